"""An exercise: a case for a group, with what only the trainer gets."""

from typing import Annotated, Literal

from handreiking.model.listed import Paragraphs, Statements
from handreiking.model.types import Entry, Flag, Id, Identity, Line, Number, Text, Texts


class Space(Entry):
    """Room on paper below a question, the first of which is number 1: `lines` to write on, or a field to draw in."""

    question: Number
    kind: Literal["write", "draw"] = "write"
    lines: Number = 3


class RoleCard(Entry):
    """A card for one member of the group: who to be in the exercise, and what that person wants or knows."""

    title: Line
    text: Text


class Exercise(Entry):
    """A case for trainers: what everyone gets, and for the trainer the points for the discussion with model answers.

    A question without `space` has three lines on paper. There is an answer to each question, in the same order, or to none.
    """

    id: Annotated[Id, Identity("exercise")]
    title: Line
    fictional: Flag = True
    minutes: Number
    goal: Text | None = None
    story: Paragraphs
    questions: Texts
    space: tuple[Space, ...] = ()
    cards: tuple[RoleCard, ...] = ()
    discussion: Statements
    answers: Texts | None = None
