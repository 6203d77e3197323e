"""What a line may be, seen from what is open above it, and what each way to see it costs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from handreiking.loading.repair import prices
from handreiking.loading.repair.fields import Fields, Slot
from handreiking.loading.repair.state import Chain, Event, Frame, State
from handreiking.reader.lines import SourceLine
from handreiking.text.nearest import nearest

NOTHING: frozenset[str] = frozenset()


class Steps:
    """The states that `line` leads to from `state`: each yielded by one of the methods, which none of them changes."""

    def __init__(self, state: State, line: SourceLine) -> None:
        self.state, self.line = state, line

    def all(self) -> Iterator[State]:
        """Yield them, in no order."""
        state, line = self.state, self.line
        if state.pending:
            yield from self._below(state.pending)
            yield from self._lifted(state.pending)
        price = prices.EMPTY if state.pending and not state.pending.empty else 0.0
        for depth in range(len(state.stack) - 1, -1, -1):
            above, frame = state.stack[:depth], state.stack[depth]
            yield from self._key(above, frame, price) if frame.fields else self._item(above, frame, price)
            yield from self._headless(above, frame, price)
            price += prices.LACK * frame.lacks
        yield self._next(state.stack, prices.OTHER, state.by, state.pending, Event(line.number, "other"))

    def _next(self, stack: tuple[Frame, ...], price: float, by: int, pending: Slot | None, *events: Event) -> State:
        state, number = self.state, self.line.number
        if by != state.by:
            price += prices.RUN if by and not any(event.kind == "dash" for event in events) else 0.0
            events = (*events, Event(number, "by", by))
        elif by:
            price += prices.ALONG
        chain = state.events
        for event in events:
            chain = Chain(event, chain)
        since = number if events or price > prices.ALONG else state.since
        return State(state.cost + price, stack, by, pending, chain, since)

    def _below(self, slot: Slot) -> Iterator[State]:
        """Yield the states in which the line is the first below its key, which is `slot`."""
        line, stack, parent = self.line, self.state.stack, self.state.stack[-1].column
        start = (line.column if line.dashes or slot.many else line.key_column) + self.state.by
        if slot.many and slot.fields and not line.dashes:
            start = parent + 2
        for column in {parent + 2, start if start > parent or (slot.many and start == parent) else parent + 2}:
            price = prices.ODD if (column - parent) % 2 else 0.0
            if slot.many:
                yield from self._item(stack, Frame(column, None, slot, NOTHING), price)
            elif slot.fields:
                yield from self._key(stack, Frame(column, slot.fields, None, NOTHING), price)

    def _lifted(self, slot: Slot) -> Iterator[State]:
        """Yield the state in which the line came between the key `slot` and its value."""
        *above, frame = self.state.stack
        line, known = self.line, frame.fields.slots.get(self.line.key or "") if frame.fields else None
        here = frame.column == line.key_column + self.state.by and not line.dashes and bool(line.text)
        if slot.nested and here and known and not known.nested and known.name not in frame.seen:
            seen = frame._replace(seen=frame.seen | {known.name})
            yield self._next((*above, seen), prices.LIFT, self.state.by, slot, Event(line.number, "lift"))

    def _key(self, above: tuple[Frame, ...], frame: Frame, price: float, *events: Event) -> Iterator[State]:
        """Yield the states in which the line is a key of `frame`."""
        line, fields = self.line, frame.fields
        if line.key is None or fields is None or (line.dashes and not events and not self._first(frame)):
            return
        key, by = line.key, frame.column - line.key_column
        name = key if key in fields.slots else fields.translated.get(key.casefold().replace(" ", "_"))
        if name is None:
            name = _nearest(key, fields, frame.seen)
        if name is None:
            return
        if name != key:
            price, events = price + prices.RENAME, (*events, Event(line.number, "rename", 0, name))
        if name in frame.seen:
            price, events = price + prices.DOUBLE, (*events, Event(line.number, "other"))
        slot = fields.slots[name]
        if line.text and slot.nested and not line.text.startswith(("[", "{")):
            price, events = price + prices.OTHER, (*events, Event(line.number, "other"))
        here = frame._replace(seen=frame.seen | {name})
        yield self._next((*above, here), price, by, None if line.text else slot, *events)

    def _first(self, frame: Frame) -> bool:
        """Whether `frame` is that of an item which the dash of the line opens."""
        return bool(self.line.dashes) and not frame.seen

    def _item(self, above: tuple[Frame, ...], frame: Frame, price: float, *events: Event) -> Iterator[State]:
        """Yield the states in which the line is an item of the list `frame`, or the first line of one."""
        line, slot = self.line, frame.slot
        if slot is None or len(line.dashes) > 1:
            return
        here = (*above, frame)
        if not line.dashes:
            yield from self._undashed(here, frame, slot, price)
        elif line.key is not None and slot.fields:
            inside = Frame(frame.column + line.key_column - line.column, slot.fields, None, NOTHING)
            yield from self._key(here, inside, price, *events)
        elif line.key is None and line.text and slot.scalar:
            yield self._next(here, price, frame.column - line.column, None, *events)

    def _headless(self, above: tuple[Frame, ...], frame: Frame, price: float) -> Iterator[State]:
        """Yield the state in which the line is the first item of a list whose key is gone."""
        line, column = self.line, self.line.column + self.state.by
        if not frame.fields or len(line.dashes) != 1 or column - frame.column not in (0, 2):
            return
        lost = (slot for slot in frame.fields.slots.values() if slot.many and slot.name not in frame.seen)
        slot = next((slot for slot in lost if _takes(slot, line)), None)
        if slot:
            seen, event = frame._replace(seen=frame.seen | {slot.name}), Event(line.number, "other")
            start = self.state if not self.state.pending else replace(self.state, pending=None)
            yield from Steps(start, line)._item((*above, seen), Frame(column, None, slot, NOTHING), price + prices.HEADER, event)

    def _undashed(self, here: tuple[Frame, ...], frame: Frame, slot: Slot, price: float) -> Iterator[State]:
        line, dash = self.line, Event(self.line.number, "dash")
        if line.key is not None and slot.fields:
            yield from self._key(here, Frame(frame.column + 2, slot.fields, None, NOTHING), price + prices.DASH, dash)
        elif line.key is None and line.text and slot.scalar and self._starts_a_text(frame):
            again = self.state.last == "dash-text"
            event = Event(line.number, "dash-text", frame.column - line.column)
            yield self._next(here, price + (prices.AGAIN if again else prices.DASH), 0, None, event)

    def _starts_a_text(self, frame: Frame) -> bool:
        """Whether the line, a text without a dash, is an item of the list `frame`, and not the rest of the text above."""
        first = self.state.pending is not None or self.state.last == "dash-text"
        return first or (frame.column == self.line.column and not self.line.text[0].islower())


@lru_cache(maxsize=1000)
def _nearest(key: str, fields: Fields, seen: frozenset[str]) -> str | None:
    return nearest(key, [name for name in fields.slots if name not in seen])


def _takes(slot: Slot, line: SourceLine) -> bool:
    """Whether `line` may be the first of an item of `slot`."""
    return slot.scalar and bool(line.text) if line.key is None else bool(slot.fields and line.key in slot.fields.slots)


def steps(state: State, line: SourceLine) -> Sequence[State]:
    """Return the states that `line` leads to from `state`."""
    return [*Steps(state, line).all()]
