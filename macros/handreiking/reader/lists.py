"""Lists in which one line differs in kind from its neighbours: mostly a colon too few, or one too many."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.document import Path
from handreiking.reader.advice import colon_in_text, missing_colon
from handreiking.reader.source import SourceText

START = re.compile(r"([a-z][a-z0-9_-]*)(?=\s|$|:\S)")


def check_lists(
    source: SourceText, data: Any, keys: Mapping[Path, Location], values: Mapping[Path, Location]
) -> list[Diagnostic]:
    """Return diagnostics about list items that lost the colon after their key, and texts that a colon turned into a key.

    `data`, `keys` and `values` are those of a `Document`.
    """
    known = _keys_of_items(keys)
    found: list[Diagnostic] = []
    for path, items in _lists(data):
        texts = [index for index, item in enumerate(items) if isinstance(item, str)]
        mixed = len(texts) < len(items)
        if mixed or len(items) == 1:
            places = (values[(*path, index)] for index in texts if _starts_with(items[index], known[path[-1:]]))
            found += [missing_colon(source, place.line, place.column) for place in places]
        if mixed and texts and not found:
            found += _keys_in_text(source, path, items, keys)
    return found


def _lists(data: Any) -> Iterator[tuple[Path, list[Any]]]:
    waiting: list[tuple[Path, Any]] = [((), data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [((*path, key), child) for key, child in value.items()]
        elif isinstance(value, list):
            waiting += [((*path, index), child) for index, child in enumerate(value)]
            yield path, value


def _keys_of_items(keys: Mapping[Path, Location]) -> defaultdict[Path, set[str | int]]:
    """Return, for the name of each list, the keys that its items have anywhere in the file."""
    known: defaultdict[Path, set[str | int]] = defaultdict(set)
    for path in keys:
        if len(path) > 1 and isinstance(path[-2], int):
            known[path[-3:-2]].add(path[-1])
    return known


def _starts_with(text: str, known: set[str | int]) -> bool:
    found = START.match(text)
    return bool(found and found[1] in known)


def _keys_in_text(source: SourceText, path: Path, items: list[Any], keys: Mapping[Path, Location]) -> Iterator[Diagnostic]:
    for index, item in enumerate(items):
        if isinstance(item, dict) and len(item) == 1 and next(iter(item))[:1].isupper():
            where = keys[(*path, index, next(iter(item)))]
            line = source.line(where.line)
            yield colon_in_text(source, where.line, where.column, line[where.column - 1 :])
