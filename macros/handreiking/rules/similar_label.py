"""The rule ``similar-label``."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from unicodedata import normalize

from handreiking.diagnostic import Diagnostic
from handreiking.model.document import locate
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.guides import guides
from handreiking.rules.nearness import distance


def similar_label(handbook: Handbook) -> Iterator[Diagnostic]:
    """Two answers to a question are the same, or differ only by a letter inside a word.

    A reader cannot choose between them; usually one was copied and not changed.
    """
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            answers = (*path, "questions", number, "answers")
            for (first, one), (second, other) in combinations(enumerate(question.answers), 2):
                if alike(one.label, other.label):
                    found = error("similar-label", part, (*answers, second, "label"), label=other.label, first=one.label)
                    yield replace(found, related=locate(part.document, (*answers, first, "label")))


def alike(one: str, other: str) -> bool:
    """Return whether two labels read the same, apart from capitals, punctuation, accents, or a slip inside one word.

    A different first or last letter makes another answer: *een* and *geen*, *ouder* and *ouders*.
    """
    first, second = _words(one), _words(other)
    odd = [pair for pair in zip(first, second, strict=False) if pair[0] != pair[1]]
    return len(first) == len(second) and len(odd) <= 1 and all(_slip(*pair) for pair in odd)


def _words(label: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", normalize("NFKD", label.casefold()).encode("ascii", "ignore").decode())


def _slip(one: str, other: str) -> bool:
    same_ends = (one[0], one[-1]) == (other[0], other[-1])
    return same_ends and min(len(one), len(other)) >= 4 and not one.isdigit() and distance(one, other) == 1
