"""What a writer most likely meant."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from handreiking.text.nearest import nearest

__all__ = ["id_of", "nearest"]

NAMES = ("title", "term", "ask", "label", "name")
"""The keys that hold the name by which a reader knows an item of a list."""


def id_of(text: str, data: Any) -> str | None:
    """Return the id in `data` of the thing called `text`, else the id that looks most like it, or None."""
    named = list(_named(data))
    called = next((id for id, names in named if text.casefold().strip() in names), None)
    return called or nearest(re.sub(r"[^\w]+", "-", text.strip()), [id for id, _ in named])


def _named(data: Any) -> Iterator[tuple[str, set[str]]]:
    """Yield every id in `data`, with the names of the thing that it identifies."""
    if isinstance(data, Mapping):
        if isinstance(data.get("id"), str):
            yield data["id"], {str(data[name]).casefold().strip() for name in NAMES if isinstance(data.get(name), str)}
        for value in data.values():
            yield from _named(value)
    elif isinstance(data, list):
        for value in data:
            yield from _named(value)
