"""The rule ``long-sentence``."""

from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import sentences, words
from handreiking.rules.findings import warning
from handreiking.rules.prose import prose, sentence_start

LONGEST = 20
"""The most words in a sentence at level B1, as a rule."""


def long_sentence(handbook: Handbook) -> Iterator[Diagnostic]:
    """A sentence has more than twenty words.

    A reader in a hurry takes in about twenty words at once. Two short sentences say the same, and the first may be enough.

    FAIL::

        decision: De cliënt en de begeleider kiezen op een dag in mei of juni samen wat er nog moet en wat niet.

    PASS::

        decision: De cliënt en de begeleider kiezen op een dag in mei of juni. Samen zien ze wat er nog moet en wat niet.
    """
    for part, leaf in prose(handbook, 2 * LONGEST):
        if len(leaf.value.split()) > LONGEST:
            for sentence in sentences(leaf.value, handbook.language):
                count = len(words(sentence))
                if count > LONGEST:
                    found = warning("long-sentence", part, leaf.path, words=str(count), limit=str(LONGEST))
                    yield replace(found, location=sentence_start(part, leaf.path, sentence))
