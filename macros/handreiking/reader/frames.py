"""A mapping or list while it is being filled."""

from dataclasses import dataclass, field
from typing import Any

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.document import Path
from handreiking.reader.braces import Pair
from handreiking.reader.source import SourceText


@dataclass(slots=True)
class Frame:
    """A mapping or list that is being filled. A value under a second key of the same name is not `kept`."""

    container: Any
    path: Path
    kept: bool
    flow: bool
    key: str | None = None
    seen: dict[str, Location] = field(default_factory=dict)
    keeps_next: bool = True
    pairs: list[Pair] = field(default_factory=list)
    twice: list[tuple[Location, Location]] = field(default_factory=list)


def duplicates(source: SourceText, frame: Frame) -> list[Diagnostic]:
    """Return a diagnostic for each key that occurs twice in `frame`; a list item with several of them lacks one dash."""
    new_item = len(frame.twice) > 1 and bool(frame.path) and isinstance(frame.path[-1], int)
    found = []
    for second, first in frame.twice[:1] if new_item else frame.twice:
        key = source.line(second.line)[second.column - 1 : second.end_column - 1]
        mended = f"- {source.line(second.line).strip()}"
        params = {"key": key, "first": str(first.line), "spaces": str(max(first.column - 3, 0)), "mended": mended}
        hint = "new-item" if new_item else "hint"
        found.append(Diagnostic("duplicate-key", second, params, hint, related=first))
    return found
