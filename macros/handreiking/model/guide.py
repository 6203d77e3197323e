"""A decision guide: questions whose answers lead down to a later question or to an outcome."""

from typing import Annotated

from pydantic import Field

from handreiking.model.listed import Statements
from handreiking.model.types import GIVEN, Entry, Flag, Id, Identity, Line, Reference, Text


class Answer(Entry):
    """An answer, where it leads, and what choosing it says about the situation (`because`)."""

    label: Line
    to: Annotated[Id, Reference("target")]
    because: Annotated[Text | None, GIVEN] = None


class Question(Entry):
    """A question, and why it is asked, if that needs saying."""

    id: Annotated[Id, Identity("step")]
    ask: Line
    why: Annotated[Text | None, GIVEN] = None
    answers: Annotated[tuple[Answer, ...], Field(min_length=2)]


class Outcome(Entry):
    """Where a path ends: what to do now. `caution` marks an outcome that takes priority over every method, such as danger."""

    id: Annotated[Id, Identity("step")]
    title: Line
    text: Annotated[Text | None, GIVEN] = None
    next: Statements = ()
    method: Annotated[Id, Reference("method")] | None = None
    checklist: Annotated[Id, Reference("checklist")] | None = None
    guide: Annotated[Id, Reference("guide")] | None = None
    topic: Annotated[Id, Reference("topic")] | None = None
    caution: Flag = False


class Guide(Entry):
    """A decision guide. File order is reading order: an answer leads to a later question or to an outcome."""

    id: Annotated[Id, Identity("guide")]
    title: Line
    intro: Text | None = None
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
    outcomes: Annotated[tuple[Outcome, ...], Field(min_length=1)]
