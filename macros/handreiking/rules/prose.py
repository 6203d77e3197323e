"""What the rules about plain language share: the texts of a handbook, and a place in one."""

from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.place import locate_words
from handreiking.model.document import locate
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry, Inline
from handreiking.model.walk import Leaf, Path
from handreiking.rules.findings import warning

OPENING = 4
"""How many words of a sentence are looked for, to find where it starts."""


def prose(handbook: Handbook, shortest: int = 0) -> Iterator[tuple[Part[Entry], Leaf]]:
    """Yield every text of sentences of at least `shortest` characters, with its file; titles and labels are none."""
    return ((part, leaf) for part, leaf in handbook.leaves if len(leaf.value) >= shortest and leaf.mark(Inline))


def noted(rule: str, part: Part[Entry], path: Path, quote: str, **params: str) -> Diagnostic:
    """Return the warning of `rule` about the words `quote` in the text at `path`."""
    return replace(warning(rule, part, path, **params), location=locate_words(part.document, path, quote, alone=True))


def start(part: Part[Entry], path: Path, sentence: str) -> Location:
    """Return the first words of `sentence` in the text at `path`, as many as stand on one line without Markdown between them."""
    value, words = locate(part.document, path), sentence.split(" ")[:OPENING]
    for count in range(len(words), 0, -1):
        found = locate_words(part.document, path, " ".join(words[:count]))
        if found != value:
            return found
    return value
