"""Workflow commands that GitHub shows beside the lines of a pull request.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Mapping

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.report.words import hint, message, place


def github(diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str], words: Catalogue) -> str:
    """Return one command per diagnostic; `texts` is not needed."""
    return "".join(f"{_command(diagnostic, words)}\n" for diagnostic in diagnostics)


def _command(diagnostic: Diagnostic, words: Catalogue) -> str:
    at = diagnostic.location
    where = {"file": at.file, "line": at.line, "endLine": at.end_line or at.line, "col": at.column}
    if at.end_line == at.line:
        where["endColumn"] = at.end_column
    where["title"] = f"handreiking {diagnostic.rule}"
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    lines = filter(None, (message(diagnostic, words), place(diagnostic, words), hint(diagnostic, words)))
    return f"::{diagnostic.severity} {properties}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
