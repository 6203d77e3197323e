"""The rule ``long-sentence``."""

from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import sentences, words
from handreiking.plain.language import language
from handreiking.rules.findings import warning
from handreiking.rules.prose import prose, sentence_start


def long_sentence(handbook: Handbook) -> Iterator[Diagnostic]:
    """A sentence has more words than reads well in its language: twenty in Dutch, twenty-five in English.

    A reader in a hurry loses track of a long sentence. Two short ones say the same, and the first may be enough.
    """
    if known := language(handbook.language):
        most = known.longest_sentence
        for part, leaf in prose(handbook, 2 * most):
            for sentence in sentences(leaf.value, handbook.language) if len(leaf.value.split()) > most else ():
                if (count := len(words(sentence))) > most:
                    found = warning("long-sentence", part, leaf.path, words=str(count), limit=str(most))
                    yield replace(found, location=sentence_start(part, leaf.path, sentence))
