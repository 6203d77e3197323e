"""What a preview shows in the place of the handbook while a file is broken."""

from collections.abc import Iterable

from handreiking.diagnostic import Diagnostic
from handreiking.pages import WIDE, Page
from handreiking.report.words import hint, message, place
from handreiking.site import Site


def broken_page(site: Site, uri: str, diagnostics: Iterable[Diagnostic]) -> Page:
    """Return the page for `uri` that lists `diagnostics`, each with the line that it is about."""
    words = site.words
    found = [
        (f"{at.file}:{at.line}:{at.column}", place(item, words), message(item, words), hint(item, words), _line(site, item))
        for item in diagnostics
        if (at := item.location)
    ]
    title = words("broken.title", count=len(found))
    return Page(uri, "page", "broken", title, "broken", {"diagnostics": found}, hide=WIDE["home"])


def _line(site: Site, diagnostic: Diagnostic) -> str:
    at = diagnostic.location
    lines = site.handbook.documents[at.file].text.split("\n") if at.file in site.handbook.documents else []
    return lines[at.line - 1] if at.line <= len(lines) else ""
