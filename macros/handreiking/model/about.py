"""The file ``handboek.yaml``: what is true of the whole handbook, and what its team asks of the other files."""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.types import Entry, Id, Identity, Line, Lines

Level = Literal["off", "warning", "error"]
"""How much a rule counts: not at all, as a remark, or as something that must be put right before the site is built."""


class Home(Entry):
    """The words of the home page: its title, what stands below that, and a word to search for as an example."""

    title: Line | None = None
    lead: Line | None = None
    search_example: Line | None = None


class Noun(Entry):
    """What this handbook calls something, alone and in plural, with its article in a language that has several (``de``)."""

    one: Line
    other: Line | None = None
    article: Literal["de", "het"] = "de"


class Nouns(Entry):
    """What this handbook calls a method, a category of methods, a client and its editors."""

    method: Noun | None = None
    category: Noun | None = None
    client: Noun | None = None
    editors: Noun | None = None


class Category(Entry):
    """What some methods have in common: lists are filtered by it, and those of many methods divided."""

    id: Annotated[Id, Identity("category")]
    title: Line


class KnownNumber(Entry):
    """The telephone number of a service that everybody may call, and whose it is."""

    number: Line
    name: Line


class Expected(Entry):
    """The fields that this handbook asks for, beside those that the model needs: a field in another one is ``dose.months``."""

    method: Lines


class RuleLevel(Entry):
    """How much one rule counts in this handbook, and why."""

    rule: Line
    level: Level
    because: Line | None = None


class About(Entry):
    """The file ``handboek.yaml``. What is not in it is as the generator has it.

    `promise` stands at the foot of every page: what does not leave the reader's device.
    """

    home: Home | None = None
    promise: Line | None = None
    words: Nouns | None = None
    categories: Annotated[tuple[Category, ...], Field(min_length=1)] | None = None
    service_numbers: Annotated[tuple[KnownNumber, ...], Field(min_length=1)] | None = None
    expects: Expected | None = None
    rules: Annotated[tuple[RuleLevel, ...], Field(min_length=1)] | None = None
