"""The layout of a decision tree. Units are those of the drawing's viewBox, which fits a phone without scaling.

Questions are below each other, in the order of the file, each with its answers. The outcome of an answer is right below it. The
line of an answer that leads to another question leaves to the right, runs down a lane and arrives at that question's box.
Answers only lead down, so no line ever turns back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from handreiking.components.figure.geometry import WIDTH, Label, wrap_text
from handreiking.model.guide import Answer, Guide, Outcome, Question

LANE, LINE, PAD = 13, 18, 9
INDENT = 42
LETTER = 8.0
"""The greatest average width of the letters on a line."""


@dataclass(frozen=True, slots=True)
class Box:
    """The box of a question (with its number) or an outcome, with its lines of text. `kind` sets its look."""

    kind: str
    x: float
    y: float
    width: float
    height: float
    number: int | None
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Stem:
    """The line down from a question's box, and the heights at which the branches to its answers leave it."""

    top: float
    bottom: float
    branches: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Leap:
    """The line of an answer to question `number`: the height `y` where it leaves, the x of its `lane`, and the height `end`."""

    number: int
    y: float
    lane: float
    end: float


@dataclass(frozen=True, slots=True)
class Tree:
    """The drawing: the right edge of its boxes, its height, and everything in it."""

    right: float
    height: float
    boxes: tuple[Box, ...]
    stems: tuple[Stem, ...]
    labels: tuple[Label, ...]
    leaps: tuple[Leap, ...]


@dataclass(slots=True)
class _Column:
    """A tree that grows downwards: what is in it so far, and the answers that lead to a question, as (its id, height)."""

    right: float
    language: str
    height: float = 4
    boxes: list[Box] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    leaving: list[tuple[str, float]] = field(default_factory=list)


def draw_tree(guide: Guide, language: str) -> Tree:
    """Return the decision tree of `guide`, in `language`. Every answer must lead to an outcome or to a question further down."""
    lanes = _lanes(guide)
    column = _Column(WIDTH - 4 - LANE * (max(lanes.values(), default=-1) + 1) - (6 if lanes else 0), language)
    outcomes = {outcome.id: outcome for outcome in guide.outcomes}
    stems: list[Stem] = []
    arrivals: dict[str, tuple[int, float]] = {}
    for number, question in enumerate(guide.questions, 1):
        box = _box(column, "question", 4, question.ask, number)
        arrivals[question.id] = number, box.y + box.height / 2
        branches = tuple(_answer(column, answer, outcomes) for answer in question.answers)
        stems.append(Stem(box.y + box.height, max(branches), branches))
        column.height += 14
    ends = ((lanes[to], y, *arrivals[to]) for to, y in column.leaving)
    leaps = tuple(Leap(number, y, column.right + 6 + LANE * (lane + 0.5), end) for lane, y, number, end in ends)
    return Tree(column.right, column.height, tuple(column.boxes), tuple(stems), tuple(column.labels), leaps)


def _answer(column: _Column, answer: Answer, outcomes: Mapping[str, Outcome]) -> float:
    """Add an answer at the bottom of `column`; return the height at which its branch leaves the stem."""
    branch = column.height + 13
    room = column.right - INDENT - (0 if answer.to in outcomes else 30)
    for text in wrap_text(answer.label, int(room / LETTER), column.language):
        column.labels.append(Label("label", INDENT, column.height + 18, "start", text))
        column.height += LINE
    column.height += 8
    if outcome := outcomes.get(answer.to):
        _box(column, "mind" if outcome.caution else "outcome", INDENT, outcome.title)
        column.height += 5
    else:
        column.leaving.append((answer.to, branch))
    return branch


def _box(column: _Column, kind: str, x: float, text: str, number: int | None = None) -> Box:
    """Add a box at the bottom of `column`, and return it."""
    start = x + (32 if number else 10)
    rows = wrap_text(text, int((column.right - start - 6) / LETTER), column.language)
    labels = tuple(Label("label", start, column.height + PAD + 13 + LINE * row, "start", line) for row, line in enumerate(rows))
    box = Box(kind, x, column.height, column.right - x, LINE * len(rows) + 2 * PAD - 1, number, labels)
    column.boxes.append(box)
    column.height += box.height
    return box


def _lanes(guide: Guide) -> Mapping[str, int]:
    """The lane of the answers to each question, by its id, counted from the boxes: the first to arrive are innermost."""
    taken: list[tuple[int, int, int]] = []
    lanes: dict[str, int] = {}
    for end, target in enumerate(guide.questions):
        start = min(_sources(guide, target), default=end)
        if start < end:
            busy = {lane for lane, begin, until in taken if begin < end and start < until}
            lanes[target.id] = next(lane for lane in range(len(busy) + 1) if lane not in busy)
            taken.append((lanes[target.id], start, end))
    return lanes


def _sources(guide: Guide, target: Question) -> Iterator[int]:
    for number, question in enumerate(guide.questions):
        if any(answer.to == target.id for answer in question.answers):
            yield number
