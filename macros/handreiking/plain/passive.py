"""The passive voice: *wordt gevraagd*, *is besproken*.

Word lists and word order, no grammar. Measured on labelled Dutch sentences in ``tests/plain``: of those that the lists were made
with, 50 of 50 passives are found and 56 of 56 others left alone. Of those written afterwards, the first run found 27 of 30,
and 1 of the 28 that it reported was none (precision 96 %, recall 90 %); two of the three missed are found since. In the five
published texts about the methods it reports 18, all of them correct.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from handreiking.plain.items import NEVER
from handreiking.plain.language import Passive, language
from handreiking.text.inline import plain, without_code

CLAUSE = re.compile(r"[,;:()–—…?!\"‘“”]|\.(?=\s|$)|\s-\s")
TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
REACH = 3
"""How many words a participle is from an auxiliary at most: *gevraagd zou kunnen worden*, *be clearly described*."""


@dataclass(frozen=True, slots=True)
class PassivePhrase:
    """A passive: `span` is the text from its auxiliary to its participle, or the other way round."""

    span: str

    @property
    def short(self) -> str:
        """The span, without what comes between its first and last word."""
        words = self.span.split()
        return self.span if len(words) == 2 else f"{words[0]} … {words[-1]}"


def passives(text: str, name: str, results: bool = True) -> Iterator[PassivePhrase]:
    """Yield the passives of `text`, inline text in the language `name`; at most one for each clause.

    Without `results` those that say how things are, or who acts, are left out: *is besproken*, *is enabled*, *must be signed by
    the chair*. What is left says that someone acts, and not who: *wordt besproken*, *must be signed*.
    """
    known = language(name)
    if known and _has_auxiliary(text.lower(), known.passive, results):
        for clause in CLAUSE.split(plain(without_code(text))):
            yield from _in_clause(clause, known.passive, results)


def _in_clause(clause: str, known: Passive, results: bool) -> Iterator[PassivePhrase]:
    for part in _parts(list(TOKEN.finditer(clause)), known):
        found = _passive(part, known)
        if found and (results or found[2]):
            start, end = sorted((part[found[0]].span(), part[found[1]].span()))
            yield PassivePhrase(clause[start[0] : end[1]])


def _has_auxiliary(text: str, known: Passive, results: bool) -> bool:
    """Return whether a closer look is worthwhile: most texts have no auxiliary."""
    also = known.be if results or known.acting is not NEVER else ()
    return any(word in text for word in (*known.become, *also))


def _parts(tokens: list[re.Match[str]], known: Passive) -> Iterator[list[re.Match[str]]]:
    part: list[re.Match[str]] = []
    for token in tokens:
        after = part[-1][0].lower() if part else ""
        if token[0].lower() in known.boundaries and after not in known.prepositions:
            yield part
            part = []
        part.append(token)
    yield part


def _passive(tokens: Sequence[re.Match[str]], known: Passive) -> tuple[int, int, bool] | None:
    """Return the indexes of the auxiliary and the participle, and whether someone acts without being named; or None.

    The first index is that of the word that says that someone must act, where there is one: *must be signed*.
    """
    words = [token[0].lower() for token in tokens]
    if not any(word in known.become or word in known.be for word in words):
        return None
    for place, word in enumerate(words):
        if is_participle(word, known) and not _describes(words, place, known):
            at = _auxiliary(words, place, known)
            if at is not None and words[at] in known.become:
                return at, place, True
            if at is not None and words[at] in known.be and word not in known.with_be:
                return _stated(words, at, place, known)
    return None


def _stated(words: Sequence[str], at: int, place: int, known: Passive) -> tuple[int, int, bool]:
    """Return what `_passive` does, for an auxiliary at `at` that may also say how things are."""
    act = known.acting.search(" ".join(words[: at + 1]))
    if not act or place - at > REACH or _says_who(words, place, known):
        return at, place, False
    return at - act[0].count(" "), place, True


def _says_who(words: Sequence[str], place: int, known: Passive) -> bool:
    """Return whether what follows the participle at `place` says who acts: *signed by the chair*."""
    return any(word in known.agent for word in words[place + 1 : place + 1 + REACH])


@lru_cache(maxsize=65536)
def _looks_like(word: str, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.fullmatch(word))


def is_participle(word: str, known: Passive) -> bool:
    """Return whether `word`, in lower case, is a participle that can be passive."""
    return word in known.irregular or (word not in known.never and _looks_like(word, known.participle))


def _describes(words: Sequence[str], place: int, known: Passive) -> bool:
    """Return whether the participle at `place` is no verb: *te verlaten*, *een besproken plan*; not *dat je gevraagd wordt*."""
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else None
    is_noun_phrase = before in known.determiners and after is not None and after not in known.become | known.be | known.have
    return is_noun_phrase or before in known.infinitive


def _auxiliary(words: Sequence[str], place: int, known: Passive) -> int | None:
    """Return the index of the auxiliary of the participle at `place`: the one beside it, else the last before, else one after."""
    auxiliaries = known.become | known.be | known.have
    after = _after(words, place, known, auxiliaries)
    if after == place + 1:
        return after
    for at in range(place - 1, -1, -1):
        if words[at] in auxiliaries and not _possessive(words, at, known):
            return at
    return after


def _after(words: Sequence[str], place: int, known: Passive, auxiliaries: frozenset[str]) -> int | None:
    for at in range(place + 1, min(place + 1 + REACH, len(words))):
        if words[at] in auxiliaries:
            return at
        if words[at] not in known.between:
            return None
    return None


def _possessive(words: Sequence[str], at: int, known: Passive) -> bool:
    """Return whether a word like *zijn* is a possessive: it follows a preposition, or the clause already has another verb."""
    if words[at] not in known.possessive:
        return False
    before = words[:at]
    verbs = known.become | known.be | known.have | known.between
    return (at > 0 and words[at - 1] in known.prepositions) or any(word in verbs for word in before)
