"""Which keys the model allows at a place in a file."""

from collections.abc import Iterator, Mapping, Sequence
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


def options(model: type[Entry], data: Any, path: Path) -> tuple[type[Entry], ...]:
    """Return the kinds of entry that may be at `path` in a file of `model`, one of which is."""
    found: tuple[type[Entry], ...] = (model,)
    for step in path:
        if isinstance(step, str):
            outer = _meant(found, data)
            known = outer is not None and step in outer.model_fields
            found = tuple(_entries(outer.model_fields[step].annotation)) if outer and known else ()
        data = data[step]
    return found


def _at(model: type[Entry], data: Any, path: Path) -> type[Entry] | None:
    found = options(model, data, path)
    for step in path:
        data = data[step]
    return _meant(found, data)


def _meant(options: Sequence[type[Entry]], data: Any) -> type[Entry] | None:
    """Return which of `options` the mapping `data` is.

    That is the one with its ``kind``, if this tells them apart, and with most of its keys.
    """
    keys = data.keys() if isinstance(data, Mapping) else set()
    found = [option for option in options if _is_of(option, data.get("kind") if isinstance(data, Mapping) else None)]
    return max(found, key=lambda option: len(option.model_fields.keys() & keys), default=None)


def _is_of(entry: type[Entry], kind: Any) -> bool:
    field = entry.model_fields.get("kind")
    return not (field and field.is_required()) or kind in get_args(field.annotation)


def _entries(annotation: Any) -> Iterator[type[Entry]]:
    """Yield the entry classes inside `annotation`."""
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        yield annotation
    else:
        for argument in get_args(annotation):
            yield from _entries(argument)
