"""A statement as HTML: its words, and the mark that says who speaks, a source or the editors."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from markdown_it.token import Token
from markupsafe import Markup, escape

from handreiking.text.inline import INTERNAL, tokens

CLOSING = re.compile(r"^[.,;:!?…)]+")

Piece = Markup | tuple[str, ...]
"""A run of HTML, or the ids of the sources cited at this point."""


@dataclass(frozen=True, slots=True)
class Statement:
    """The words of a statement, with marks for citations inside it; and the mark at its end."""

    body: Markup
    mark: Markup

    def __html__(self) -> str:
        return self.body + Markup(" ") + self.mark


@dataclass(frozen=True, slots=True)
class Block:
    """Statements that stand together. When all say the same of who speaks, `mark` says it once."""

    statements: tuple[Statement, ...]
    mark: Markup | None


@dataclass(frozen=True, slots=True)
class Writer:
    """What writing a statement needs to know of its page."""

    mark: Callable[[tuple[str, ...]], Markup]
    """The mark for these sources; for none of them the editors' mark."""
    link: Callable[[str, str], str]
    """The address of the method, checklist or guide with this id."""
    words: Callable[[str], Markup]
    """A run of text as HTML, with the terms in it explained."""

    def statement(self, text: str) -> Statement:
        """Write `text`; the citations at its end become its mark."""
        pieces = _punctuated(list(self._pieces(tokens(text))))
        ending: list[str] = []
        while pieces and isinstance(pieces[-1], tuple):
            ending[:0] = pieces.pop()
        return Statement(self._join(pieces), self.mark(tuple(ending)))

    def block(self, texts: Sequence[str]) -> Block:
        """Write `texts`; three or more that share one mark get it once."""
        statements = tuple(self.statement(text) for text in texts)
        inside = any("hr-source" in statement.body for statement in statements)
        shared = len({statement.mark for statement in statements}) == 1 and len(statements) > 2 and not inside
        return Block(statements, statements[0].mark if shared else None)

    def _pieces(self, found: Iterable[Token]) -> Iterable[Piece]:
        inside_link = False
        for token in found:
            if token.type == "citation":
                yield token.meta["sources"]
            elif token.type in ("link_open", "link_close"):
                inside_link = token.type == "link_open"
                yield self._anchor(str(token.attrs["href"])) if inside_link else Markup("</a>")
            elif token.tag:
                yield Markup(f"<{'/' if token.nesting < 0 else ''}{token.tag}>")
            elif token.content:
                yield escape(token.content) if inside_link else self.words(token.content)

    def _anchor(self, url: str) -> Markup:
        internal = INTERNAL.fullmatch(url)
        return Markup('<a href="{}">').format(self.link(internal[1], internal[2]) if internal else url)

    def _join(self, pieces: Iterable[Piece]) -> Markup:
        written = ([Markup(" "), self.mark(piece)] if isinstance(piece, tuple) else [piece] for piece in pieces)
        return Markup("").join(chain.from_iterable(written)).strip()


def _punctuated(pieces: list[Piece]) -> list[Piece]:
    """Put the punctuation that follows a citation before its mark, and no space in between."""
    for index, piece in enumerate(pieces):
        if not isinstance(piece, tuple):
            continue
        after = pieces[index + 1] if index + 1 < len(pieces) else Markup("")
        closing = CLOSING.match(after) if isinstance(after, Markup) else None
        if index and isinstance(before := pieces[index - 1], Markup):
            pieces[index - 1] = before.rstrip() + Markup(closing[0] if closing else "")
        if closing and isinstance(after, Markup):
            pieces[index + 1] = Markup(str(after)[closing.end() :])
    return [piece for piece in pieces if isinstance(piece, tuple) or piece]
