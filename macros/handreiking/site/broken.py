"""What a preview shows in place of the handbook while a file is broken."""

from handreiking.components.broken.params import BROKEN, Defect
from handreiking.report.words import Findings
from handreiking.site.lists import WIDE
from handreiking.site.page import Page


def broken_page(uri: str, findings: Findings) -> Page:
    """Return the page for `uri` that lists `findings`, each with its line and a hint."""
    words = findings.words
    shown = [
        Defect(
            f"{found.location.file}:{found.location.line}:{found.location.column}",
            findings.place(found),
            findings.message(found),
            findings.hint(found),
            findings.line(found),
        )
        for found in findings.diagnostics
    ]
    title = words("broken.title", count=len(shown))
    return Page(uri, "page", "broken", title, BROKEN, {"defects": shown}, hide=WIDE["home"])
