"""The calls on a hand-written page, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Given:
    """An argument of a call: its value, if that is `known` before the page is made, and where it stands."""

    value: object
    known: bool = True
    start: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the macro `name` at the character `start` of a text. It is `open` if it may be given more than stands there."""

    name: str
    start: int = 0
    given: tuple[Given, ...] = ()
    named: tuple[tuple[str, Given], ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The calls in a page, those of names that the page itself does not know among them, or where it cannot be read."""

    calls: tuple[Call, ...] = ()
    broken: tuple[int, str] | None = None
