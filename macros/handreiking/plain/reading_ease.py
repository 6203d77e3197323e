"""How easy a text is to read, from the length of its sentences and words: Flesch-Douma for Dutch, Flesch for English."""

import re
from collections.abc import Sequence

from handreiking.plain.language import language
from handreiking.plain.sentences import sentences, words

NAME = re.compile(r".*\d|[^\W\d_].*[A-ZÀ-Þ]")
"""A word that is a name wherever it stands: it has a figure, or a capital inside."""


def reading_ease(text: str, name: str) -> float | None:
    """Return the reading ease of `text` in the language `name`, or None without words or data: 0 is very hard, 100 very easy.

    Dutch: 206.84 - 0.77 x syllables per hundred words - 0.93 x words per sentence (Flesch-Douma: *De leesbaarheid van
    landbouwbladen*, Landbouwhogeschool Wageningen 1960). The formula and its scale (30-45 hard, 45-60 rather hard, 60-70 normal,
    70-80 rather easy) as given at https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php.
    English: *A new readability yardstick*, Journal of Applied Psychology 32 (1948).
    Where the file of the language says so, names count as words, but their syllables do not: nobody can choose a shorter one.
    """
    known = language(name)
    found = [words(sentence) for sentence in sentences(text, name)]
    count = sum(map(len, found))
    if known is None or not count:
        return None
    chosen = [word for sentence in found for word in (_chosen(sentence) if known.skip_names else sentence)] or found[0]
    heavy = sum(syllables(word, name) for word in chosen) / len(chosen)
    numbers = known.reading_ease
    return numbers["base"] - numbers["per_word"] * heavy - numbers["per_sentence"] * count / len(found)


def _chosen(sentence: Sequence[str]) -> list[str]:
    """Return the words of a sentence that are no names: these have a capital, but for the first word, or a figure."""
    return [word for place, word in enumerate(sentence) if not (NAME.match(word) or (place and word[0].isupper()))]


def syllables(word: str, name: str) -> int:
    """Return the number of syllables of `word`: its groups of vowels, at least one.

    Of the 114 Dutch words in ``tests/plain/syllables.tsv`` 108 are right, and the sum is 304 where it should be 302. Hyphenation
    patterns, which other libraries count with, get 104 right and a sum of 294: they never split off one letter (*avond*).
    In English 97 % of the different words of our sample are right (decision 53).
    """
    known = language(name)
    return max(1, len(known.syllable.findall(word.lower()))) if known else 1
