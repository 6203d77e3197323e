"""What rules share: how to report something, and whether every file could be read."""

from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import locate_words, place
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry


def error(rule: str, part: Part[Entry], path: Path, word: str = "", hint: str = "hint", **params: str) -> Diagnostic:
    """Return the diagnostic of `rule` about the value at `path`, or about `word` in it; `hint` and `params` are its own."""
    where = locate_words(part.document, path, word) if word else locate(part.document, path)
    return Diagnostic(rule, where, params, hint, place=place(part.document, path[:-1]))


def warning(rule: str, part: Part[Entry], path: Path, word: str = "", hint: str = "hint", **params: str) -> Diagnostic:
    """Return the same as `error` does, as a warning."""
    return replace(error(rule, part, path, word, hint, **params), severity="warning")


def is_whole(handbook: Handbook) -> bool:
    """Return whether every file could be read and typed. If not, whatever seems to be missing may be in one that was not."""
    return not handbook.is_empty and not is_misnamed(handbook) and len(handbook.documents) == sum(1 for _ in handbook.parts)


def is_misnamed(handbook: Handbook) -> bool:
    """Return whether a file or a folder is not read because of its name."""
    return any(found.rule in ("misnamed-file", "unread-file") for found in handbook.diagnostics)
