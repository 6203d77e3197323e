"""A document becomes an entry of the content model; what does not fit becomes diagnostics that point into the file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from handreiking.diagnostic import Diagnostic
from handreiking.model.keys import keys
from handreiking.model.types import Entry
from handreiking.place import place
from handreiking.reader import Document, locate

E = TypeVar("E", bound=Entry)
Path = tuple[str | int, ...]

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
"""The rules about what stands behind a key, when one value belongs there."""


def validate(document: Document, model: type[E]) -> tuple[E | None, tuple[Diagnostic, ...]]:
    """Type `document` as `model`: the entry, or None with one diagnostic per cause. Never raises."""
    try:
        return model.model_validate(document.data), ()
    except ValidationError as error:
        errors = [_in_file(document.data, item) for item in error.errors(include_url=False) if not _follows(item)]
    renamed = _renamed(errors)
    explained = {key for key, _ in renamed.values()}
    return None, tuple(
        _diagnostic(document, model, error, renamed) for error in errors if (error["type"], error["loc"]) not in explained
    )


def nearest(word: str, options: Iterable[str]) -> str | None:
    """Return the option that a writer of `word` most likely meant, or None."""
    by_shape = {_shape(option): option for option in options}
    found = get_close_matches(_shape(word), by_shape, 1, 0.62)
    return by_shape[found[0]] if found else None


def _shape(word: str) -> str:
    return word.casefold().replace("_", "-")


def _follows(error: ErrorDetails) -> bool:
    """Whether a list seems too short only because pydantic leaves out its items that do not fit, which it reports too."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _in_file(data: Any, error: ErrorDetails) -> Mapping[str, Any]:
    found: dict[str, Any] = {**error, "loc": _path(data, error)}
    return found | {"input": error["input"]["kind"]} if error["type"] == "union_tag_invalid" else found


def _path(data: Any, error: ErrorDetails) -> Path:
    """Pydantic's `loc` without the tags of unions, which stand nowhere in the file."""
    path: list[str | int] = []
    for step in error["loc"]:
        if isinstance(data, Mapping) and step not in data and step == data.get("kind"):
            continue
        path.append(step)
        inside = step in data if isinstance(data, Mapping) else isinstance(data, list) and isinstance(step, int)
        data = data[step] if inside else None
    return (*path, "kind") if error["type"].startswith("union_tag") else tuple(path)


def _renamed(errors: Sequence[Mapping[str, Any]]) -> dict[Path, tuple[tuple[str, Path], str]]:
    """Pair each unknown key with a missing one beside it that it resembles: one cause, one message."""
    pairs: dict[Path, tuple[tuple[str, Path], str]] = {}
    for unknown in (error for error in errors if error["type"] == "extra_forbidden"):
        taken = {name for _, name in pairs.values()}
        beside = [e for e in errors if e["type"] == "missing" and e["loc"][:-1] == unknown["loc"][:-1]]
        name = nearest(str(unknown["loc"][-1]), [str(e["loc"][-1]) for e in beside if e["loc"][-1] not in taken])
        if name:
            pairs[unknown["loc"]] = (("missing", (*unknown["loc"][:-1], name)), name)
    return pairs


def _diagnostic(document: Document, model: type[Entry], error: Mapping[str, Any], renamed: Mapping[Path, Any]) -> Diagnostic:
    path: Path = error["loc"]
    rule = _rule(error)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    params = {"key": key, "value": str(error["input"])[:60]}
    location, hint = locate(document, path), "hint"
    if rule == "missing-key":
        location = document.keys.get(path[:-1]) or locate(document, path[:-1])
    elif rule == "unknown-key":
        location = document.keys.get(path, location)
        allowed = [key for key in keys(model, document.data, path[:-1]) if key not in _inside(document.data, path[:-1])]
        suggestion = renamed[path][1] if path in renamed else nearest(str(path[-1]), allowed)
        hint = "suggestion" if suggestion else "hint"
        params |= {"suggestion": suggestion or "", "options": ", ".join(allowed)}
    elif rule == "unknown-choice":
        options = re.findall(r"'([^']+)'", error["ctx"].get("expected") or error["ctx"]["expected_tags"])
        params |= {"options": ", ".join(options), "suggestion": nearest(str(error["input"]), options) or ""}
        hint = "suggestion" if params["suggestion"] else "hint"
    elif rule in ("too-few", "too-many"):
        location = document.keys.get(path, location)
        params |= {"limit": str(error["ctx"].get("min_length", error["ctx"].get("max_length")))}
    return Diagnostic(rule, location, params, hint, place=place(document, path[:-1]))


def _rule(error: Mapping[str, Any]) -> str:
    type, value = str(error["type"]), error["input"]
    rule = RULES.get(type, type)
    if rule not in VALUE_RULES or isinstance(value, str):
        return rule
    return "empty-text" if value is None else "not-a-text"


def _inside(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data
