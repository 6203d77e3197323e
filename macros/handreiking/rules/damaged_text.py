"""The rule ``damaged-text``: letters that a program read in another encoding than they were written in."""

import quopri
import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error

UNKNOWN = "\ufffd"
"""What a program puts in place of a letter that it could not read (Unicode 16.0, 23.8)."""
TWICE = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3}"
)
"""The bytes of a letter in UTF-8, each read as a letter in windows-1252."""
MAIL = re.compile(r"(?:=[0-9A-F]{2}){2,}")
"""The bytes of a letter as mail carries them (RFC 2045, quoted-printable)."""


def damaged_text(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text has signs where letters with an accent, quotation marks or dashes were."""
    for part, leaf in handbook.leaves:
        value = leaf.value
        if not value.isascii() or "=" in value:
            whole = MAIL.sub(_from_mail, TWICE.sub(_read_once, value))
            if whole != value:
                first = next(found[0] for found in (*TWICE.finditer(value), *MAIL.finditer(value)) if found[0] not in whole)
                yield error("damaged-text", part, leaf.path, first, said=first, mended=whole)
            elif UNKNOWN in value:
                yield error("damaged-text", part, leaf.path, UNKNOWN, "unknown", said=UNKNOWN)


def _read_once(found: re.Match[str]) -> str:
    """The letters that were read twice; what cannot be that as it is."""
    try:
        return b"".join(_byte(sign) for sign in found[0]).decode("utf-8")
    except UnicodeError:
        return found[0]


def _byte(sign: str) -> bytes:
    return bytes([ord(sign)]) if ord(sign) < 256 else sign.encode("cp1252")


def _from_mail(found: re.Match[str]) -> str:
    raw = quopri.decodestring(found[0].encode())
    try:
        return found[0] if raw.isascii() else raw.decode("utf-8")
    except UnicodeError:
        return found[0]
