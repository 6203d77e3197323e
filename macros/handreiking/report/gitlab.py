"""A Code Quality report for GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"""

import json
from collections.abc import Mapping

from handreiking.diagnostic import Diagnostic
from handreiking.report.words import Findings

SEVERITY = {"error": "major", "warning": "minor"}


def gitlab(findings: Findings) -> str:
    """Return the report as JSON."""
    fingerprints = zip(findings.diagnostics, findings.fingerprints(), strict=True)
    issues = [_issue(diagnostic, fingerprint, findings) for diagnostic, fingerprint in fingerprints]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(diagnostic: Diagnostic, fingerprint: str, findings: Findings) -> Mapping[str, object]:
    at = diagnostic.location
    return {
        "description": findings.told(diagnostic),
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint,
        "severity": SEVERITY[diagnostic.severity],
        "location": {"path": at.file, "lines": {"begin": at.line, "end": max(at.line, at.end_line)}},
    }
