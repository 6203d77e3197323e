"""Keys and values in braces, where a comma inside a text ends that text and starts a key that nobody meant."""

import re
from dataclasses import dataclass
from typing import Any

from handreiking.diagnostic import Diagnostic
from handreiking.reader import mending
from handreiking.reader.advice import missing_colon
from handreiking.reader.lines import LIKE_A_KEY
from handreiking.reader.source import SourceText

NOT_A_COLON = re.compile(r"\s*(?!:)[^\s]")


@dataclass(slots=True)
class Pair:
    """The events of a key and of its value."""

    key: Any
    value: Any = None


def is_loose(source: SourceText, pair: Pair) -> bool:
    """Return whether the key of `pair` has no colon after it."""
    return bool(NOT_A_COLON.match(source.text, pair.key.end_mark.index))


def check_pairs(source: SourceText, pairs: list[Pair], known: frozenset[str]) -> list[Diagnostic]:
    """Return what is wrong with the `pairs` of one pair of braces, in file order. `known` are the keys of the file."""
    found: list[Diagnostic] = []
    text: Any = None
    for index, pair in enumerate(pairs):
        if not is_loose(source, pair):
            text = pair.value
            found += _spaced(source, pair.key, known)
        elif text is None or text.style or not hasattr(text, "value") or _word(pair.key) in known:
            found.append(missing_colon(source, pair.key.start_mark.line + 1, pair.key.start_mark.column + 1))
        elif not is_loose(source, pairs[index - 1]):
            found.append(_cut_off(source, text, _last_loose(source, pairs, index)))
    return found


def _word(event: Any) -> str:
    found = LIKE_A_KEY.match(event.value)
    return found[0] if found else ""


def _spaced(source: SourceText, event: Any, known: frozenset[str]) -> list[Diagnostic]:
    if event.style or not re.search(r"\s", event.value):
        return []
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    rest = event.value[len(_word(event)) :].lstrip()
    if _word(event) and (_word(event) in known or rest.startswith(("'", '"'))):
        return [missing_colon(source, line, column)]
    return [source.diagnostic("spaced-key", source.span(line, column, len(event.value)), key=event.value)]


def _last_loose(source: SourceText, pairs: list[Pair], index: int) -> Any:
    """Return the last key without a colon of the row that starts at `index`."""
    while index + 1 < len(pairs) and is_loose(source, pairs[index + 1]):
        index += 1
    return pairs[index].key


def _cut_off(source: SourceText, text: Any, last: Any) -> Diagnostic:
    whole = source.text[text.start_mark.index : last.end_mark.index]
    where = source.location(*source.place(text.end_mark.index), *source.place(last.end_mark.index))
    return source.diagnostic("cut-off-at-comma", where, text=whole, mended=mending.quote(whole))
