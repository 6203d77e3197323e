"""What the search must know of a language, and how it reduces words to their stems.

The rules are data, so that the worker in the browser can apply exactly the same ones: they are part of the index.
"""

import itertools
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

MARKS = re.compile("[\u0300-\u036f]")
INVISIBLE = re.compile("[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff]")
"""Soft hyphens, and signs without width that come along when a text is copied."""

HYPHENED = re.compile(r"(?<![\w-])[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)+(?![\w-])")
DOTTED = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]\.){2,}")
INSIDE_DOTTED = re.compile(r"\.(?<=[^\W\d_]\.)(?=[^\W\d_]\.)")
"""A full stop in what is dotted: in most texts there is none, and that is seen twenty times as soon."""
GENITIVE = re.compile("['’‘ʼ`]s?(?![^\\W_])")
APOSTROPHE = re.compile("['’‘ʼ`](?<=[^\\W_].)(?=[^\\W_])")
WORD = re.compile(r"\d+(?=[^\W\d_]{3})|[^\W_]+")
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The rows of letters on most keyboards; each key lies between two of the row above it."""

GROUP = re.compile(r"\$(\d)")


@dataclass(frozen=True, eq=False)
class SearchLanguage:
    """A language: by itself one of which nothing is known. `stop` has the words that say nothing about a subject.

    `endings` are patterns and their replacements, with ``$1`` for the first group. All are tried once, in order. They must mean
    the same in Python and in JavaScript, and are applied to folded words (lower case, no accents). `seams` returns the indices
    at which the parts of a compound begin, except the first, given the word and all known words: of these only those count that
    stand in the word. `irregular` has forms that no
    rule covers, each with the word to replace it by. `before_irregular` matches what may precede such a form; its only group is
    the part of that to keep. `alike` has groups of letters that a writer may take for each other, because they sound alike.
    `links` are letters that may join the parts of a compound. `particles` are words that close a compound which others write
    apart or with a hyphen (*follow-up*); in a language that has them, what has a hyphen is found as one word too. `same` has
    groups of words that mean nearly the same. `shortest` is the number of letters that each part of a compound has at least.
    """

    stop: frozenset[str] = frozenset()
    endings: tuple[tuple[str, str], ...] = ()
    seams: Callable[[str, Collection[str]], tuple[int, ...]] = lambda word, known: ()
    irregular: Mapping[str, str] = field(default_factory=dict)
    before_irregular: str = ""
    alike: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    particles: frozenset[str] = frozenset()
    same: tuple[tuple[str, ...], ...] = ()
    shortest: int = 4

    @cached_property
    def _compiled(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple((re.compile(pattern), GROUP.sub(r"\\\1", shape)) for pattern, shape in self.endings)

    @cached_property
    def irregular_pattern(self) -> str:
        """A pattern for the irregular forms, with two groups: what precedes the form, and the form. Empty if there are none."""
        forms = "|".join(sorted(self.irregular))
        return f"^{self.before_irregular}({forms})$" if forms else ""

    @property
    def for_worker(self) -> Mapping[str, object]:
        """The settings of the language for the worker in the browser, by their names there."""
        return {
            "stop": sorted(self.stop),
            "endings": self.endings,
            "irregular": self.irregular,
            "irregular_pattern": self.irregular_pattern,
            "slips": " ".join(sorted(self._slips())),
            "links": "|".join(self.links),
            "particles": sorted(self.particles),
            "shortest": self.shortest,
            "same": [" ".join(dict.fromkeys(map(self.stem, group))) for group in self.same],
        }

    def _slips(self) -> set[str]:
        """Return pairs of letters of which one is easily written for the other: they sound alike, or have keys side by side."""
        pairs = [pair for group in self.alike for pair in itertools.combinations(group, 2)]
        for row in KEYS:
            pairs += itertools.pairwise(row)
        for row, below in itertools.pairwise(KEYS):
            pairs += [(key, row[place + side]) for place, key in enumerate(below) for side in (0, 1) if place + side < len(row)]
        return {min(pair) + max(pair) for pair in pairs}

    @lru_cache(maxsize=65536)  # noqa: B019 - there are as many languages as files
    def stem(self, word: str) -> str:
        """Return the stem of `word`, which must be folded: all forms of a word have the same stem."""
        if self.irregular and (found := re.match(self.irregular_pattern, word)):
            word = found[1] + self.irregular[found[2]]
        for pattern, shape in self._compiled:
            word = pattern.sub(shape, word, count=1)
        return word

    def key(self, text: str) -> str:
        """Return the stems of all words in `text`, with spaces between them: the key of a name in the index."""
        return " ".join(self.stem(word) for word in words(fold(text)))


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, ligatures and invisible signs."""
    return MARKS.sub("", unicodedata.normalize("NFKD", INVISIBLE.sub("", text).lower()))


def words(text: str) -> list[str]:
    """Return the words in `text`: V.T.O. is one, a final *'s* is no part of one, and *24-uurs* and *24uurs* are two.

    ``worker/words.js`` takes the same words from what a reader types; ``tests/search/folding.py`` holds both to it.
    """
    return WORD.findall(spelled(text))


def joined(text: str) -> list[str]:
    """Return each word in `text` that is written with a hyphen as one word: *followup* for *follow-up*."""
    return [re.sub(r"\W", "", found) for found in HYPHENED.findall(text)]


def spelled(text: str) -> str:
    """Return `text` with each of its words written as one: every word of `words` stands in it."""
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    if INSIDE_DOTTED.search(text):
        text = DOTTED.sub(lambda dotted: dotted[0].replace(".", "") + " ", text)
    return APOSTROPHE.sub("", GENITIVE.sub(" ", text))
