"""The file about a handbook: what is true of the whole, and what its team asks of the other files."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from handreiking.model.icons import Icon
from handreiking.model.types import GIVEN, GIVEN_ENTRY, Date, Entry, Id, Identity, Line, Lines, has_one_of

Level = Literal["off", "warning", "error"]
"""How much a rule counts: not at all, as a remark, or as something that must be put right before the site is built."""


Status = Literal["full", "partial", "none", "A", "B", "C", "D"]
"""How far a public body has come with the law: whether it complies or, in the Netherlands, a letter; no statement would be E.

See the model statement of the European Union (Decision (EU) 2018/1523), which Flanders has too, and that of the United Kingdom
follows: https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps. For the letters, see
https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status.
"""


class Home(Entry):
    """The words of the home page: its title, what stands below that, and a word to search for as an example."""

    title: Line | None = None
    lead: Line | None = None
    search_example: Line | None = None


class Noun(Entry):
    """What this handbook calls something, alone and in plural, with its article where that is not the usual one (``het``).

    Which articles there are, the language of the handbook says (`about_in`).
    """

    one: Line
    other: Line | None = None
    article: Annotated[Line | None, GIVEN] = None


class Nouns(Entry):
    """What this handbook calls a method, a category of methods, a client and its editors."""

    method: Noun | None = None
    category: Noun | None = None
    client: Noun | None = None
    editors: Noun | None = None


class Category(Entry):
    """What some methods have in common: lists are filtered by it, and those of many methods grouped.

    `sentence` says what it is about, and `icon` is the name of a drawing that stands beside its title.
    """

    id: Annotated[Id, Identity("category")]
    title: Line
    sentence: Annotated[Line | None, GIVEN] = None
    icon: Annotated[Icon | None, GIVEN] = None


class Organisation(Entry):
    """Who offers the handbook, and the address of its page on the web."""

    name: Line
    url: Annotated[Line | None, GIVEN] = None


class PublicBody(Entry):
    """What the law asks of the statement of a public body: its status, its term for an answer, and who handles complaints.

    `complaint_url` is the address where they do, `law` is what the body says it complies with, and `enforced_by` sees to that.
    """

    status: Status
    reply: Line
    complaint: Line
    complaint_url: Annotated[Line | None, GIVEN] = None
    law: Annotated[Line | None, GIVEN] = None
    enforced_by: Annotated[Line | None, GIVEN] = None


class Statement(Entry):
    """Who signed the accessibility statement, a function and no name, and when; of a public body it says more."""

    signed_by: Line
    signed_on: Date
    public_body: Annotated[PublicBody | None, GIVEN_ENTRY] = None


class KnownNumber(Entry):
    """The telephone number of a service that everybody may call, and whose it is."""

    number: Line
    name: Line


class Expected(Entry):
    """The fields that this handbook asks for, beside those that the model needs: a field in another one is ``dose.months``.

    Those of a `checklist` or a `guide` are asked of each one, in a method and in a file of its own; those of an outcome of a
    `guide` also of the outcomes that topics hold for all guides.
    """

    one_of = ("method", "checklist", "guide")

    method: Lines | None = None
    checklist: Lines | None = None
    guide: Lines | None = None

    _has_one_of = model_validator(mode="after")(has_one_of)


class RuleLevel(Entry):
    """How much one rule counts in this handbook, and why."""

    rule: Line
    level: Level
    because: Line | None = None


class About(Entry):
    """The file about the handbook. What is not in it is as the generator has it.

    `audience` is for whom it is, `contact` where a reader reports a problem: an e-mail address, or the address of a page.
    `promise` stands at the foot of every page: what does not leave the reader's device.
    """

    audience: Annotated[Line | None, GIVEN] = None
    organisation: Annotated[Organisation | None, GIVEN_ENTRY] = None
    contact: Annotated[Line | None, GIVEN] = None
    accessibility: Annotated[Statement | None, GIVEN_ENTRY] = None
    home: Home | None = None
    promise: Line | None = None
    words: Nouns | None = None
    categories: Annotated[tuple[Category, ...], Field(min_length=1)] | None = None
    service_numbers: Annotated[tuple[KnownNumber, ...], Field(min_length=1)] | None = None
    expects: Expected | None = None
    rules: Annotated[tuple[RuleLevel, ...], Field(min_length=1)] | None = None
