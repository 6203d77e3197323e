"""The rule ``hard-to-read``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import reading_ease, words
from handreiking.rules.findings import warning
from handreiking.rules.prose import prose
from handreiking.text.inline import plain, without_code

LEAST = 45
"""The lowest reading ease allowed, where Douma's *hard* begins.

Of the texts long enough in the five methods, 1 of 20 was below it; of the paragraphs of their sources, 13 of 29.
"""

ENOUGH = 20
"""For fewer words the score says little: one long name decides it."""


def hard_to_read(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text of twenty words or more has long words and long sentences.

    The score is Flesch-Douma, which counts syllables and words. It knows nothing of what a text says: a warning, not a verdict.

    FAIL::

        decision: >-
          Woningcorporaties en hulpverleners ondertekenen elk jaar een overeenkomst over hun samenwerking.
          Medewerkers van de gemeente beoordelen daarna of die haalbaar is.

    PASS::

        decision: >-
          Elk jaar maken de verhuurders en de hulpverleners samen een nieuwe afspraak.
          Daarna kijkt iemand van de gemeente of die kan.
    """
    for part, leaf in prose(handbook, 2 * ENOUGH - 1):
        if len(leaf.value.split()) >= ENOUGH <= len(words(plain(without_code(leaf.value)))):
            score = reading_ease(leaf.value, handbook.language)
            if score is not None and score < LEAST:
                yield warning("hard-to-read", part, leaf.path, score=str(max(0, round(score))), limit=str(LEAST))
