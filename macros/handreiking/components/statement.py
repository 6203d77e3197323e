"""Statements as HTML: their runs, and the mark that says who speaks, a source or the editors."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from handreiking.components.escaping import escaped
from handreiking.text.runs import Citation, Code, CrossReference, Emphasis, Image, Link, Run, TermUse, Text, WorkTitle
from handreiking.text.statement import Statement

LEAST = 3
"""How many statements of a block must say the same of who speaks before they share a mark."""


NO_MARK = Markup("")


@dataclass(frozen=True, slots=True)
class StatementHtml:
    """A statement: its text, with marks for the citations in it, and the mark at its end, which is for `sources`.

    What stands `below` it, such as its points, is part of it. With `is_image` it is an image, and
    nothing else.
    """

    body: Markup
    mark: Markup
    sources: tuple[str, ...]
    below: Markup = NO_MARK
    is_image: bool = False

    @property
    def tag(self) -> str:
        """The name of the element that may hold the text and what is below it."""
        return "div" if self.below or self.is_image else "span"

    @property
    def paragraph(self) -> str:
        """The name of the element that may hold it as a paragraph."""
        return "div" if self.below or self.is_image else "p"

    def __html__(self) -> str:
        said = self.body + Markup(" ") + self.mark if self.mark else self.body
        return said + self.below if self.below else said


@dataclass(frozen=True, slots=True)
class Block:
    """Statements in a list or row.

    Those without a mark of their own share `mark`, which is shown once below them; they are the `whole` block, or the rest of
    it. Without a shared mark, `mark` is None.
    """

    statements: tuple[StatementHtml, ...]
    mark: Markup | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Writes runs and statements as HTML, given what depends on the page."""

    mark: Callable[[tuple[str, ...]], Markup]
    """Returns the mark for these sources; for none, the editors' mark."""
    link: Callable[[str, str], str]
    """Returns the link to the method, checklist, guide or topic (the kind) with this id."""
    image: Callable[[Image, Markup], Markup]
    """Returns an image, with what is known of it, and the mark of the sources that it comes from."""
    term: Callable[[str], str] = str
    """Returns the id, on the page, of where the term with this id is explained."""

    def statement(self, statement: Statement) -> StatementHtml:
        """Write `statement`: its text, then its mark."""
        if image := statement.image:
            mark = self.mark(statement.sources) if statement.sources else NO_MARK
            return StatementHtml(self.image(image, mark), NO_MARK, statement.sources, is_image=True)
        return StatementHtml(self.runs(statement.runs), self.mark(statement.sources), statement.sources)

    def block(self, statements: Sequence[Statement], least: int = LEAST) -> Block:
        """Write `statements`. Those that most often say the same of who speaks get their mark once, if there are `least` of them.

        One that cites inside itself keeps its own mark: what is without a mark there is not said by the source beside it.
        """
        written = tuple(self.statement(statement) for statement in statements)
        voices = Counter(one.sources for one in statements if not (one.cites_inside or one.image))
        shared = max(voices, key=lambda sources: (voices[sources], len(sources)), default=())
        if voices[shared] < least:
            return Block(written)
        bare = [one.sources == shared and not one.cites_inside for one in statements]
        shown = (replace(one, mark=NO_MARK) if covered else one for one, covered in zip(written, bare, strict=True))
        whole = all(covered or one.image for one, covered in zip(statements, bare, strict=True))
        return Block(tuple(shown), self.mark(shared), whole)

    def runs(self, runs: Iterable[Run]) -> Markup:
        """Write `runs`, without space at either end."""
        return Markup(self._inside(runs).strip())

    def _run(self, run: Run) -> str:
        """Write `run`, escaped. Put together as plain text: a page has thousands, and `Markup.format` takes ten times as long."""
        match run:
            case Text(text) | Image(alt=text):
                return escaped(text)
            case Emphasis(runs, strong):
                name = "strong" if strong else "em"
                return f"<{name}>{self._inside(runs)}</{name}>"
            case Link() | CrossReference():
                return f'<a href="{escaped(self._address(run))}">{self._inside(run.runs)}</a>'
            case Citation(sources):
                return f" {self.mark(sources)}"
            case TermUse(id, text):
                return f'<a class="hr-term" href="#{escaped(self.term(id))}">{escaped(text)}</a>'
            case Code(text) | WorkTitle(text):
                name = "code" if isinstance(run, Code) else "cite"
                return f"<{name}>{escaped(text)}</{name}>"

    def _address(self, link: Link | CrossReference) -> str:
        return link.url if isinstance(link, Link) else self.link(link.kind, link.id)

    def _inside(self, runs: Iterable[Run]) -> str:
        return "".join([self._run(run) for run in runs])
