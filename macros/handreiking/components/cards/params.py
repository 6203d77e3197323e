"""What the component `cards` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.method import Method
from handreiking.text.inline import plain

SHOWN = 2
"""A card has room for so many facts."""


@dataclass(frozen=True, slots=True)
class Card:
    """A method with its first facts, each as (term, value, note): the note is what bounds the value."""

    method: Method
    facts: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class CardsParams:
    """The methods, each under a sentence that a worker might say about a situation."""

    cards: Sequence[Card]


def cards(context: Context, methods: Sequence[Method]) -> CardsParams:
    """Return a card for each of `methods`."""
    return CardsParams([Card(method, _facts(method)) for method in methods])


def _facts(method: Method) -> list[tuple[str, str, str]]:
    return [(fact.term, fact.value, plain(fact.note)) for fact in method.key_facts[:SHOWN]]
