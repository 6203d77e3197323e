"""Workflow commands that GitHub shows beside the lines of a pull request.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from handreiking.diagnostic import Diagnostic
from handreiking.report.words import Findings


def github(findings: Findings) -> str:
    """Return one command per diagnostic."""
    return "".join(f"{_command(diagnostic, findings)}\n" for diagnostic in findings.diagnostics)


def _command(diagnostic: Diagnostic, findings: Findings) -> str:
    at = diagnostic.location
    where = {"file": at.file, "line": at.line, "endLine": at.end_line or at.line, "col": at.column}
    if at.end_line == at.line:
        where["endColumn"] = at.end_column
    where["title"] = f"handreiking {diagnostic.rule}"
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    said = (findings.message(diagnostic), findings.place(diagnostic), findings.hint(diagnostic), findings.manual(diagnostic.rule))
    return f"::{diagnostic.severity} {properties}::{_data(chr(10).join(filter(None, said)))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
