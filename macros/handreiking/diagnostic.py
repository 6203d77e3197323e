"""The findings of a check, as data only. The wording is in the catalogue; the layout is up to `handreiking.report`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, order=True, slots=True)
class Location:
    """A range in a file. Lines and columns count from 1, in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int = 0
    end_column: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about one place in a file.

    `rule` is the defect's name in kebab-case. `params` fill the holes in the catalogue's texts: the message is
    ``rule.<rule>.message``, the advice ``rule.<rule>.<hint>``. `place` says where it is in a reader's terms: the lists around
    it, outermost first, each as (key, number, name). `related` is the second place, if there is one.
    """

    rule: str
    location: Location
    params: Mapping[str, str] = field(default_factory=dict)
    hint: str = "hint"
    severity: Literal["error", "warning"] = "error"
    related: Location | None = None
    place: tuple[tuple[str, int, str], ...] = ()
