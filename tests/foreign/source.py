"""The content of others as they wrote it. It is no part of this repository: where it is not, these tests are not run."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import yaml

from tests.conftest import FOREIGN

TAG = re.compile(r"</?\w[^>]*>")


def methods() -> list[dict[str, Any]]:
    """Return the methods as their team wrote them."""
    return list(json.loads((FOREIGN / "methods.json").read_text("utf-8")))


def checklists() -> list[dict[str, Any]]:
    """Return the checklists as their teams wrote them."""
    return list(json.loads((FOREIGN / "checklists.json").read_text("utf-8")))


def guides() -> dict[str, dict[str, Any]]:
    """Return the guides by their file name, which have the form that ours have."""
    return {path.name: yaml.safe_load(path.read_text("utf-8")) for path in sorted((FOREIGN / "guides").glob("*.yaml"))}


def words_of(text: str) -> str:
    """Return `text` without what HTML makes of it, and with single spaces."""
    return " ".join(html.unescape(TAG.sub("", text)).split())


def strings(data: Any) -> Iterator[str]:
    """Yield every string in `data`, whatever it is nested in, but no key."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from (found for value in data.values() for found in strings(value))
    elif isinstance(data, list):
        yield from (found for value in data for found in strings(value))
