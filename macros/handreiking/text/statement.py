"""A statement as data: what it says, as runs, and who says it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from handreiking.text.inline import CITATION, INTERNAL, image_in, is_simple, sources, tokens
from handreiking.text.runs import Citation, Code, CrossReference, Emphasis, Image, Link, Run, Text, flat

if TYPE_CHECKING:
    from markdown_it.token import Token

CLOSING = re.compile(r"[.,;:!?…)]+")


@dataclass(frozen=True, slots=True)
class Statement:
    """The `runs` of a statement, and the ids of the `sources` that it ends with, each once; none means: the editors."""

    runs: tuple[Run, ...]
    sources: tuple[str, ...]

    @property
    def image(self) -> Image | None:
        """The image, if it is nothing but that."""
        return next((run for run in self.runs if isinstance(run, Image)), None)

    @property
    def cites_inside(self) -> bool:
        """Whether it cites a source before its end."""
        return any(isinstance(run, Citation) for run in flat(self.runs))


@lru_cache(maxsize=65536)
def read_statement(text: str) -> Statement:
    """Return `text`, inline Markdown, as a statement.

    Punctuation that follows a citation comes to stand before it, without a space in between; at the start of a text, where it
    ends nothing, it is left out.
    """
    text = text.strip()
    if image := image_in(text):
        return Statement((Image(image["file"], image["alt"].strip(), (image["credit"] or "").strip()),), _once(image["cited"]))
    runs = list(_punctuated(_between_citations(text)) if is_simple(text) else _runs(iter(tokens(text))))
    ending: list[str] = []
    while runs and isinstance(last := runs[-1], Citation):
        ending[:0] = last.sources
        runs.pop()
    return Statement(tuple(runs), tuple(dict.fromkeys(ending)))


def _once(cited: str) -> tuple[str, ...]:
    """The sources in the citations `cited`, each once."""
    return tuple(dict.fromkeys(id for found in CITATION.findall(cited) for id in sources(found)))


def _between_citations(text: str) -> Iterator[Run]:
    """The runs of a text whose only signs are those of citations."""
    for number, piece in enumerate(CITATION.split(text)):
        if number % 2:
            yield Citation(tuple(dict.fromkeys(sources(piece))))
        elif piece:
            yield Text(piece)


def _runs(found: Iterator["Token"]) -> tuple[Run, ...]:
    """The runs of the tokens up to the one that closes them."""
    return _punctuated(_read(found))


def _read(found: Iterator["Token"]) -> Iterator[Run]:
    for token in found:
        if token.nesting < 0:
            return
        if token.type == "citation":
            yield Citation(tuple(dict.fromkeys(token.meta["sources"])))
        elif token.type == "link_open":
            yield from _linked(str(token.attrs["href"]), _runs(found))
        elif token.nesting > 0:
            yield Emphasis(_runs(found), strong=token.type == "strong_open")
        elif token.type == "code_inline":
            yield Code(token.content)
        elif token.content:
            yield Text(token.content)


def _linked(url: str, runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """`runs` as a link to `url`; without an address, which Markdown allows, they are just words."""
    if internal := INTERNAL.fullmatch(url):
        return (CrossReference(internal[1], internal[2], runs),)
    return (Link(url, runs),) if url else runs


def _punctuated(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Put the punctuation that follows citations before them."""
    done: list[Run] = []
    for run in runs:
        if isinstance(run, Citation):
            done = [*_without_space(done), run]
        elif isinstance(run, Text) and done and isinstance(done[-1], Citation):
            closing = CLOSING.match(run.text)
            rest = run.text[closing.end() :] if closing else run.text
            done = [*(_closed(done, closing[0]) if closing else done), *([Text(rest)] if rest else [])]
        else:
            done.append(run)
    return tuple(done)


def _without_space(runs: list[Run]) -> list[Run]:
    """`runs` without the space at their end."""
    if runs and isinstance(last := runs[-1], Text):
        return [*runs[:-1], *([Text(words)] if (words := last.text.rstrip()) else [])]
    return runs


def _closed(runs: list[Run], closing: str) -> list[Run]:
    """`runs` with `closing` before the citations at their end."""
    start = next((index for index in range(len(runs), 0, -1) if not isinstance(runs[index - 1], Citation)), 0)
    before, cited = runs[:start], runs[start:]
    if before and isinstance(last := before[-1], Text):
        return [*before[:-1], Text(last.text + closing), *cited]
    return [*before, Text(closing), *cited] if before else cited
