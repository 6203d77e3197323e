"""Where everything of a decision tree stands. Units are those of the drawing's viewBox, which fits a phone without scaling.

Questions stand below each other, as in the file, each with its answers. An answer that ends in an outcome has it right below;
one that leads to another question leaves to the right, runs down a lane and arrives at that question's box. Answers only go
down, so no line ever turns back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from handreiking.components.figure.geometry import Label, lines
from handreiking.model.guide import Answer, Guide, Outcome, Question

WIDTH, LANE, LINE, PAD = 360, 13, 18, 9
STEM, INDENT = 20, 42
LETTER = 8.0
"""How wide a letter is at most, on average over a line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A question (with its number) or an outcome, with its lines of text."""

    kind: str
    x: float
    y: float
    width: float
    height: float
    number: int | None
    labels: list[Label]


@dataclass(frozen=True, slots=True)
class Leap:
    """An answer that leads to question `number`: where it leaves, in which lane it goes down, and where it arrives."""

    number: int
    y: float
    lane: float
    end: float


@dataclass(slots=True)
class Tree:
    """The drawing: its height, the right edge of its boxes, and all that is in it."""

    right: float
    height: float = 4
    boxes: list[Box] = field(default_factory=list)
    stems: list[tuple[float, float, list[float]]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    leaps: list[Leap] = field(default_factory=list)


def draw(guide: Guide) -> Tree:
    """Return the decision tree of `guide`. Assumes that answers only go down and lead somewhere."""
    lanes = _lanes(guide)
    tree = Tree(WIDTH - 4 - LANE * (max(lanes.values(), default=-1) + 1) - (6 if lanes else 0))
    leaving: list[tuple[str, float]] = []
    middles: dict[str, float] = {}
    outcomes = {outcome.id: outcome for outcome in guide.outcomes}
    for number, question in enumerate(guide.questions, 1):
        top = tree.height
        box = _box(tree, "question", 4, question.ask, number)
        middles[question.id] = top + box.height / 2
        branches = [_answer(tree, answer, outcomes, leaving) for answer in question.answers]
        tree.stems.append((top + box.height, max(branches), branches))
        tree.height += 14
    numbers = {question.id: number for number, question in enumerate(guide.questions, 1)}
    tree.leaps = [Leap(numbers[to], y, tree.right + 6 + LANE * (lanes[to] + 0.5), middles[to]) for to, y in leaving]
    return tree


def _answer(tree: Tree, answer: Answer, outcomes: Mapping[str, Outcome], leaving: list[tuple[str, float]]) -> float:
    """Add an answer below what `tree` holds; return where its branch leaves the stem."""
    branch = tree.height + 13
    room = tree.right - INDENT - (0 if answer.to in outcomes else 30)
    for text in lines(answer.label, int(room / LETTER)):
        tree.labels.append(Label("label", INDENT, tree.height + 18, "start", text))
        tree.height += LINE
    tree.height += 8
    if outcome := outcomes.get(answer.to):
        _box(tree, "mind" if outcome.caution else "outcome", INDENT, outcome.title)
        tree.height += 5
    else:
        leaving.append((answer.to, branch))
    return branch


def _box(tree: Tree, kind: str, x: float, text: str, number: int | None = None) -> Box:
    start = x + (32 if number else 10)
    rows = lines(text, int((tree.right - start - 6) / LETTER))
    labels = [Label("label", start, tree.height + PAD + 13 + LINE * row, "start", line) for row, line in enumerate(rows)]
    box = Box(kind, x, tree.height, tree.right - x, LINE * len(rows) + 2 * PAD - 1, number, labels)
    tree.boxes.append(box)
    tree.height += box.height
    return box


def _lanes(guide: Guide) -> Mapping[str, int]:
    """The lane in which the answers to each question come down: those that arrive first are innermost."""
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
