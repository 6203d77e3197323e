"""From bytes to text: size, encoding, line endings, and characters that nobody can see."""

import re
import unicodedata
from functools import lru_cache

from handreiking.diagnostic import Diagnostic
from handreiking.reader.source import SourceText

MAXIMUM_BYTES = 512_000

HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
"""Control and zero-width characters, and those that reorder text or break lines where an editor does not."""

BOM = b"\xef\xbb\xbf"
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


def decode(raw: bytes, file: str) -> tuple[SourceText, list[Diagnostic]]:
    """Return the text of `raw`, to be shown as `file`, and what is wrong with it. Text that cannot be shown is left empty.

    Never raises. The text is normalised: see `normalise`.
    """
    nothing = SourceText(file, "\n")
    if len(raw) > MAXIMUM_BYTES:
        return nothing, [_too_large(nothing)]
    if raw[:2] in BYTE_ORDER_MARKS or b"\0" in raw[:2]:
        return nothing, [nothing.diagnostic("utf-16", nothing.location(1, 1))]
    raw = raw.removeprefix(BOM)
    try:
        source = SourceText(file, text_of(raw))
    except UnicodeDecodeError as error:
        source = SourceText(file, normalise(raw.decode("utf-8", "replace")))
        return source, [_not_utf_8(source, raw, error.start)]
    return source, hidden_characters(source)


@lru_cache(maxsize=8)
def text_of(raw: bytes) -> str:
    """Return the text of `raw`, which is UTF-8, normalised. Raises `UnicodeDecodeError`."""
    return normalise(raw.removeprefix(BOM).decode("utf-8"))


def normalise(text: str) -> str:
    """Return `text` in composed letters (NFC), with ``\\n`` as its only line ending, and one at the very end."""
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") else text + "\n"


def hidden_characters(source: SourceText) -> list[Diagnostic]:
    """Return one diagnostic for each different hidden character, where it first occurs."""
    first: dict[str, int] = {}
    for match in HIDDEN.finditer(source.text):
        first.setdefault(match[0], match.start())
    return [
        source.diagnostic("hidden-character", source.location(*source.place(offset)), **describe(character))
        for character, offset in first.items()
    ]


def describe(character: str) -> dict[str, str]:
    """Return the `code` (``U+200B``) and the Unicode `name` of a character, as parameters of a message."""
    return {"code": f"U+{ord(character):04X}", "name": unicodedata.name(character, "CONTROL CHARACTER").lower()}


def _too_large(source: SourceText) -> Diagnostic:
    return source.diagnostic("too-large", source.location(1, 1), maximum=str(MAXIMUM_BYTES // 1000))


def _not_utf_8(source: SourceText, raw: bytes, start: int) -> Diagnostic:
    before = raw[:start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    around = re.split(rb"[\r\n]", raw[start : start + 30])[0].decode("cp1252", "replace")
    guess = HIDDEN.sub("", (before.split("\n")[-1] + around)[-60:]).strip()
    return source.diagnostic("not-utf-8", source.location(line, column), guess=guess)
