"""What the component `macro_reference` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

RULES = ("line", "level", "ids", "sources", "wrong")
"""What applies to all macros, in the order of the page."""


@dataclass(frozen=True, slots=True)
class MacroArgument:
    """What a macro takes: its name, whether it is required, what it may be in words, and the names to choose from."""

    name: str
    required: bool
    holds: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MacroEntry:
    """A macro as the manual shows it: what it shows, what it takes, and `examples` that this handbook has the entries for.

    `options` are the names of what every macro takes in the same way, as text.
    """

    name: str
    text: str
    arguments: tuple[MacroArgument, ...]
    options: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MacroGroup:
    """Macros of one kind. `anchor` is its id on the page."""

    anchor: str
    title: str
    macros: tuple[MacroEntry, ...]


@dataclass(frozen=True, slots=True)
class MacroReferenceParams:
    """All macros, below the `rules` that apply to all of them."""

    groups: Sequence[MacroGroup]
    rules: Sequence[str] = RULES
