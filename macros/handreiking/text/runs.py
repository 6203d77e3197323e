"""What a line of text is made of: runs, as data. How a run looks is for what writes it: a page, paper, an index."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Words without any form, spaces included."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Runs that are emphasised, or strongly emphasised."""

    runs: tuple["Run", ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """What a reader types or sees on a screen, to the letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Image:
    """An image: the name of its `file`, what it shows (`alt`), and who made it and under which licence, which may be empty."""

    file: str
    alt: str
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Runs that lead to a `url`, which begins with ``https://``, or with ``tel:`` and calls a number."""

    url: str
    runs: tuple["Run", ...]


@dataclass(frozen=True, slots=True)
class CrossReference:
    """Runs that lead to another part of the handbook: its `kind` (``method``, ``checklist``, ``guide``) and its `id`."""

    kind: str
    id: str
    runs: tuple["Run", ...]


@dataclass(frozen=True, slots=True)
class Citation:
    """The ids of the sources that are cited at this point, each once, in order."""

    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermUse:
    """A word of the glossary that is to be explained here: the `id` of its term, and the word as the text writes it."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class WorkTitle:
    """The title of a published work."""

    text: str


Run = Text | Emphasis | Code | Image | Link | CrossReference | Citation | TermUse | WorkTitle


def flat(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield each of `runs`, and after a run that holds others, these."""
    for run in runs:
        yield run
        if isinstance(run, Emphasis | Link | CrossReference):
            yield from flat(run.runs)
