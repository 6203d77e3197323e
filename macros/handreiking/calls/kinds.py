"""What an argument of a macro may be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

LEVELS = range(1, 7)
"""The levels of headings (https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements)."""

ENTRIES = ("method", "checklist", "guide", "topic", "page", "rule")
"""The kinds of page that a link may lead to."""

PARTS = ("scope", "status", "contact", "signature")
"""The parts of an accessibility statement that depend on who answers for it."""


@dataclass(frozen=True, slots=True)
class Id:
    """The id of an entry of `kind`, one of `ENTRIES`, ``source`` or ``term``; else of the kind that the argument `of` says.

    It must say something in one of the fields that it `has`, if these are given. An empty text stands for
    none if it is `optional`.
    """

    kind: str = ""
    of: str = ""
    has: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some names; without these, the name of a section of a method's page."""

    names: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """The level of a heading, 1 to 6; None for the level below the heading that the call stands under."""


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""


Kind = Id | Choice | Level | Flag

Method = Annotated[str, Id("method")]
Checklist = Annotated[str, Id("checklist")]
Guide = Annotated[str, Id("guide")]
Topic = Annotated[str, Id("topic")]
Term = Annotated[str, Id("term")]
Source = Annotated[str, Id("source")]
AnyId = Annotated[str, Id(of="kind")]
Entry = Annotated[str, Choice(ENTRIES)]
Depth = Annotated[int | None, Level()]
Titled = Annotated[bool, Flag()]
