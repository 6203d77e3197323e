"""Which characters the typefaces on paper have: those of Atkinson Hyperlegible Next in its four styles, and of Alegreya."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

LATIN = "".join(chr(code) for start, end in ((0x20, 0x7E), (0xA0, 0xFF)) for code in range(start, end + 1))
MORE = (
    "ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĲĳĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžƒȘșȚțȷ"
    "ˆˇˉ˘˙˚˛˜˝ΔΩμπẀẁẂẃẄẅẞỲỳ–—‘’‚“”„†‡•…‰‹›⁄€₹ℓ™℮∂∏∑−∕∙√∞∫≈≠≤≥◊"
)
MARKS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0312\u0326\u0327\u0328"
"""Combining accents, which follow the letter that they belong to."""
LETTERS = frozenset(LATIN + MORE + MARKS + "\u2009") - {"\u00ad", "µ"}


def missing_glyphs(text: str) -> Iterator[str]:
    """Yield the stretches of `text` that cannot be printed; spaces and invisible characters can."""
    composed = unicodedata.normalize("NFC", text)
    for cannot, stretch in () if LETTERS.issuperset(composed) else groupby(composed, _cannot):
        if cannot:
            yield "".join(stretch)


def _cannot(character: str) -> bool:
    return character not in LETTERS and not character.isspace() and unicodedata.category(character) != "Cf"
