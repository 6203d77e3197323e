"""Nothing that a terminal, a log or a page would obey, or that reorders what is read, leaves in a report.

A name of a file or a text may have an escape sequence or a mark that turns the direction of what follows (Trojan Source,
https://trojansource.codes): in its place stands a sign that everybody sees, as wide as one letter.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Location

OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
PICTURES = 0x2400
"""Where Unicode has the pictures of the control characters."""
UNKNOWN = "\ufffd"


def printable(text: str) -> str:
    """Return `text`, of one line or several, with a visible sign in place of each character that is obeyed and not shown."""
    return text if text.isprintable() else OBEYED.sub(_picture, text)


def printable_diagnostics(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return `diagnostics` with names of files, and with what fills their texts, that can be printed."""
    return tuple(map(_diagnostic, diagnostics))


def _picture(found: re.Match[str]) -> str:
    return chr(PICTURES + ord(found[0])) if found[0] < " " else UNKNOWN


def _diagnostic(one: Diagnostic) -> Diagnostic:
    said = (one.location.file, *one.params.values(), *(name for _, _, name in one.place))
    if all(text.isprintable() for text in said) and not (one.related and not one.related.file.isprintable()):
        return one
    return replace(
        one,
        location=_location(one.location),
        related=_location(one.related) if one.related else None,
        params={key: printable(value) for key, value in one.params.items()},
        place=tuple((key, number, printable(name)) for key, number, name in one.place),
    )


def _location(at: Location) -> Location:
    return replace(at, file=printable(at.file).replace("\n", chr(PICTURES + 10)))
