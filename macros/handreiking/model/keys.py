"""Which keys the model allows at a place in a file."""

from collections.abc import Mapping
from typing import Any, get_args

from handreiking.model.document import Path
from handreiking.model.types import Entry


def keys(model: type[Entry], data: Any, path: Path) -> tuple[str, ...]:
    """Return the keys of the entry at `path` in a file of `model`, or (); `data` tells the kinds of a union apart."""
    found = _at(model, data, path)
    return tuple(found.model_fields) if found else ()


def one_of(model: type[Entry], data: Any, path: Path) -> tuple[str, ...]:
    """Return the keys of which the entry at `path` in a file of `model` needs one, or ()."""
    found = _at(model, data, path)
    return found.one_of if found else ()


def now_called(model: type[Entry], data: Any, path: Path) -> str | None:
    """Return what the key at the end of `path` in a file of `model` is called now, if an earlier version had that key."""
    found = _at(model, data, path[:-1])
    return found.former.get(str(path[-1])) if found else None


def _at(model: type[Entry], data: Any, path: Path) -> type[Entry] | None:
    current: type[Entry] | None = model
    for step in path:
        data = data[step]
        if isinstance(step, int) or current is None:
            continue
        kind = data.get("kind") if isinstance(data, Mapping) else None
        current = _entry(current.model_fields[step].annotation, kind) if step in current.model_fields else None
    return current


def _entry(annotation: Any, kind: Any) -> type[Entry] | None:
    """Return the entry class inside `annotation`; of a union, the one whose `kind` is `kind`."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        field = annotation.model_fields.get("kind")
        told_apart = field is not None and field.is_required()
        return annotation if not (field and told_apart) or kind in get_args(field.annotation) else None
    return next((found for argument in get_args(annotation) if (found := _entry(argument, kind))), None)
