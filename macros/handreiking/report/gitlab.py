"""A Code Quality report for GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.report.words import hint, message

SEVERITY = {"error": "major", "warning": "minor"}


def gitlab(diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str], words: Catalogue) -> str:
    """Return the report as JSON. A fingerprint holds as long as the text of the line does, wherever that line moves."""
    seen: Counter[str] = Counter()
    issues = []
    for diagnostic in diagnostics:
        same = "\0".join((diagnostic.location.file, diagnostic.rule, _line(diagnostic, texts)))
        seen[same] += 1
        fingerprint = hashlib.sha256(f"{same}\0{seen[same]}".encode()).hexdigest()
        issues.append(_issue(diagnostic, fingerprint, words))
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _line(diagnostic: Diagnostic, texts: Mapping[str, str]) -> str:
    lines = texts.get(diagnostic.location.file, "").split("\n")
    return lines[diagnostic.location.line - 1].strip() if diagnostic.location.line <= len(lines) else ""


def _issue(diagnostic: Diagnostic, fingerprint: str, words: Catalogue) -> Mapping[str, object]:
    at = diagnostic.location
    return {
        "description": f"{message(diagnostic, words)}. {hint(diagnostic, words)}",
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint,
        "severity": SEVERITY[diagnostic.severity],
        "location": {"path": at.file, "lines": {"begin": at.line, "end": max(at.line, at.end_line)}},
    }
