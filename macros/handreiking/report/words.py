"""The words of a diagnostic, from the catalogue."""

from collections import Counter

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic


def message(diagnostic: Diagnostic, words: Catalogue) -> str:
    """Return what is wrong."""
    return words(f"rule.{diagnostic.rule}.message", **diagnostic.params)


def hint(diagnostic: Diagnostic, words: Catalogue) -> str:
    """Return how to mend it."""
    return words(f"rule.{diagnostic.rule}.{diagnostic.hint}", **diagnostic.params)


def place(diagnostic: Diagnostic, words: Catalogue) -> str:
    """Return where it stands as a reader knows it, or an empty text."""
    return " › ".join(_step(words, *step) for step in diagnostic.place)


def _step(words: Catalogue, key: str, number: int, name: str) -> str:
    kind = words(f"kind.{key}") if f"kind.{key}" in words else key
    return f"{kind} {number} ‘{name}’" if name else f"{kind} {number}"


def summary(diagnostics: tuple[Diagnostic, ...], words: Catalogue) -> str:
    """Return one line that counts the diagnostics and the files that they stand in."""
    if not diagnostics:
        return words("report.none")
    counted = Counter(diagnostic.severity for diagnostic in diagnostics)
    counts = [words(f"report.{severity}", count=counted[severity]) for severity in ("error", "warning") if counted[severity]]
    files = len({diagnostic.location.file for diagnostic in diagnostics})
    return words("report.summary", counts=words("report.and").join(counts), files=words("report.files", count=files))
