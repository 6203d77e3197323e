"""The rule ``damaged-text``: letters that a program read in another encoding than they were written in, or wrote as a code."""

import quopri
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

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
ADDRESS = re.compile(r"(?<!\S)[^\s/:]*?(?P<bytes>(?:%[0-9A-Fa-f]{2}){2,})(?=[^\s/:]*(?!\S))")
"""The bytes of a letter as the address of a page carries them (RFC 3986, 2.1), in a word that is no address."""
CODE = re.compile(r"\\u(?:00[a-f][0-9a-f]|0[1-7][0-9a-f]{2}|20[12][0-9a-f])", re.IGNORECASE)
"""A letter, a dash or a quotation mark as programs write it (RFC 8259, 7)."""
SIGNS = "=%\\"
"""A text of plain letters that has none of these has nothing of all this."""


def damaged_text(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text has signs or codes where letters with an accent, quotation marks or dashes were."""
    for part, leaf in handbook.leaves:
        value = leaf.value
        if not value.isascii() or any(sign in value for sign in SIGNS):
            whole = _whole(value)
            if whole != value:
                first = next(found for found in _suspect(value) if found not in whole)
                yield error("damaged-text", part, leaf.path, first, said=first, mended=whole)
            elif UNKNOWN in value:
                yield error("damaged-text", part, leaf.path, UNKNOWN, "unknown", said=UNKNOWN)


def _whole(value: str) -> str:
    """Return `value` with the letters that were meant."""
    whole = MAIL.sub(_from_mail, TWICE.sub(_read_once, value)) if not value.isascii() or "=" in value else value
    whole = ADDRESS.sub(_from_address, whole) if "%" in whole else whole
    return CODE.sub(lambda found: chr(int(found[0][2:], 16)), whole) if "\\u" in whole else whole


def _suspect(value: str) -> Iterator[str]:
    """Yield what may be damaged in `value`."""
    for kind in (TWICE, MAIL, ADDRESS, CODE):
        yield from (found["bytes"] if kind is ADDRESS else found[0] for found in kind.finditer(value))


def _from_address(found: re.Match[str]) -> str:
    """The word with the letter that its bytes are; as it is if they are none."""
    raw = unquote_to_bytes(found["bytes"])
    try:
        return found[0] if raw.isascii() else found[0].replace(found["bytes"], raw.decode("utf-8"))
    except UnicodeError:
        return found[0]


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
