"""From one of pydantic's errors to a diagnostic: the place in the file, and how to put it right."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from handreiking.diagnostic import Diagnostic, Edit, Location
from handreiking.loading.place import place
from handreiking.loading.suggestion import id_of, nearest
from handreiking.model.document import Document, Path, locate
from handreiking.model.keys import keys, now_called, one_of, options
from handreiking.model.listed import WithPoints
from handreiking.model.types import ID_PATTERN, Entry

RULES = {
    "string_type": "not-a-text",
    "tuple_type": "not-a-list",
    "model_type": "not-a-mapping",
    "model_attributes_type": "not-a-mapping",
    "too_short": "too-few",
    "too_long": "too-many",
    "union_tag_invalid": "unknown-choice",
    "literal_error": "unknown-choice",
    "union_tag_not_found": "missing-key",
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
}
"""Which rule reports which of pydantic's errors (https://docs.pydantic.dev/latest/errors/validation_errors/)."""

VALUE_RULES = ("not-a-text", "invalid-number", "invalid-date", "invalid-flag", "unknown-choice")
"""The rules about what follows a key, where a single value belongs."""

TWO_DASHES = re.compile(r"( *)- +(- +\S.*)")


class Explained(NamedTuple):
    """Where an error is, which hint to give, and what fills the holes of that hint."""

    location: Location
    hint: str
    params: Mapping[str, str]


def explain(document: Document, model: type[Entry], error: Mapping[str, Any], renamed: str | None) -> Diagnostic:
    """Return the diagnostic for `error`, about an entry of `model`.

    `error` is one of pydantic's `ErrorDetails`, with its ``loc`` as a path into `document`; `renamed` is the key that an
    unknown one was meant to be, if that is known.
    """
    path: Path = error["loc"]
    rule = _rule(error)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    if rule == "unknown-key":
        found = _unknown_key(document, model, path, renamed)
    elif rule == "missing-one-of":
        found = _missing_one_of(document, model, path)
    elif rule == "not-a-text":
        found = _not_a_text(document, model, error)
    else:
        found = EXPLAIN.get(rule, _plain)(document, error)
    params = {"key": key, "value": str(error["input"])[:60], **found.params}
    mend = _renamed(document, found) if rule == "unknown-key" and found.hint == "suggestion" else ()
    return Diagnostic(rule, found.location, params, found.hint, place=place(document, path[:-1]), mend=mend)


def _renamed(document: Document, found: Explained) -> tuple[Edit, ...]:
    """The line with the key that is suggested in place of the one at `found`."""
    at = found.location
    text = document.text.split("\n")[at.line - 1]
    changed = text[: at.column - 1] + found.params["suggestion"] + text[at.end_column - 1 :]
    return (Edit(at.line, at.line, (changed,)),) if at.end_line == at.line else ()


def _rule(error: Mapping[str, Any]) -> str:
    type, value = str(error["type"]), error["input"]
    rule = RULES.get(type, type)
    if rule not in VALUE_RULES or isinstance(value, str):
        return rule
    return "empty-text" if value is None else "not-a-text"


def _plain(document: Document, error: Mapping[str, Any]) -> Explained:
    return Explained(locate(document, error["loc"]), "hint", {})


def _unknown_key(document: Document, model: type[Entry], path: Path, renamed: str | None) -> Explained:
    there = document.data
    for step in path[:-1]:
        there = there[step]
    allowed = [key for key in keys(model, document.data, path[:-1]) if key not in there]
    suggestion = now_called(model, document.data, path) or renamed or nearest(str(path[-1]), allowed) or ""
    hint = "suggestion" if suggestion else "hint" if allowed else "none"
    where = document.keys.get(path) or locate(document, path)
    return Explained(where, hint, {"suggestion": suggestion, "options": ", ".join(allowed)})


def _missing_key(document: Document, error: Mapping[str, Any]) -> Explained:
    parent = error["loc"][:-1]
    return Explained(document.keys.get(parent) or locate(document, parent), "hint", {})


def _missing_one_of(document: Document, model: type[Entry], path: Path) -> Explained:
    where = document.keys.get(path) or locate(document, path)
    return Explained(where, "hint", {"options": ", ".join(one_of(model, document.data, path))})


def _unknown_choice(document: Document, error: Mapping[str, Any]) -> Explained:
    choices = re.findall(r"'([^']+)'", error["ctx"].get("expected") or error["ctx"]["expected_tags"])
    suggestion = nearest(str(error["input"]), choices) or ""
    params = {"options": ", ".join(choices), "suggestion": suggestion}
    return Explained(locate(document, error["loc"]), "suggestion" if suggestion else "hint", params)


def _length(document: Document, error: Mapping[str, Any]) -> Explained:
    where = document.keys.get(error["loc"]) or locate(document, error["loc"])
    return Explained(where, "hint", {"limit": str(error["ctx"].get("min_length", error["ctx"].get("max_length")))})


def _invalid_id(document: Document, error: Mapping[str, Any]) -> Explained:
    suggestion = id_of(error["input"], document.data) if error["loc"][-1] != "id" else None
    good = suggestion if suggestion and ID_PATTERN.fullmatch(suggestion) else ""
    return Explained(locate(document, error["loc"]), "suggestion" if good else "hint", {"suggestion": good})


def _not_a_text(document: Document, model: type[Entry], error: Mapping[str, Any]) -> Explained:
    where, listed = locate(document, error["loc"]), isinstance(error["loc"][-1], int)
    twice = TWO_DASHES.match(document.text.split("\n")[where.line - 1])
    if twice and listed:
        return Explained(where, "dash", {"mended": twice[2], "spaces": str(len(twice[1]))})
    if listed and error["loc"][-2] == "points":
        return Explained(where, "deeper", {})
    if (text := _above_a_list(error["input"])) and WithPoints in options(model, document.data, error["loc"]):
        return Explained(where, "points", {"mended": f'- text: "{text}:"'})
    return Explained(where, "hint", {})


def _above_a_list(value: Any) -> str:
    """The text above a list in a list, which YAML takes for a key; empty if `value` is not that."""
    (key, inside), *others = value.items() if isinstance(value, Mapping) and value else [("", None)]
    return str(key) if isinstance(inside, list) and not others else ""


EXPLAIN = {
    "missing-key": _missing_key,
    "unknown-choice": _unknown_choice,
    "too-few": _length,
    "too-many": _length,
    "invalid-id": _invalid_id,
}
