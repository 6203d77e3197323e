"""How much a page is about each of its words."""

import itertools
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from handreiking.search.documents import IndexedPage
from handreiking.search.language import SearchLanguage, fold, joined, words

TITLE, HEADING, BODY = 9.0, 1.5, 1.0
"""The weight of a word in the title of a page, in a heading, and in its text."""

PART = 0.5
"""The weight of a part of a compound, where the compound itself has 1."""

SHORTEST_COMPOUND, LONGEST_WORD = 8, 40
SHORTEST_PART = 4
USUAL = 250
"""The number of words on a page of average length."""


@dataclass(frozen=True, slots=True)
class Analyst:
    """Weighs pages in `language`. `known` has the words of the handbook, which can be parts of compounds."""

    language: SearchLanguage
    known: frozenset[str]
    _by_word: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict, compare=False)
    """What was found out about each word: a handbook has few words, many times."""

    def weigh(self, page: IndexedPage, names: Collection[str] = ()) -> Mapping[str, float]:
        """Return the weight of each stem on `page`, sorted by stem. `names` are other names of the page."""
        title, headings, text = dict[str, float](), dict[str, float](), dict[str, float]()
        for name in (page.title, *names):
            stems = list(self.stems(name))
            for stem, share in (*stems, *self._pairs(name)):
                title[stem] = max(title.get(stem, 0), share / math.sqrt(1 + len(stems) / 2))
        for section in page.sections[1:]:
            for stem, share in dict(self.stems(section.title)).items():
                headings[stem] = headings.get(stem, 0) + share
        for section in page.sections:
            for stem, share in self.stems(section.text):
                text[stem] = text.get(stem, 0) + share
        long = 1 + math.log2(1 + sum(text.values()) / USUAL) / 2
        every = title.keys() | headings.keys() | text.keys()
        return {
            stem: TITLE * title.get(stem, 0)
            + HEADING * math.log2(1 + headings.get(stem, 0))
            + BODY * math.log2(1 + text.get(stem, 0)) / long
            for stem in sorted(every)
        }

    def stems(self, text: str) -> Iterator[tuple[str, float]]:
        """Yield the stem of each word in `text` that is not a stop word, and those of its parts, each with its share."""
        lower = text.lower()
        for word in words(lower):
            if word not in self._by_word:
                self._by_word[word] = tuple(self._stems(word))
            yield from self._by_word[word]
        if self.language.particles:
            yield from ((self.language.stem(fold(word)), PART) for word in joined(lower))

    def _pairs(self, name: str) -> Iterator[tuple[str, float]]:
        """Yield the stem of each two words of `name` as one, as others may write them: *sitemap* for *Site map*."""
        if self.language.particles:
            for pair in itertools.pairwise(words(fold(name))):
                if not self.language.stop.intersection(pair):
                    yield self.language.stem("".join(pair)), PART

    def _stems(self, word: str) -> Iterator[tuple[str, float]]:
        folded = fold(word)
        if folded in self.language.stop or (len(folded) == 1 and not folded.isdigit()):
            return
        stem = self.language.stem(folded)
        yield stem, 1.0
        yield from ((part, PART) for part in self._parts(word) if part != stem)

    def _parts(self, word: str) -> Iterator[str]:
        """Yield the stems of the parts and the longer endings of a compound: *hulp*, *hulpverlening* in *schuldhulpverlening*."""
        if not SHORTEST_COMPOUND <= len(word) <= LONGEST_WORD:
            return
        seams = self.language.seams(word, self.known)
        places = (0, *seams, len(word))
        tails = [word[place:] for place in seams]
        heads = [word[start:end] for start, end in itertools.pairwise(places)] if seams else []
        for part in dict.fromkeys((*heads, *tails)):
            if len(part) >= SHORTEST_PART and (stem := self.language.stem(fold(part))) not in self.language.stop:
                yield stem
