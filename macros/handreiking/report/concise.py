"""One line per diagnostic: ``file:line:column: severity[rule]: what is wrong. How to mend it.``"""

from collections.abc import Mapping

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.report.words import hint, message, summary


def concise(diagnostics: tuple[Diagnostic, ...], texts: Mapping[str, str], words: Catalogue) -> str:
    """Return the report on `diagnostics` as lines, with a summary; `texts` is not needed."""
    return "".join(
        f"{line}\n" for line in [*(_line(diagnostic, words) for diagnostic in diagnostics), summary(diagnostics, words)]
    )


def _line(diagnostic: Diagnostic, words: Catalogue) -> str:
    at = diagnostic.location
    severity = words(f"severity.{diagnostic.severity}")
    said = f"{severity}[{diagnostic.rule}]: {message(diagnostic, words)}. {hint(diagnostic, words)}"
    return f"{at.file}:{at.line}:{at.column}: {' '.join(said.split())}"
