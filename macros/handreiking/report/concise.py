"""One line per diagnostic: ``file:line:column: what is wrong. How to mend it.``"""

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.report.words import hint, message


def line(diagnostic: Diagnostic, words: Catalogue) -> str:
    """Return `diagnostic` as one line, without a line end."""
    at = diagnostic.location
    said = (
        f"{words(f'severity.{diagnostic.severity}')}[{diagnostic.rule}]: {message(diagnostic, words)}. {hint(diagnostic, words)}"
    )
    return f"{at.file}:{at.line}:{at.column}: {' '.join(said.split())}"
