"""What the rules about plain language share: the texts of a handbook, and a place in such a text."""

from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.place import locate_words
from handreiking.model.document import Path, locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry, Inline
from handreiking.model.walk import Leaf
from handreiking.rules.findings import warning

OPENING = 4
"""The number of words to look for to find where a sentence starts."""


def prose(handbook: Handbook, shortest: int = 0) -> Iterator[tuple[Part[Entry], Leaf]]:
    """Yield (file, text) for every text of sentences with at least `shortest` characters; titles and labels do not count."""
    return ((part, leaf) for part, leaf in handbook.leaves if len(leaf.value) >= shortest and leaf.mark(Inline))


def warning_about(rule: str, part: Part[Entry], path: Path, quote: str, **params: str) -> Diagnostic:
    """Return the warning of `rule` about the words `quote` in the text at `path`; `params` fill its message."""
    return replace(warning(rule, part, path, **params), location=locate_words(part.document, path, quote, alone=True))


def sentence_start(part: Part[Entry], path: Path, sentence: str) -> Location:
    """Return where `sentence` starts in the text at `path`: its first words, as many as are on one line without Markdown."""
    value, words = locate(part.document, path), sentence.split(" ")[:OPENING]
    for count in range(len(words), 0, -1):
        found = locate_words(part.document, path, " ".join(words[:count]))
        if found != value:
            return found
    return value
