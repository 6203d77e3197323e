"""Statements as HTML: their runs, and the mark that says who speaks, a source or the editors."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from handreiking.text.runs import Citation, CrossReference, Emphasis, Link, Run, TermUse, Text, WorkTitle
from handreiking.text.statement import Statement


@dataclass(frozen=True, slots=True)
class StatementHtml:
    """A statement: its text, with marks for the citations in it, and the mark at its end, which is for `sources`."""

    body: Markup
    mark: Markup
    sources: tuple[str, ...]

    def __html__(self) -> str:
        return self.body + Markup(" ") + self.mark


@dataclass(frozen=True, slots=True)
class Block:
    """Statements in a list or row. If they share one mark, `mark` is shown once for all; else it is None."""

    statements: tuple[StatementHtml, ...]
    mark: Markup | None


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Writes runs and statements as HTML, given what depends on the page."""

    mark: Callable[[tuple[str, ...]], Markup]
    """Returns the mark for these sources; for none, the editors' mark."""
    link: Callable[[str, str], str]
    """Returns the link to the method, checklist, guide or topic (the kind) with this id."""

    def statement(self, statement: Statement) -> StatementHtml:
        """Write `statement`: its text, then its mark."""
        return StatementHtml(self.runs(statement.runs), self.mark(statement.sources), statement.sources)

    def block(self, statements: Sequence[Statement]) -> Block:
        """Write `statements`. Three or more that share one mark, and have no other inside them, get that mark once."""
        written = tuple(self.statement(statement) for statement in statements)
        inside = any(statement.cites_inside for statement in statements)
        shared = len({statement.sources for statement in statements}) == 1 and len(statements) > 2 and not inside
        return Block(written, written[0].mark if shared else None)

    def runs(self, runs: Iterable[Run]) -> Markup:
        """Write `runs`, without space at either end."""
        return Markup("").join(self._run(run) for run in runs).strip()

    def _run(self, run: Run) -> Markup:
        match run:
            case Text(text):
                return escape(text)
            case Emphasis(runs, strong):
                return Markup("<{0}>{1}</{0}>").format("strong" if strong else "em", self._inside(runs))
            case Link() | CrossReference():
                return Markup('<a href="{}">{}</a>').format(self._address(run), self._inside(run.runs))
            case Citation(sources):
                return Markup(" ") + self.mark(sources)
            case TermUse(id, text):
                return Markup('<a class="hr-term" href="#begrip-{}">{}</a>').format(id, text)
            case WorkTitle(text):
                return Markup("<cite>{}</cite>").format(text)

    def _address(self, link: Link | CrossReference) -> str:
        return link.url if isinstance(link, Link) else self.link(link.kind, link.id)

    def _inside(self, runs: Iterable[Run]) -> Markup:
        return Markup("").join(self._run(run) for run in runs)
