"""The search over the lines: straight on where the file fits, and wide around the lines where it does not."""

from collections.abc import Sequence

from handreiking.loading.repair.fields import fields_of
from handreiking.loading.repair.state import Event, Frame, State
from handreiking.loading.repair.steps import NOTHING, steps
from handreiking.model.types import Entry
from handreiking.reader.extents import HEADER
from handreiking.reader.lines import SourceLine, split

WIDE, NARROW, AROUND, FAR, CUT = 40, 6, 10, 60, 9.0
"""The most states near an edit, and farther from one; how near is, and from how far on only the best state is left; how much
dearer than that one a state may be.
"""

BUDGET = 1500
"""The most lines that are looked at with more than one state: half a second of work."""


def script(text: str, model: type[Entry]) -> tuple[Event, ...]:
    """Return the cheapest edits that make `text` fit `model`; none if it fits, or if that takes too long to find out."""
    lines = [split(line, number) for number, line in _read(text.split("\n"))]
    state, at, budget = State(0.0, (Frame(1, fields_of((model,)), None, NOTHING),)), 0, BUDGET
    fitting: list[State] = []
    floor = 0
    while at < len(lines):
        state = _straight(lines, state, fitting)
        at = len(fitting)
        if at == len(lines) and state.total == state.cost:
            break
        start = max(at - AROUND, floor)
        state, at, budget = _wide(lines, fitting[start] if start < at else state, start, at, budget)
        if budget <= 0:
            return ()
        fitting += [state] * (at - len(fitting))
        floor = at
    return tuple(state.events.in_order()) if state.events else ()


def _read(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Return the lines that say something, with their numbers; of a text over several lines below ``|`` or ``>`` only its key."""
    found: list[tuple[int, str]] = []
    deeper = 0
    for number, line in enumerate(lines, 1):
        content = line.lstrip(" ")
        if not content or content.startswith("#") or (deeper and len(line) - len(content) >= deeper):
            continue
        found.append((number, line))
        last = content.rsplit(" ", 1)[-1]
        deeper = len(line) - len(content) + 1 if HEADER.match(last) and last != content else 0
    return found


def _straight(lines: Sequence[SourceLine], state: State, fitting: list[State]) -> State:
    """Go on while the lines fit; `fitting` gets the state before each. Return the state before the first that does not."""
    for line in lines[len(fitting) :]:
        after = next((one for one in steps(state, line) if one.cost == state.cost and one.by == 0), None)
        if after is None:
            break
        fitting.append(state)
        state = after
    return state


def _wide(lines: Sequence[SourceLine], state: State, start: int, failed: int, budget: int) -> tuple[State, int, int]:
    """Search from `start` on until the lines fit again; return the best state, how many lines it has seen, and what is left."""
    states = [state]
    for at in range(start, len(lines)):
        line = lines[at]
        best: dict[object, State] = {}
        for one in states:
            for after in steps(one, line):
                known = best.get(after.identity)
                if known is None or after.cost < known.cost:
                    best[after.identity] = after
        ranked = sorted(best.values(), key=lambda one: one.cost)
        first, budget = ranked[0], budget - (len(states) > 1)
        if budget <= 0 or (at > failed + AROUND and line.number > first.since + AROUND and _is_calm(first)):
            return first, at + 1, budget
        away = min(line.number - first.since, at - failed)
        most = WIDE if away <= 2 * AROUND else NARROW if away <= FAR else 1
        states = [one for one in ranked[:most] if one.cost < first.cost + CUT]
    return min(states, key=lambda one: one.total), len(lines), budget


def _is_calm(state: State) -> bool:
    """Whether nothing moves, and no level is open that itself may have moved: one at an odd distance from that around it."""
    return state.by == 0 and all(frame.column % 2 for frame in state.stack)
