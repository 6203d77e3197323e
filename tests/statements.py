"""The statements of a method, as a reader takes them: with what is said beside them, and the sources that they cite."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from handreiking.model.method import Method
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.text.inline import citations, plain


def beside(method: Method, path: tuple[str | int, ...]) -> str:
    """Return what stands beside the text at `path` without being a statement: the label of a fact, the number of an amount."""
    if len(path) == 1 or isinstance(path[-1], int):
        return ""
    entry: Any = method
    for step in path[:-1]:
        entry = entry[step] if isinstance(step, int) else getattr(entry, step)
    texts = {leaf.path[0] for leaf in walk(entry) if leaf.mark(Inline)}
    values = [getattr(entry, name) for name in type(entry).model_fields if name not in texts]
    return " ".join(str(value) for value in values if isinstance(value, str | int))


@cache
def statements(method: Method) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return every statement that cites, with what is said beside it, and the sources that it cites."""
    found = [(leaf, citations(leaf.value)) for leaf in walk(method) if leaf.mark(Inline)]
    return tuple((f"{beside(method, leaf.path)} {plain(leaf.value)}".strip(), cited) for leaf, cited in found if cited)


def strings(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text in `data` with the path to it."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in pairs:
        yield from strings(value, (*path, key))
    if isinstance(data, str):
        yield path, data
