"""The order of titles and names in a list, in any language: by their letters, whatever accents, capitals and signs they have.

It is the first two levels of the Unicode Collation Algorithm (UTS #10) without the tailoring of a language: *é* stands with *e*,
*ø* with *o*. No word is passed over: a title that begins with an article stands where readers look for what they see.
"""

import re
import unicodedata

from handreiking.text.naming import UNFOLDED

BETWEEN = re.compile(r"[^\w]+|_+")
QUOTES = re.compile("['’‘ʼ`´\"“”„]")


def collation_key(text: str) -> tuple[str, str]:
    """Return what `text` is sorted by: its words without accents, capitals and signs, and what tells it from others like it."""
    lower = unicodedata.normalize("NFKD", text.casefold().translate(UNFOLDED))
    letters = "".join(sign for sign in lower if not unicodedata.combining(sign))
    return BETWEEN.sub(" ", QUOTES.sub("", letters)).strip(), text.casefold()
