"""What the component `rule_page` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleExample:
    """YAML that a rule objects to (`fails`), and the same YAML corrected (`passes`)."""

    fails: str
    passes: str


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule as the manual shows it: its name, what it finds (`title`), why that matters, and an example, if it has one.

    `can_be_ignored` says whether a comment beside the line silences it.
    """

    name: str
    title: str
    why: str
    example: RuleExample | None
    can_be_ignored: bool = True


@dataclass(frozen=True, slots=True)
class RulePageParams:
    """The manual page of a rule."""

    entry: RuleEntry
