"""A method, described the way TIDieR and the Dutch worksheet for interventions (Movisie, NJi, RIVM) ask for.

TIDieR: Hoffmann et al., *Better reporting of interventions*, BMJ 2014;348:g1687. The numbers in the docstrings are its items.
"""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from handreiking.model.checklist import Checklist
from handreiking.model.choices import Recognition
from handreiking.model.course import Dose, Phase, Role, Time
from handreiking.model.exercise import Exercise
from handreiking.model.figure import Figure
from handreiking.model.guide import Guide
from handreiking.model.here import Here
from handreiking.model.listed import Materials, Paragraphs, Reading, Statements
from handreiking.model.types import (
    GIVEN,
    GIVEN_ENTRY,
    Date,
    Entry,
    Id,
    Identity,
    Line,
    Lines,
    Reference,
    Text,
    has_one_of,
)


class KeyFact(Entry):
    """A fact at a glance: `term` over `value` over `note`. The citation goes in `note`."""

    term: Line
    value: Line
    note: Text


class TargetGroup(Entry):
    """Who the method is for, and when it does and does not fit (worksheet 1.1): one of these, or more."""

    one_of = ("who", "fits_when", "not_when")

    who: Annotated[Text | None, GIVEN] = None
    fits_when: Statements = ()
    not_when: Statements = ()

    _has_one_of = model_validator(mode="after")(has_one_of)


class Pitfall(Entry):
    """What easily goes wrong, and what to do instead."""

    title: Line
    text: Text


class Example(Entry):
    """A case from practice, told in paragraphs."""

    title: Line
    story: Paragraphs


class Relation(Entry):
    """Another method: used `before` or `after` this one, `instead-of` it, or `alongside` it."""

    method: Annotated[Id, Reference("method")]
    relation: Literal["before", "after", "instead-of", "alongside"]
    because: Text


class Method(Entry):
    """A method: one YAML file, one page. It says what there is to do (`one_of`); what it does not say is nowhere."""

    one_of = ("steps", "phases", "checklists", "guides")
    former: ClassVar[Mapping[str, str]] = {"domains": "category"}

    id: Annotated[Id, Identity("method")]
    title: Line
    short: Line | None = None
    aliases: Lines | None = None
    naming: Text | None = None
    situation: Annotated[Line | None, GIVEN] = None
    category: Annotated[tuple[Annotated[Id, Reference("category")], ...], Field(min_length=1)] | None = None
    summary: Text
    key_facts: Annotated[tuple[KeyFact, ...], Field(min_length=2, max_length=4)] = ()
    why: Statements = ()
    target_group: Annotated[TargetGroup | None, GIVEN_ENTRY] = None
    goals: Statements = ()
    core_elements: Statements = ()
    principles: Statements | None = None
    figure: Figure | None = None
    time: Annotated[Time | None, GIVEN_ENTRY] = None
    dose: Annotated[Dose | None, GIVEN_ENTRY] = None
    decision: Annotated[Text | None, GIVEN] = None
    start: Annotated[Text | None, GIVEN] = None
    steps: Statements = ()
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)] = ()
    roles: Annotated[tuple[Role, ...], Field(min_length=1)] = ()
    materials: Materials | None = None
    conditions: Statements | None = None
    tailoring: Statements | None = None
    training: Text | None = None
    caseload: Text | None = None
    costs: Text | None = None
    availability: Text | None = None
    checklists: tuple[Checklist, ...] = ()
    guides: tuple[Guide, ...] = ()
    pitfalls: Annotated[tuple[Pitfall, ...], Field(min_length=1)] | None = None
    results: Statements | None = None
    open_questions: Statements | None = None
    examples: tuple[Example, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    recognition: Annotated[Recognition | None, GIVEN] = None
    recognition_until: Date | None = None
    related: tuple[Relation, ...] = ()
    further_reading: Annotated[tuple[Reading, ...], Field(min_length=1)] | None = None
    owner: Annotated[Line | None, GIVEN] = None
    reviewed: Annotated[Date | None, GIVEN] = None
    review_by: Annotated[Date | None, GIVEN] = None
    status: Literal["draft", "current", "withdrawn"] = "current"

    _has_one_of = model_validator(mode="after")(has_one_of)

    @property
    def local(self) -> Here | None:
        """What a local file adds to it, in the edition of that."""
        return None
