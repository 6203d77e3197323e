"""The file ``handboek.yaml``: what is true of the whole handbook, and what its team asks of the other files."""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.types import Entry, Line, Lines

Level = Literal["off", "warning", "error"]
"""How much a rule counts: not at all, as a remark, or as something that must be put right before the site is built."""


class Expected(Entry):
    """The fields that this handbook asks for, beside those that the model needs: a field in another one is ``dose.months``."""

    method: Lines


class RuleLevel(Entry):
    """How much one rule counts in this handbook, and why."""

    rule: Line
    level: Level
    because: Line | None = None


class About(Entry):
    """The file ``handboek.yaml``. What is not in it is as the generator has it."""

    expects: Expected | None = None
    rules: Annotated[tuple[RuleLevel, ...], Field(min_length=1)] | None = None
