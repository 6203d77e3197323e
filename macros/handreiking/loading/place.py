"""Where something is, as a reader of the page would say it: "checklist 2 ‘Overdracht’", not a path of keys."""

import re
from collections.abc import Mapping
from typing import Any

from handreiking.diagnostic import Location
from handreiking.loading.suggestion import NAMES
from handreiking.model.document import Document, locate

Step = tuple[str, int, str]
"""The key of a list, the number of the item in it (from 1) and the name of the item, empty if it has none."""


def place(document: Document, path: tuple[str | int, ...]) -> tuple[Step, ...]:
    """Return a step for each item of a list that `path` passes through in `document`, outermost first.

    A path that the data does not have is followed as far as possible.
    """
    steps: list[Step] = []
    data, key = document.data, ""
    for step in path:
        if not isinstance(data, Mapping | list) or (isinstance(data, list) and not isinstance(step, int)):
            break
        data = data.get(step) if isinstance(data, Mapping) else data[int(step)]
        if isinstance(step, int):
            steps.append((key, step + 1, _name(data)))
        else:
            key = step
    return tuple(steps)


def _name(item: Any) -> str:
    if not isinstance(item, Mapping):
        return ""
    return next((str(item[name]) for name in (*NAMES, "id") if isinstance(item.get(name), str)), "")


def locate_words(document: Document, path: tuple[str | int, ...], word: str, alone: bool = False) -> Location:
    """Return where `word` is in the value at `path`, or the whole value if it is not literally there.

    With `alone` a part of a longer word does not count: *doch*, but not in *dochter*.
    """
    value = locate(document, path)
    pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)" if alone else re.escape(word))
    lines = document.text.split("\n")
    for number in range(value.line, max(value.line, value.end_line) + 1):
        line = lines[number - 1] if number <= len(lines) else ""
        found = pattern.search(line, value.column - 1 if number == value.line else 0)
        if found:
            return Location(value.file, number, found.start() + 1, number, found.end() + 1)
    return value
