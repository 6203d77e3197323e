"""The languages whose compounds are divided; words of others break by the patterns alone."""

from collections.abc import Callable, Collection, Mapping

from handreiking.text.hyphenation.compounds import seams

Seams = Callable[[str, Collection[str]], tuple[int, ...]]
"""Given a word and the words that count as parts, where the parts of a compound begin, but for the first."""

DIVIDED: Mapping[str, Seams] = {"nl": seams}
"""What finds the seams in each of these languages."""


def divided(language: str) -> Seams:
    """Return what finds the seams of compounds in `language` ("nl", "nl-BE", "nl_NL"); in most languages it finds none."""
    return DIVIDED.get(language[:2], _none)


def is_divided(language: str) -> bool:
    """Return whether compounds are divided in `language`."""
    return language[:2] in DIVIDED


def _none(word: str, known: Collection[str]) -> tuple[int, ...]:
    return ()
