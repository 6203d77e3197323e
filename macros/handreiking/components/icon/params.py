"""What the component `icon` takes, and what its template gets."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from handreiking.components.context import Context
from handreiking.model.icons import Icon


@dataclass(frozen=True, slots=True)
class IconParams:
    """An icon as a `path` of SVG, on a square of 24 by 24."""

    path: str


def icon(context: Context, name: Icon) -> IconParams:
    """Return the icon called `name`."""
    return IconParams(paths()[name])


@cache
def paths() -> Mapping[str, str]:
    """Return the path of every icon by its name: from Material Design Icons, whose licence is beside it."""
    found: Mapping[str, str] = json.loads((files("handreiking") / "components" / "icon" / "paths.json").read_text("utf-8"))
    return found
