"""A local file: what a municipality or an organisation adds to a handbook, by the ids of what it adds to.

It holds nothing of the handbook itself, so that a text is written once, and a local edition never lags behind.
"""

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from handreiking.model.checklist import Item
from handreiking.model.lists import Source
from handreiking.model.types import GIVEN, Date, Entry, Id, Line, Reference, Text, Texts, has_one_of

PLACES = tuple(
    "target_group steps core_elements phases decision roles pitfalls figure why goals principles time dose start training "
    "caseload costs availability materials conditions tailoring results open_questions examples exercises related "
    "further_reading".split()
)
"""The fields of a method that have a place on its page where something local can stand."""


class Contact(Entry):
    """A service, never a person: whom to ask, what for (`when`), and how to reach it: in one of these ways, or more."""

    one_of = ("number", "email", "url", "address")

    name: Line
    when: Annotated[Text | None, GIVEN] = None
    number: Annotated[Line | None, GIVEN] = None
    email: Annotated[Line | None, GIVEN] = None
    url: Annotated[Line | None, GIVEN] = None
    address: Annotated[Line | None, GIVEN] = None
    hours: Annotated[Line | None, GIVEN] = None

    _has_one_of = model_validator(mode="after")(has_one_of)


class WaitingList(Entry):
    """What there is a list for, how long people `wait`, and the day on which that was `measured`."""

    name: Line
    wait: Line
    measured: Date
    text: Annotated[Text | None, GIVEN] = None


class Addition(Entry):
    """Texts that stand where a method has its `field`, one of `PLACES`."""

    field: Line
    texts: Texts


Contacts = Annotated[tuple[Contact, ...], Field(min_length=1)]
WaitingLists = Annotated[tuple[WaitingList, ...], Field(min_length=1)]


class LocalMethod(Entry):
    """What a local file adds to the method with this id: one of these, or more."""

    one_of = ("contacts", "waiting_lists", "agreements", "additions")

    method: Annotated[Id, Reference("method")]
    contacts: Contacts = ()
    waiting_lists: WaitingLists = ()
    agreements: Texts = ()
    additions: Annotated[tuple[Addition, ...], Field(min_length=1)] = ()

    _has_one_of = model_validator(mode="after")(has_one_of)


class LocalItem(Item):
    """An item that a local file adds to the section of a checklist with this title: at its end, or `after` another item.

    The words of `after` are those that the other item begins with. How much items count is for the checklist to say, so none that
    is added has a `level`.
    """

    level: ClassVar[None] = None  # type: ignore[misc]
    section: Line
    after: Annotated[Line | None, GIVEN] = None

    @property
    def is_local(self) -> bool:
        """Whether a local file added it."""
        return True


class LocalChecklist(Entry):
    """The items that a local file adds to the checklist with this id."""

    checklist: Annotated[Id, Reference("checklist")]
    items: Annotated[tuple[LocalItem, ...], Field(min_length=1)]


class LocalTopic(Entry):
    """What a local file adds to the topic with this id, or to a section of one: one of these, or more."""

    one_of = ("contacts", "waiting_lists", "agreements")

    topic: Annotated[Id, Reference("topic")]
    contacts: Contacts = ()
    waiting_lists: WaitingLists = ()
    agreements: Texts = ()

    _has_one_of = model_validator(mode="after")(has_one_of)


class Local(Entry):
    """A local file: the name of the place or the organisation (`title`), what it adds, and the sources of that.

    `shown_as` is what marks its texts, where ‘In’ with the title reads badly. All has one review: what is local changes soon.
    """

    one_of = ("methods", "checklists", "topics")

    title: Line
    shown_as: Annotated[Line | None, GIVEN] = None
    methods: Annotated[tuple[LocalMethod, ...], Field(min_length=1)] = ()
    checklists: Annotated[tuple[LocalChecklist, ...], Field(min_length=1)] = ()
    topics: Annotated[tuple[LocalTopic, ...], Field(min_length=1)] = ()
    sources: Annotated[tuple[Source, ...], Field(min_length=1)] | None = None
    owner: Annotated[Line | None, GIVEN] = None
    reviewed: Date
    review_by: Date

    _has_one_of = model_validator(mode="after")(has_one_of)
