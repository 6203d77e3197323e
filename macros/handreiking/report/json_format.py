"""The diagnostics as JSON, for programs. The keys are stable; the words are not."""

import json
from collections.abc import Mapping

from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.words import Findings


def json_format(findings: Findings) -> str:
    """Return a list of objects. Lines and columns count from 1, in characters; the end is exclusive."""
    return json.dumps([_object(diagnostic, findings) for diagnostic in findings.diagnostics], ensure_ascii=False, indent=2) + "\n"


def _object(diagnostic: Diagnostic, findings: Findings) -> Mapping[str, object]:
    return {
        "rule": diagnostic.rule,
        "severity": diagnostic.severity,
        "message": findings.message(diagnostic),
        "hint": findings.hint(diagnostic),
        "place": findings.place(diagnostic),
        "manual": findings.manual(diagnostic.rule),
        "location": _location(diagnostic.location),
        "related": _location(diagnostic.related) if diagnostic.related else None,
    }


def _location(at: Location) -> Mapping[str, object]:
    start = {"line": at.line, "column": at.column}
    end = {"line": at.end_line, "column": at.end_column} if at.end_line else start
    return {"file": at.file, "start": start, "end": end}
