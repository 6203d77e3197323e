"""A method, described the way TIDieR and the Dutch worksheet for interventions (Movisie, NJi, RIVM) ask for.

TIDieR: Hoffmann et al., *Better reporting of interventions*, BMJ 2014;348:g1687. The numbers in the docstrings are its items.
"""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.checklist import Checklist
from handreiking.model.choices import Recognition
from handreiking.model.exercise import Exercise
from handreiking.model.figure import Figure
from handreiking.model.guide import Guide
from handreiking.model.types import Date, Entry, Id, Identity, Line, Lines, Number, Reference, Text, Texts


class KeyFact(Entry):
    """A fact at a glance: `term` over `value` over `note`. The citation goes in `note`."""

    term: Line
    value: Line
    note: Text


class TargetGroup(Entry):
    """Who the method is for, and when it does and does not fit (worksheet 1.1)."""

    who: Text
    fits_when: Texts
    not_when: Texts


class Amount(Entry):
    """A number of hours or months. `bound` says how to take the number; without a number, `text` says how it is arranged."""

    number: Number | None = None
    bound: Literal["average", "at-most", "at-least", "exactly"] = "exactly"
    text: Text


class Dose(Entry):
    """How much, how often and where (TIDieR 6, 7 and 8), typed so that methods can be compared."""

    hours: Amount | None = None
    months: Amount | None = None
    contact: Text | None = None
    place: Text | None = None


class Phase(Entry):
    """A part of the method, in order. Months count from 1 and include both ends; without months the phase has no fixed length."""

    id: Annotated[Id, Identity("phase")]
    title: Line
    from_month: Number | None = None
    to_month: Number | None = None
    intensity: Literal["high", "low"] | None = None
    roles: tuple[Annotated[Id, Reference("role")], ...] = ()
    goal: Text
    steps: Texts
    result: Text | None = None


class Role(Entry):
    """Who does what (TIDieR 5). The same id in two methods is the same role."""

    id: Annotated[Id, Identity("role")]
    title: Line
    tasks: Texts


class Pitfall(Entry):
    """What easily goes wrong, and what to do instead."""

    title: Line
    text: Text


class Example(Entry):
    """A case from practice, told in paragraphs."""

    title: Line
    story: Texts


class Relation(Entry):
    """Another method: used `before` or `after` this one, `instead-of` it, or `alongside` it."""

    method: Annotated[Id, Reference("method")]
    relation: Literal["before", "after", "instead-of", "alongside"]
    because: Text


class Method(Entry):
    """A method: one YAML file, one page."""

    id: Annotated[Id, Identity("method")]
    title: Line
    short: Line | None = None
    aliases: Lines | None = None
    naming: Text | None = None
    situation: Line
    category: Annotated[tuple[Annotated[Id, Reference("category")], ...], Field(min_length=1)] | None = None
    summary: Text
    key_facts: Annotated[tuple[KeyFact, ...], Field(min_length=2, max_length=4)]
    why: Texts
    target_group: TargetGroup
    goals: Texts
    core_elements: Texts
    principles: Texts | None = None
    figure: Figure | None = None
    dose: Dose
    decision: Text
    start: Text
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)]
    roles: Annotated[tuple[Role, ...], Field(min_length=1)]
    materials: Texts | None = None
    conditions: Texts | None = None
    tailoring: Texts | None = None
    training: Text | None = None
    caseload: Text | None = None
    costs: Text | None = None
    availability: Text | None = None
    checklists: tuple[Checklist, ...] = ()
    guides: tuple[Guide, ...] = ()
    pitfalls: Annotated[tuple[Pitfall, ...], Field(min_length=1)] | None = None
    results: Texts | None = None
    open_questions: Texts | None = None
    examples: tuple[Example, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    recognition: Recognition = "not-assessed"
    recognition_until: Date | None = None
    related: tuple[Relation, ...] = ()
    owner: Line
    reviewed: Date
    review_by: Date
    status: Literal["draft", "current", "withdrawn"] = "current"
