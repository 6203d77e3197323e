"""What is known of words in each language: where compounds are divided, and where words of two parts break."""

from collections.abc import Callable, Collection, Mapping

from handreiking.text.hyphenation.compounds import seams
from handreiking.text.hyphenation.solid import solid_seams

Seams = Callable[[str, Collection[str]], tuple[int, ...]]
"""Given a word in lower case and the words that count as parts, where its parts begin, but for the first."""

DIVIDED: Mapping[str, Seams] = {"nl": seams}
"""What finds the parts of compounds, in languages that make new ones as a matter of course: the search looks at these parts."""

BROKEN: Mapping[str, Seams] = {**DIVIDED, "en": solid_seams}
"""What finds the seams at which a word breaks first; other languages have their patterns alone."""


def divided(language: str) -> Seams:
    """Return what finds the parts of compounds in `language` ("nl", "nl-BE"); in most languages it finds none."""
    return DIVIDED.get(language[:2], _none)


def broken(language: str) -> Seams:
    """Return what finds where words of `language` break first."""
    return BROKEN.get(language[:2], _none)


def _none(word: str, known: Collection[str]) -> tuple[int, ...]:
    return ()
