"""A page while it is being rendered: it numbers the sources, notes terms and components, collects headings and makes links."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from markupsafe import Markup

from handreiking.catalogue import Catalogue
from handreiking.components.downloads.download import Download
from handreiking.components.escaping import escaped
from handreiking.components.image import image_html
from handreiking.components.links import Links
from handreiking.components.nesting import nested, said
from handreiking.components.part import Heading, Part
from handreiking.components.statement import Block, HtmlWriter, StatementHtml
from handreiking.model.handbook import Handbook
from handreiking.model.listed import Listed
from handreiking.model.lists import Source, Term
from handreiking.model.look import OwnFile
from handreiking.text.runs import Run, TermUse, flat
from handreiking.text.statement import Statement, read_statement
from handreiking.text.terms import TermFinder


@dataclass
class Context:
    """What a template may ask of the page at uri `here` that it is part of.

    With `explain` the first use of a term links to its explanation on the page. With `listed` marks link to the list of sources
    on the page. `cited` has the number of each source, `explained` each term met so far, by id; `components` the names of those
    rendered so far, `templates` those of the team. `downloads` are the files to print, `part_downloads` those about a part of it.
    `part` is what is rendered now; `met` has the terms that the whole page has met, if that is more than `explained`.
    """

    handbook: Handbook
    words: Catalogue
    links: Links
    finder: TermFinder
    here: str
    explain: bool = True
    listed: bool = True
    cited: dict[str, int] = field(default_factory=dict)
    explained: dict[str, Term] = field(default_factory=dict)
    components: set[str] = field(default_factory=set)
    downloads: tuple[Download, ...] = ()
    part_downloads: tuple[Download, ...] = ()
    part: Part = field(default_factory=Part)
    met: dict[str, Term] | None = None
    templates: Mapping[str, OwnFile] = field(default_factory=dict)

    def heading(self, level: int, anchor: str, title: str, css: str = "", listed: bool = False) -> Markup:
        """Write a heading of `level` 2 or deeper, and note it. `css` has its classes; those of level 2 are always `listed`."""
        return self.part.heading(level, anchor, title, css, listed)

    def id(self, name: str) -> str:
        """Return the id of what is called `name`, on a hand-written page as well."""
        return self.part.id(name)

    def read(self, text: str) -> Statement:
        """Return `text` as data. The first use of each glossary term on this page is marked in it, and noted."""
        statement = read_statement(text)
        if not self.explain or (runs := self.finder.mark(statement.runs, self._met)) is statement.runs:
            return statement
        new = {run.id: self.handbook.term_by_id[run.id] for run in flat(runs) if isinstance(run, TermUse)}
        self.explained |= new
        self._met.update(new)
        return replace(statement, runs=runs)

    def statement(self, text: str) -> StatementHtml:
        """Write `text` with its mark; the first use of a glossary term on this page links to its explanation."""
        return self._writer.statement(self.read(text))

    def bare(self, text: str) -> StatementHtml:
        """Write `text` for a place where a term may not become a link: a label, a title."""
        return self._writer.statement(read_statement(text))

    def block(self, listed: Iterable[Listed], joined: bool = True) -> Block:
        """Write what is `listed` as a block of statements; if `joined`, each has what belongs below it."""
        entries = tuple(listed)
        block = self._writer.block([one for entry in entries for one in said(entry, self.read)])
        return nested(block, entries) if joined else block

    def bare_block(self, texts: Iterable[str]) -> Block:
        """Write `texts` as a block in a place where a term may not become a link, and that is read as one: two share a mark."""
        return self._writer.block([read_statement(text) for text in texts], least=2)

    def line(self, runs: Iterable[Run]) -> Markup:
        """Write `runs` that are not a statement, and so have no mark."""
        return self._writer.runs(runs)

    def mark(self, sources: tuple[str, ...]) -> Markup:
        """Write the mark that says who speaks: `sources`, numbered in order of first use on this page, or else the editors."""
        return Markup(" ".join(map(self._source_mark, sources))) if sources else self.editors_mark * self.marked

    def number(self, source: str) -> int:
        """Return the number of `source` on this page; one that was not cited before gets the next number."""
        number = self.part.cited[source] = self.cited.setdefault(source, len(self.cited) + 1)
        return number

    def by_editors(self, text: str) -> bool:
        """Whether `text` is set apart as the editors' own: it ends with no source, while others may."""
        return self.marked and not read_statement(text).sources

    def file(self, path: str) -> str:
        """Return the link to the file at `path` below the site's root."""
        return self.links.file(self.here, path)

    def link(self, kind: str, target: str, anchor: str = "") -> str:
        """Return the link to the ``method``, ``checklist``, ``guide``, ``topic`` or ``page`` called `target`."""
        return self.links.to(self.here, kind, target, anchor)

    @property
    def sources(self) -> list[tuple[int, Source]]:
        """The sources that this part of the page cites so far, as (number, source), by number."""
        cited = sorted(self.part.cited.items(), key=lambda one: one[1])
        return [(number, self.handbook.source_by_id[source]) for source, number in cited]

    @property
    def headings(self) -> list[Heading]:
        """The headings so far."""
        return self.part.headings

    @property
    def _met(self) -> dict[str, Term]:
        return self.explained if self.met is None else self.met

    @cached_property
    def _writer(self) -> HtmlWriter:
        image = partial(image_html, self.words, self.handbook.images, self.file)
        return HtmlWriter(self.mark, self.link, image, lambda id: self.id(self.words("anchor.term", id=id)))

    @cached_property
    def marked(self) -> bool:
        """Whether marks say who speaks. In a handbook without sources nothing sets the editors apart."""
        return bool(self.handbook.source_by_id)

    @cached_property
    def editors_mark(self) -> Markup:
        """The mark of the editors."""
        words = escaped(self.words("source.editors"))
        return Markup(f'<span class="hr-source hr-source--editors" data-search-exclude>{words}</span>')

    def _source_mark(self, source: str) -> str:
        """Write the mark of `source`, escaped, as plain text: see `HtmlWriter`."""
        number = self.number(source)
        words = escaped(self.words(f"source.mark-{self.handbook.source_by_id[source].kind}", number=number))
        tag, to = ("a", f' href="#{self.words("anchor.source", number=number)}"') if self.listed else ("span", "")
        return f'<{tag} class="hr-source"{to} data-search-exclude>{words}</{tag}>'
