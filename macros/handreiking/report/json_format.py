"""The diagnostics as JSON, for programs. The keys are stable; the words are not."""

import json
from collections.abc import Mapping

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.words import hint, message, place


def json_format(diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str], words: Catalogue) -> str:
    """Return a list of objects; `texts` is not needed. Lines and columns count from 1, in characters; the end is exclusive."""
    return json.dumps([_object(diagnostic, words) for diagnostic in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _object(diagnostic: Diagnostic, words: Catalogue) -> Mapping[str, object]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity,
        "message": message(diagnostic, words),
        "hint": hint(diagnostic, words),
        "place": place(diagnostic, words),
        "location": _location(diagnostic.location),
        "related": _location(diagnostic.related) if diagnostic.related else None,
    }


def _location(at: Location) -> Mapping[str, object]:
    start = {"line": at.line, "column": at.column}
    end = {"line": at.end_line, "column": at.end_column} if at.end_line else start
    return {"file": at.file, "start": start, "end": end}
