"""What the search must know of a language, and how it brings words to their stems.

The rules are data, so that the worker in the browser follows the very same: it is handed the list.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

MARKS = re.compile("[\u0300-\u036f]")
GENITIVE = re.compile("['’]s?(?![^\\W_])")
WORD = re.compile(r"[^\W_]+")
GROUP = re.compile(r"\$(\d)")


@dataclass(frozen=True, eq=False)
class SearchLanguage:
    """A language. `stop` are words that say nothing about a subject.

    `endings` are patterns and what stands in their place, ``$1`` for the first group. All are tried, in order, once. Patterns
    mean the same in Python and in JavaScript, and see words without accents, in lower case. `seams` tells where the parts of a
    compound begin, given the word and all words that are known. `irregular` are forms that no rule explains, with what they come
    from, and `before_irregular` is a pattern of what may stand before them, with what is kept of that as its only group.
    """

    stop: frozenset[str]
    endings: tuple[tuple[str, str], ...]
    seams: Callable[[str, Collection[str]], tuple[int, ...]]
    irregular: Mapping[str, str] = field(default_factory=dict)
    before_irregular: str = ""

    @cached_property
    def _compiled(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple((re.compile(pattern), GROUP.sub(r"\\\1", shape)) for pattern, shape in self.endings)

    @cached_property
    def irregular_pattern(self) -> str:
        """A pattern of the irregular forms: what stands before, and the form. Empty without such forms."""
        forms = "|".join(sorted(self.irregular))
        return f"^{self.before_irregular}({forms})$" if forms else ""

    @property
    def for_worker(self) -> Mapping[str, object]:
        """What the worker in the browser must know of the language, by its name there."""
        return {
            "stop": sorted(self.stop),
            "endings": self.endings,
            "irregular": self.irregular,
            "irregular_pattern": self.irregular_pattern,
        }

    @lru_cache(maxsize=65536)  # noqa: B019 - there are as many languages as files
    def stem(self, word: str) -> str:
        """Return what the forms of `word`, which is folded, have in common."""
        if self.irregular and (found := re.match(self.irregular_pattern, word)):
            word = found[1] + self.irregular[found[2]]
        for pattern, shape in self._compiled:
            word = pattern.sub(shape, word, count=1)
        return word

    def key(self, text: str) -> str:
        """Return the stems of all words in `text`, with a space between them: how a name of several words stands in the index."""
        return " ".join(self.stem(word) for word in words(fold(text)))


def fold(text: str) -> str:
    """Return `text` in lower case and without accents."""
    return MARKS.sub("", unicodedata.normalize("NFD", text.lower()))


def words(text: str) -> list[str]:
    """Return the words in `text`. An *'s* at the end of a word is no part of it."""
    return WORD.findall(GENITIVE.sub(" ", text))
