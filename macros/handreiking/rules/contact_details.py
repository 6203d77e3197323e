"""The rule ``contact-details``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.place import place
from handreiking.model.document import Document, Path
from handreiking.model.files import file_names
from handreiking.model.handbook import Handbook

EMAIL = re.compile(r"@(?<=[\w+-]@)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b")
"""An e-mail address, from the @ onwards."""

BEFORE = re.compile(r"[\w.+-]+\Z")
"""What precedes the @."""

TELEPHONE = re.compile(
    r"[+(0](?<![\w.,/-].)(?:"
    r"(?:(?<=\+)|(?<=0)0)[1-9]\d{0,2}[ -]{0,2}(?:\(0\)[ -]?)?\d(?:[ -]{0,2}\d){7,11}"
    r"|(?:(?<=\()0\d{1,3}\)|(?<=0)(?!\d?[-/. ]\d\d?[-/. ](?:19|20)\d\d\b)\d)[ .-]{0,3}\d(?:[ .-]{0,3}\d){6,8}"
    r"|(?<=\()0\d{4}\)[ -]{0,2}\d(?:[ -]{0,2}\d){5}"
    r"|(?<=0)[89]00[ -]{0,3}\d(?:[ .-]?\d){3,6}"
    r")(?![\w/-]|[.,]\d)"
)
"""A telephone number: with a country code, of nine to eleven digits that are not a date, or of a service, as in the Netherlands.

See https://en.wikipedia.org/wiki/Telephone_numbers_in_the_Netherlands and, for British numbers, which are written much alike,
https://en.wikipedia.org/wiki/National_conventions_for_writing_telephone_numbers. It starts with one character: that makes the
search fast.
"""


def contact_details(handbook: Handbook) -> Iterator[Diagnostic]:
    """A file contains an e-mail address or a telephone number, in a text or in a comment.

    What is local stands in a local file, where the details of a service may stand, and nowhere else. The number of a service that
    the file about the handbook names may stay, and so may short ones: 112, or 14 with an area code.

    The handbook is public and gets copied: what it says about a person cannot be taken back. Numbers also change sooner than
    pages do.
    """
    names = file_names(handbook.language)
    for document in (one for file, one in handbook.documents.items() if not names.is_local(file)):
        for hint, start, end in _details(document.text):
            where = _location(document, start, end)
            context = place(document, _path(document, where)[:-1])
            params = {"found": document.text[start:end], "folder": names.local}
            yield Diagnostic("contact-details", where, params, hint, place=context)


def _details(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield (kind, start, end) for all contact details in `text`; start and end are offsets."""
    for found in EMAIL.finditer(text):
        name = BEFORE.search(text, max(0, found.start() - 64), found.start())
        yield "email", name.start() if name else found.start(), found.end()
    yield from (("telephone", *found.span()) for found in TELEPHONE.finditer(text))


def _location(document: Document, start: int, end: int) -> Location:
    line = document.text.count("\n", 0, start)
    left = document.text.rfind("\n", 0, start)
    return Location(document.file, line + 1, start - left, line + 1, end - left)


def _path(document: Document, at: Location) -> Path:
    """Return the path to the innermost value that `at` is in; empty for a comment."""
    around = [path for path, value in document.values.items() if value.line <= at.line <= value.end_line]
    return max(around, key=len, default=())
