"""What rules about texts share: how to say that something is to be looked at, and whether nothing is hidden."""

from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import locate_words, place
from handreiking.model.document import locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.model.walk import Path


def error(rule: str, part: Part[Entry], path: Path, word: str = "", hint: str = "hint", **params: str) -> Diagnostic:
    """Return the diagnostic of `rule` about the value at `path`, or about `word` in it."""
    where = locate_words(part.document, path, word) if word else locate(part.document, path)
    return Diagnostic(rule, where, params, hint, place=place(part.document, path[:-1]))


def warning(rule: str, part: Part[Entry], path: Path, word: str = "", hint: str = "hint", **params: str) -> Diagnostic:
    """Return the diagnostic of `rule` about the value at `path`, or about `word` in it, as a warning."""
    return replace(error(rule, part, path, word, hint, **params), severity="warning")


def whole(handbook: Handbook) -> bool:
    """Whether every file could be read and typed. If not, what seems to be missing may stand in a file that is broken."""
    return bool(handbook.methods) and len(handbook.documents) == sum(1 for _ in handbook.parts)
