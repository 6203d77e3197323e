"""The seam of an English word that is made of two: *straight·forward*, *counter·productive*.

The British patterns alone would break *straightfor·ward* and *coun·terpro·ductive*. Source of the words: simplemma's English
dictionary. Of its 4,583 long words whose parts are words too, 250 were looked at; `_NO_HEAD` has what opened the wrong ones.
"""

from collections.abc import Collection, Mapping
from functools import cache

from handreiking.text.hyphenation.syllables import SHORTEST_PART, positions

_PATTERNS = "en_GB"

_NO_HEAD = frozenset("compart decon dere govern port pale prede quint read recon rein reland resub senti soli".split())
"""Words that open longer ones by chance: *rein·forcement*."""

_HEADS = frozenset(
    """
    business cardio clothes contra council cross electro hydro inter macro micro multi photo pseudo psycho radio retro screen
    script speaker spell strike trans trouble ultra whistle
    """.split()
)
"""What opens a word for certain, so that the patterns need not allow a break after it: *whistle·blowing*."""


@cache
def _dictionary() -> Mapping[str, str]:
    """Return the dictionary in the form that reads from one block of bytes: it takes 0.1 s, and most builds meet no new word."""
    from simplemma.strategies.dictionaries import StreamDictionaryFactory  # noqa: PLC0415

    return StreamDictionaryFactory().get_dictionary("en")


def solid_seams(word: str, known: Collection[str]) -> tuple[int, ...]:
    """Return where the second part of an English `word` begins, in lower case: the place nearest to the middle; () for none.

    Both parts are words, of four letters or more. Of `known` words nothing is asked.
    """
    allowed = positions(word, _PATTERNS)
    places = [place for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1) if _is_seam(word, place, place in allowed)]
    return (max(places, key=lambda place: min(place, len(word) - place)),) if places else ()


def _is_seam(word: str, place: int, allowed: bool) -> bool:
    head, tail = word[:place], word[place:]
    if head not in _HEADS if not allowed else head in _NO_HEAD:
        return False
    return _dictionary().get(head) is not None and _dictionary().get(tail) is not None
