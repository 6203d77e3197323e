"""What the component `cards` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.components.compare.rows import has_usual_rows
from handreiking.components.context import Context
from handreiking.components.dose.params import time_words
from handreiking.components.limits import SIDE_BY_SIDE
from handreiking.model.method import Method
from handreiking.text.inline import plain

SHOWN = 2
"""A card has room for so many facts."""


@dataclass(frozen=True, slots=True)
class Card:
    """A method with its first facts, each as (term, value, note): the note is what bounds the value.

    Without a sentence that a worker might say it has its `summary`, plain text; with one that is empty.
    """

    method: Method
    summary: str
    facts: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class CardsParams:
    """The methods, each under a sentence that a worker might say about a situation. `compare` says what the comparison has.

    `link` says what a reader does there.
    """

    cards: Sequence[Card]
    compare: str
    link: str


def cards(context: Context, methods: Sequence[Method]) -> CardsParams:
    """Return a card for each of `methods`."""
    words = context.words
    compare = words("cards.compare" if has_usual_rows(words, methods) else "page.compare.lead")
    all = words("cards.compare-link", count=len(methods))
    link = all if len(methods) <= SIDE_BY_SIDE else words("cards.compare-choose")
    return CardsParams([_card(words, method) for method in methods], compare, link)


def _card(words: Catalogue, method: Method) -> Card:
    return Card(method, "" if method.situation else plain(method.summary), _facts(words, method))


def _facts(words: Catalogue, method: Method) -> list[tuple[str, str, str]]:
    """The first facts of `method`, or, if it has none, how long it takes."""
    if method.time and not method.key_facts:
        number, text = time_words(words, method.time), plain(method.time.text or "")
        return [(words("dose.time"), number or text, text if number else "")]
    return [(fact.term, fact.value, plain(fact.note)) for fact in method.key_facts[:SHOWN]]
