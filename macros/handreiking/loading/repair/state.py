"""How far the search has come: the levels that are open, and what the edits so far cost."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from handreiking.loading.repair import prices
from handreiking.loading.repair.fields import Fields, Slot

Kind = Literal["by", "dash", "dash-text", "rename", "lift", "other"]


class Frame(NamedTuple):
    """An open level at `column`: the keys of `fields`, some of them `seen`, or the items of the list `slot`."""

    column: int
    fields: Fields | None
    slot: Slot | None
    seen: frozenset[str]

    @property
    def lacks(self) -> int:
        """How many keys are missing here."""
        return len(self.fields.required - self.seen) if self.fields else 0


class Event(NamedTuple):
    """What is done on a line: from there on lines move `by` columns, or a dash, a key (`word`) or the line above is changed."""

    line: int
    kind: Kind
    by: int = 0
    word: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """What is open after a line, from the outside in; the key, if any, whose value is still to come; how far lines now move.

    `events` is a chain, the last first; `since` is the line of the last that costs something.
    """

    cost: float
    stack: tuple[Frame, ...]
    by: int = 0
    pending: Slot | None = None
    events: "Chain | None" = None
    since: int = 0

    @property
    def identity(self) -> tuple[object, ...]:
        """What tells states apart that lead to different ends."""
        return self.stack, self.by, self.pending, self.last == "dash-text"

    @property
    def last(self) -> str:
        """The kind of the last event, or an empty text."""
        return self.events.event.kind if self.events else ""

    @property
    def total(self) -> float:
        """What it costs if the file ends here."""
        return self.cost + prices.LACK * sum(frame.lacks for frame in self.stack)


class Chain(NamedTuple):
    """Events, the last first."""

    event: Event
    before: "Chain | None"

    def in_order(self) -> list[Event]:
        """Return the events, the first first."""
        found, chain = [], self
        while chain:
            found.append(chain.event)
            chain = chain.before  # type: ignore[assignment]
        return found[::-1]
