"""A topic: what applies to every method, such as safety or sharing information. Much of it comes from official texts."""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.guide import Outcome
from handreiking.model.here import Here
from handreiking.model.types import Date, Entry, Flag, Id, Identity, Line, Lines, Pictured, Text, Texts


class ServiceNumber(Entry):
    """A national service that anyone can call: its name, its `number`, and when to call it. Numbers change, hence `review_by`."""

    name: Line
    number: Line
    when: Text
    review_by: Date


class TopicItem(Entry):
    """A statement, or a step with a `title` of its own, and the `points` that it comes down to.

    `review_by` is the day by which this statement must be reviewed: what the law says may change before the rest does.
    """

    title: Line | None = None
    text: Annotated[Text, Pictured()]
    points: Texts | None = None
    review_by: Date | None = None

    @property
    def statements(self) -> tuple[str, ...]:
        """Everything that it says: its text, and then its points."""
        return (self.text, *(self.points or ()))


class TopicSection(Entry):
    """A part of a topic, which links can lead to. With `ordered` its items are steps, numbered from 1.

    `review_by` is the day by which its `intro` must be reviewed.
    """

    id: Annotated[Id, Identity("topic")]
    title: Line
    intro: Text | None = None
    ordered: Flag = False
    review_by: Date | None = None
    items: Annotated[tuple[TopicItem, ...], Field(min_length=1)]

    @property
    def local(self) -> Here | None:
        """What a local file adds to it, in the edition of that."""
        return None


class Topic(Entry):
    """A topic: one YAML file, one page. With `urgent` every page links to it, and every pack for trainers has it.

    Its `outcomes` are for all guides: an answer of any guide may lead to one, as if it were in that guide.
    """

    id: Annotated[Id, Identity("topic")]
    title: Line
    aliases: Lines | None = None
    summary: Text
    urgent: Flag = False
    numbers: tuple[ServiceNumber, ...] = ()
    sections: Annotated[tuple[TopicSection, ...], Field(min_length=1)]
    outcomes: tuple[Outcome, ...] = ()
    owner: Line
    reviewed: Date
    review_by: Date
    status: Literal["draft", "current", "withdrawn"] = "current"

    @property
    def local(self) -> Here | None:
        """What a local file adds to it, in the edition of that."""
        return None
