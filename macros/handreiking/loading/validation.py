"""A document becomes an entry of the content model; what does not fit becomes diagnostics that point into the file."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from handreiking.diagnostic import Diagnostic
from handreiking.loading.explaining import explain
from handreiking.loading.misplaced import KINDS, misplaced_items, within
from handreiking.loading.suggestion import nearest
from handreiking.model.document import Document, Path
from handreiking.model.files import FileNames
from handreiking.model.keys import keys
from handreiking.model.listed import TAGS
from handreiking.model.types import Entry

E = TypeVar("E", bound=Entry)


def validate(document: Document, model: type[E], names: FileNames) -> tuple[E | None, tuple[Diagnostic, ...]]:
    """Type `document` as `model`: return the entry, or None with one diagnostic per cause. Never raises.

    `names` has what the files of the handbook are called.
    """
    try:
        return model.model_validate(document.data), ()
    except ValidationError as error:
        errors = [_in_file(document.data, item) for item in error.errors(include_url=False) if not _follows(item)]
        errors += _without_one_of(document.data, model, errors)
    strays = misplaced_items(document, errors, lambda path: keys(model, document.data, path), names)
    errors = [error for error in errors if not any(within(error["loc"], path) for path in strays)]
    renamed = _renamed(errors)
    told = {("missing", (*path[:-1], name)) for path, name in renamed.items()}
    left = [error for error in errors if (error["type"], error["loc"]) not in told]
    return None, (*strays.values(), *(explain(document, model, error, renamed.get(error["loc"])) for error in left))


def _follows(error: ErrorDetails) -> bool:
    """Return whether a list seems too short only because pydantic leaves out items that do not fit, which it also reports."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _without_one_of(data: Any, model: type[Entry], errors: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the error that a file has none of the fields of which it needs one: pydantic asks that last, if all else is right.

    A key of the file that nobody knows may be meant as one of them.
    """
    unknown = any(error["type"] == "extra_forbidden" and len(error["loc"]) == 1 for error in errors)
    told = any(error["type"] == "missing-one-of" and not error["loc"] for error in errors)
    if unknown or told or not model.one_of or not isinstance(data, Mapping) or any(name in data for name in model.one_of):
        return []
    return [{"type": "missing-one-of", "loc": (), "input": data}]


def _in_file(data: Any, error: ErrorDetails) -> Mapping[str, Any]:
    found: dict[str, Any] = {**error, "loc": _path(data, error)}
    return found | {"input": error["input"]["kind"]} if error["type"] == "union_tag_invalid" else found


def _path(data: Any, error: ErrorDetails) -> Path:
    """Return pydantic's `loc` without the tags of unions, which are nowhere in the file."""
    path: list[str | int] = []
    for step in error["loc"]:
        if step in TAGS.values() or (isinstance(data, Mapping) and step not in data and step == data.get("kind")):
            continue
        path.append(step)
        inside = step in data if isinstance(data, Mapping) else isinstance(data, list) and isinstance(step, int)
        data = data[step] if inside else None
    return (*path, "kind") if error["type"].startswith("union_tag") else tuple(path)


def _renamed(errors: Sequence[Mapping[str, Any]]) -> dict[Path, str]:
    """Pair each unknown key with a missing one beside it that it resembles, or that is alone with it: one cause, one message."""
    pairs: dict[Path, str] = {}
    for unknown in (error for error in errors if error["type"] == "extra_forbidden"):
        beside = [error for error in errors if error["loc"][:-1] == unknown["loc"][:-1] and error["type"] in KINDS]
        names = [str(error["loc"][-1]) for error in beside if error["type"] == "missing"]
        taken = {name for path, name in pairs.items() if path[:-1] == unknown["loc"][:-1]}
        name = nearest(str(unknown["loc"][-1]), [name for name in names if name not in taken])
        if name or (len(beside) == 2 and names):
            pairs[unknown["loc"]] = name or names[0]
    return pairs
