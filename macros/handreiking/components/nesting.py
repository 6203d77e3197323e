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
    """Return `block`, in which all that is `listed` was written in order, as a block of the entries of the list.

    An image belongs to the entry above it, or at the top to the one below: it is no entry by itself, and takes no number.
    """
    if len(block.statements) == len(listed) and not any(one.is_image for one in block.statements):
        return block
    return replace(block, statements=tuple(_with_images(list(_joined(iter(block.statements), listed)))))


def _with_images(statements: Sequence[StatementHtml]) -> list[StatementHtml]:
    waiting, done = Markup(), list[StatementHtml]()
    for one in statements:
        if not one.is_image:
            done.append(replace(one, below=one.below + waiting))
            waiting = Markup()
        elif done:
            done[-1] = replace(done[-1], below=done[-1].below + one.body)
        else:
            waiting += one.body
    return done or list(statements)


def _joined(written: Iterator[StatementHtml], listed: Sequence[Listed]) -> Iterator[StatementHtml]:
    for one in listed:
        statement = next(written)
        yield replace(statement, below=_points(one, written)) if isinstance(one, WithPoints) else statement


def _points(one: WithPoints, written: Iterator[StatementHtml]) -> Markup:
    """Write the points of `one` as a list, each with its own mark if it has one."""
    items = "".join(f"<li>{next(written).__html__()}</li>" for _ in one.points)
    return Markup(f'<ul class="hr-points">{items}</ul>')
