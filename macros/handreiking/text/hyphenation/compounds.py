"""The seams of Dutch compounds: *casuïstiek·overleg*, *gezins·manager*.

Source of the words: simplemma's Dutch dictionary and the words of the handbook itself. The dictionary is loaded
when it is first asked for, and never for another language.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from handreiking.text.hyphenation.known import known_seams
from handreiking.text.hyphenation.syllables import SHORTEST_PART, positions

_PATTERNS = "nl_NL"
_LINKS = ("", "s", "en")
# Shorter known words stay whole inside a compound: "praktijk" is not "prak" and "tijk", though the dictionary has both.
_SHORTEST_INNER_COMPOUND = 10
# With one side unknown, only a long known side tells a compound from a derivation.
_LONG_ENOUGH_ALONE = 7
_LONG_ENOUGH_BESIDE = 5

# A word that opens with one of these is a derivation or a separable verb: syllables do just as well for it.
_PARTICLES = frozenset(
    """
    achter anders binnen boven buiten daar door heen hier langs mede naar neer onder over overs rond samen tegen
    tegens terug tussen vast voor voorbij voors voort waar
    """.split()
)

# The dictionary lists endings as words: without this, "mede|werk|sters" and "vriends|chappen" would be compounds.
_ENDING = re.compile(
    r"(eer|s?baar|bare|zaam|zame|loos|loze|lijk|s?chap|heid|heden|achtig|matig)\w{0,5}"
    r"|[bdfghklmnprstvz]{0,2}(er|eer|el|ig|ij)?"
    r"(e|en|ende?|ings?|ingen|ers?|eren|aars?|aren|aartjes?|air|[ae]tjes?|jes?|sten|inne|innen|sters?|ige?|isch|ische"
    r"|elijk\w*|aties?|iteit|ment|tier|iste?|isten|ismen?)"
)
_TAKES_LINKING_S = re.compile(r"\w+(ing|heid|teit|schap)")


def seams(word: str, known: Collection[str]) -> tuple[int, ...]:
    """Return the positions of the compound seams in one Dutch word, after a linking -s- or -en-; () if there are none.

    `known` are words, in lower case, that count as parts besides those in the dictionary. Pass the same frozenset every
    time: answers are cached by it. No part is shorter than four letters.
    """
    lower, found = word.lower(), known_seams(frozenset(known))
    if lower not in found:
        found[lower] = _seams(lower, frozenset(known), False)
    return tuple(found[lower])


@cache
def _dictionary() -> Mapping[str, str]:
    """Return the dictionary in the form that reads from one block of bytes: 7 MB instead of 52."""
    # Not at the top: to import it takes 0.05 s, and most builds meet no new word.
    from simplemma.strategies.dictionaries import StreamDictionaryFactory  # noqa: PLC0415

    return StreamDictionaryFactory().get_dictionary("nl")


@lru_cache(maxsize=65536)
def is_word(text: str, known: frozenset[str]) -> bool:
    """Return whether the Dutch dictionary or `known` has `text`, which must have at least four letters."""
    return len(text) >= SHORTEST_PART and (text in known or _dictionary().get(text) is not None)


def is_part(text: str, known: frozenset[str]) -> bool:
    """Return whether `text` is a word or opens words, as *samen* and *voort* do: a good part to end a line with."""
    return text in _PARTICLES or is_word(text, known)


@lru_cache(maxsize=65536)
def _seams(word: str, known: frozenset[str], sure_only: bool) -> tuple[int, ...]:
    places = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    scored = [(_score(word, place, known), place) for place in places]
    best, place = max(scored, default=(0, 0))
    if best < (_SURE if sure_only else 1):
        return ()
    head, tail = word[:place], word[place:]
    after = (place + inner for inner in _inner(tail, _is_tail(tail, known), known))
    return (*_inner(head, _is_head(head, known), known), place, *after)


def _inner(part: str, whole: bool, known: frozenset[str]) -> tuple[int, ...]:
    if whole and len(part) < _SHORTEST_INNER_COMPOUND:
        return ()
    return _seams(part, known, whole)


_SURE, _COMPOSED, _AGAINST_PATTERNS, _ONE_SIDED = 600, 400, 300, 100


def _score(word: str, place: int, known: frozenset[str]) -> int:
    """Return how likely a seam at `place` of `word` is: 0 for not at all, else by its kind and then by its parts."""
    head, tail = word[:place], word[place:]
    kind = 0 if _is_derived(head, tail) else _kind(word, place, known)
    if not kind:
        return 0
    balance = 10 * min(len(head), len(tail))
    own = sum(20 for part in (head, tail) if part in known)
    return kind + balance + own + (5 if is_word(head, known) else 0)


def _is_derived(head: str, tail: str) -> bool:
    """Return whether the seam only splits off an ending, or loses the -s- of a head that always has one: *vestiging|seis*."""
    link_lost = tail.startswith("s") and _TAKES_LINKING_S.fullmatch(head)
    return head in _PARTICLES or bool(link_lost or _ENDING.fullmatch(tail))


def _kind(word: str, place: int, known: frozenset[str]) -> int:
    head, tail = word[:place], word[place:]
    heads, tails = _is_head(head, known), _is_tail(tail, known)
    if place not in positions(word, _PATTERNS):
        return _AGAINST_PATTERNS if heads and tails and _is_unambiguous(word, place, known) else 0
    if heads and tails:
        return _SURE
    if (heads and _seams(tail, known, False)) or (tails and _seams(head, known, False)):
        return _COMPOSED
    return _ONE_SIDED if _is_one_sided(word, place, known) else 0


def _is_unambiguous(word: str, place: int, known: frozenset[str]) -> bool:
    """Return whether only one seam is possible here: *kussens|loopjes* might just as well be *kussen|sloopjes*."""
    neighbours = (place + step for step in (-2, -1, 1, 2))
    long_enough = max(place, len(word) - place) >= _LONG_ENOUGH_ALONE
    return long_enough and not any(is_word(word[start:], known) for start in neighbours)


def _is_one_sided(word: str, place: int, known: frozenset[str]) -> bool:
    head, tail = word[:place], word[place:]
    enough = (_is_head(head, known) and _carries(head, tail)) or (_is_tail(tail, known) and _carries(tail, head))
    # The dictionary alone: the handbook's words include this very word, which proves nothing.
    return enough and not any(is_word(bare, frozenset()) for bare in _without_link(word))


def _carries(sure: str, other: str) -> bool:
    """Return whether a part that is known for `sure` is long enough to vouch for the `other`."""
    return len(sure) >= _LONG_ENOUGH_ALONE and len(other) >= _LONG_ENOUGH_BESIDE


def _is_head(text: str, known: frozenset[str]) -> bool:
    return any(bare not in _PARTICLES and is_word(bare, known) for bare in _without_link(text))


def _is_tail(text: str, known: frozenset[str]) -> bool:
    return is_word(text, known) and not _ENDING.fullmatch(text)


def _without_link(text: str) -> list[str]:
    return [text.removesuffix(link) for link in _LINKS if text.endswith(link)]
