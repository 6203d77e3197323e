"""One line per diagnostic: ``file:line:column: severity[rule]: what is wrong. How to fix it.``"""

from handreiking.diagnostic import Diagnostic
from handreiking.report.words import Findings


def concise(findings: Findings) -> str:
    """Return the report as lines, with a summary."""
    lines = [_line(diagnostic, findings) for diagnostic in findings.diagnostics]
    return "".join(f"{line}\n" for line in [*lines, findings.summary()])


def _line(diagnostic: Diagnostic, findings: Findings) -> str:
    at = diagnostic.location
    said = f"{findings.severity(diagnostic)}[{diagnostic.rule}]: {findings.told(diagnostic)}"
    return f"{at.file}:{at.line}:{at.column}: {' '.join(said.split())}"
