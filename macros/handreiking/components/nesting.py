"""Statements in their list: the points of a statement stand below it, as a list in that list."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from handreiking.components.reading.link import reading_statement
from handreiking.components.statement import Block, StatementHtml
from handreiking.model.listed import Listed, Reading, WithPoints, texts_of
from handreiking.text.statement import Statement


def said(entry: Listed, read: Callable[[str], Statement]) -> Iterator[Statement]:
    """Yield `entry` as data, as `read` reads its texts: a text, a text and then its points, or what there is elsewhere."""
    if isinstance(entry, Reading):
        yield reading_statement(entry, read(entry.text) if entry.text else None)
    else:
        yield from map(read, texts_of((entry,)))


def nested(block: Block, listed: Sequence[Listed]) -> Block:
    """Return `block`, in which all that is `listed` was written in order, as a block of the entries of the list."""
    if len(block.statements) == len(listed):
        return block
    return replace(block, statements=tuple(_joined(iter(block.statements), listed)))


def _joined(written: Iterator[StatementHtml], listed: Sequence[Listed]) -> Iterator[StatementHtml]:
    for one in listed:
        statement = next(written)
        yield replace(statement, below=_points(one, written)) if isinstance(one, WithPoints) else statement


def _points(one: WithPoints, written: Iterator[StatementHtml]) -> Markup:
    """Write the points of `one` as a list, each with its own mark if it has one."""
    items = "".join(f"<li>{next(written).__html__()}</li>" for _ in one.points)
    return Markup(f'<ul class="hr-points">{items}</ul>')
