"""A Code Quality report for GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping

from handreiking.diagnostic import Diagnostic
from handreiking.report.words import Findings

SEVERITY = {"error": "major", "warning": "minor"}


def gitlab(findings: Findings) -> str:
    """Return the report as JSON. A fingerprint holds as long as the text of the line does, wherever that line moves."""
    seen: Counter[str] = Counter()
    issues = []
    for diagnostic in findings.diagnostics:
        same = "\0".join((diagnostic.location.file, diagnostic.rule, findings.line(diagnostic).strip()))
        seen[same] += 1
        fingerprint = hashlib.sha256(f"{same}\0{seen[same]}".encode()).hexdigest()
        issues.append(_issue(diagnostic, fingerprint, findings))
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(diagnostic: Diagnostic, fingerprint: str, findings: Findings) -> Mapping[str, object]:
    at = diagnostic.location
    return {
        "description": f"{findings.message(diagnostic)}. {findings.hint(diagnostic)}",
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint,
        "severity": SEVERITY[diagnostic.severity],
        "location": {"path": at.file, "lines": {"begin": at.line, "end": max(at.line, at.end_line)}},
    }
