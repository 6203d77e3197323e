"""Items that belong in another list: a term among the sources, a role among the phases. Each is one message."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.loading.suggestion import nearest
from handreiking.model.document import Document, Path
from handreiking.model.files import FileNames
from handreiking.model.lists_that_hold import lists_that_hold

KINDS = ("missing", "extra_forbidden")
"""Pydantic's errors about keys that are missing and keys that are unknown."""


def misplaced_items(
    document: Document, errors: Iterable[Mapping[str, Any]], keys: Callable[[Path], tuple[str, ...]], names: FileNames
) -> dict[Path, Diagnostic]:
    """Return a diagnostic for each item that belongs elsewhere, by the path of the item.

    `errors` are pydantic's `ErrorDetails` with paths into `document`; `keys` returns the keys that belong at a path, and
    `names` has what the files of the handbook are called.
    """
    found: defaultdict[Path, list[tuple[str, str]]] = defaultdict(list)
    for error in errors:
        if error["type"] in KINDS and len(error["loc"]) > 2 and isinstance(error["loc"][-2], int):
            found[error["loc"][:-1]].append((error["type"], str(error["loc"][-1])))
    strays = {path: one for path, slips in found.items() if (one := _about(document, path, slips, keys(path), names))}
    return {path: one for path, one in strays.items() if not any(path != outer and within(path, outer) for outer in strays)}


def within(path: Path, outer: Path) -> bool:
    """Return whether `path` is `outer` or leads on from it."""
    return path[: len(outer)] == outer


def _about(
    document: Document, path: Path, slips: list[tuple[str, str]], keys: tuple[str, ...], names: FileNames
) -> Diagnostic | None:
    own = str(path[-2])
    item: Any = document.data
    for step in path:
        item = item[step]
    others = [(file, key) for file, key in lists_that_hold(item) if key != own]
    missing, unknown = ([name for type, name in slips if type == kind] for kind in KINDS)
    if not (_is_strange(missing, unknown) or (others and missing and unknown and len(slips) > 2)):
        return None
    file, home = others[0] if others else ("", "")
    params = {"list": own, "options": ", ".join(keys), "home": home, "file": f"{getattr(names, file)}.yaml" if file else ""}
    hint = "file" if file else "elsewhere" if home else "hint"
    return Diagnostic("misplaced-item", document.keys[(*path, next(iter(item)))], params, hint, place=place(document, path))


def _is_strange(missing: list[str], unknown: list[str]) -> bool:
    """Return whether several keys are unknown and several missing, and none of them is a misspelling of another."""
    return min(len(missing), len(unknown)) > 1 and not any(nearest(key, missing) for key in unknown)
