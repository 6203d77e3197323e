"""Points and labels of drawings, and a figure made of these. Units are those of the drawing's viewBox."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, pi, sin
from textwrap import wrap
from typing import Literal

from handreiking.catalogue import Catalogue
from handreiking.model.figure import Corner, Seat
from handreiking.text.hyphenation import hyphenate

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]
SOFT_HYPHEN = "\u00ad"
WIDTH = 360
"""The width of every drawing: that of a small phone, so that nothing is scaled there."""


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text in a drawing: its style (``label`` or ``note``), its baseline, and which end of it is fixed."""

    kind: str
    x: float
    y: float
    anchor: Anchor
    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure as geometry, `height` units high.

    `title` and `text` describe it in words; `centre` is the word below the client's dot; `places` are where the numbers are.
    """

    title: str
    text: str
    height: int
    centre: str
    places: tuple[Point, ...]
    labels: tuple[Label, ...]


def points_on_circle(number: int, x: float, y: float, radius: float) -> list[Point]:
    """Return `number` points on a circle round (`x`, `y`), clockwise; an even number has two at the top, an odd one."""
    first = -pi / 2 - (pi / number if number % 2 == 0 else 0)
    angles = [first + 2 * pi * index / number for index in range(number)]
    return [(round(x + radius * cos(angle), 1), round(y + radius * sin(angle), 1)) for angle in angles]


def points_on_line(number: int, left: float, right: float, y: float) -> list[Point]:
    """Return `number` points on a horizontal line, evenly spaced from `left` to `right`."""
    step = (right - left) / max(1, number - 1)
    return [(round(left + index * step, 1), y) for index in range(number)]


def wrap_text(text: str, width: int, language: str) -> list[str]:
    """Break `text` into lines of at most `width` characters; a longer word breaks as `language` has it."""
    words = [part for word in text.split() for part in _fitting(word, width, language)]
    broken: list[str] = []
    for word in words:
        if broken and not broken[-1].endswith("-") and len(broken[-1]) + 1 + len(word) <= width:
            broken[-1] += f" {word}"
        else:
            broken.append(word)
    return broken


def _fitting(word: str, width: int, language: str) -> Iterator[str]:
    if len(word) <= width:
        yield word
        return
    line = ""
    for part in hyphenate(word, language).split(SOFT_HYPHEN):
        if line and len(line) + len(part) >= width:
            yield f"{line}-"
            line = ""
        line += part
    yield from wrap(line, width)


def stacked_labels(
    text: str, at: Point, anchor: Anchor, width: int, language: str, kind: str = "label", up: bool = False
) -> list[Label]:
    """Return `text`, in `language`, as labels, 17 units apart: the first has its baseline `at` that point, or with `up` the last.

    `width` is the number of characters on a line.
    """
    x, y = at
    rows = wrap_text(text, width, language)
    top = y - 17 * (len(rows) - 1) if up else y
    return [Label(kind, x, round(top + 17 * index, 1), anchor, row) for index, row in enumerate(rows)]


def joined_titles(words: Catalogue, items: Iterable[Corner | Seat]) -> str:
    """Return the titles of `items`, with the sign of a list between them, for the description of a drawing."""
    return words.listed(item.title for item in items)
