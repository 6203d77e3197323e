"""What was found in a file, as plain data and back. A store has plain data only, so that none can make this program run code."""

from functools import lru_cache
from typing import Any

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.document import Path
from handreiking.rules.summaries import Id, Summary

Plain = Any
"""What JSON can say."""


def plain_diagnostic(found: Diagnostic) -> Plain:
    """Return `found` as plain data."""
    places = [_plain_location(at) for at in (found.location, found.related) if at]
    return [found.rule, found.severity, found.hint, dict(found.params), [list(step) for step in found.place], *places]


def diagnostic(plain: Plain) -> Diagnostic:
    """Return the diagnostic that `plain` is. Raises `ValueError` or `TypeError` for anything else."""
    rule, severity, hint, params, place, *places = plain
    location, *related = (Location(*at) for at in places)
    steps = tuple((str(key), int(number), str(name)) for key, number, name in place)
    return Diagnostic(rule, location, params, hint, severity, next(iter(related), None), steps)


def plain_summary(summary: Summary) -> Plain:
    """Return `summary` as plain data."""
    ids = [[one.kind, one.value, list(one.scope), "/".join(map(str, one.path))] for one in summary.ids]
    mentioned = {kind: sorted(names) for kind, names in summary.mentioned.items()}
    flags = [summary.odd_link, summary.odd_citation, summary.ignores]
    return [ids, {kind: list(names) for kind, names in summary.declared.items()}, mentioned, sorted(summary.cited), *flags]


def summary(plain: Plain) -> Summary:
    """Return the summary that `plain` is. Raises `ValueError`, `TypeError` or `AttributeError` for anything else."""
    ids, declared, mentioned, cited, odd_link, odd_citation, ignores = plain
    return Summary(
        tuple(Id(kind, value, tuple(scope), _path(path)) for kind, value, scope, path in ids),
        {kind: tuple(names) for kind, names in declared.items()},
        {kind: frozenset(names) for kind, names in mentioned.items()},
        frozenset(cited),
        odd_link,
        odd_citation,
        ignores,
    )


def _plain_location(at: Location) -> Plain:
    return [at.file, at.line, at.column, at.end_line, at.end_column]


@lru_cache(maxsize=16384)
def _path(text: str) -> Path:
    """The path written in `text`; the same path in two files is one object."""
    return tuple(int(step) if step.isdigit() else step for step in text.split("/"))
