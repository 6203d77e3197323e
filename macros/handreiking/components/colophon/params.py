"""What the component `colophon` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.method import Method
from handreiking.model.topic import Topic


@dataclass(frozen=True, slots=True)
class ColophonParams:
    """Who maintains `entry`, and when it was reviewed. `method` is the entry if it is a method, which may be recognised."""

    entry: Method | Topic | GeneralChecklist
    method: Method | None


def colophon(context: Context, entry: Method | Topic | GeneralChecklist) -> ColophonParams:
    """Return the colophon of the page of `entry`."""
    return ColophonParams(entry, entry if isinstance(entry, Method) else None)
