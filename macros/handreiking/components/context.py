"""One page while it is being written: it numbers the sources, explains the terms, collects the headings and knows every link."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from markupsafe import Markup, escape

from handreiking.catalogue import Catalogue
from handreiking.components.downloads.download import Download
from handreiking.components.statement import Block, Statement, Writer
from handreiking.model.handbook import Handbook
from handreiking.model.lists import Source, Term


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page: its level (2 or 3), its id and its words."""

    level: int
    anchor: str
    title: str


class Links(Protocol):
    """Knows where everything stands."""

    def to(self, here: str, kind: str, target: str, anchor: str = "") -> str:
        """Return the link from the page `here` to the ``method``, ``checklist``, ``guide`` or ``page`` called `target`."""
        ...

    def file(self, here: str, path: str) -> str:
        """Return the link from the page `here` to the file at `path` below the site's root."""
        ...


@dataclass(frozen=True, slots=True)
class TermFinder:
    """Finds the glossary's terms, in all their forms, in running text."""

    pattern: re.Pattern[str]
    by_form: Mapping[str, Term]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> "TermFinder":
        """Make a finder of `terms`; of two forms that begin alike the longer one counts."""
        by_form = {form.casefold(): term for term in terms for form in (term.term, *(term.forms or ()))}
        forms = "|".join(re.escape(form) for form in sorted(by_form, key=len, reverse=True))
        return cls(re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])" if forms else r"(?!)", re.IGNORECASE), by_form)


@dataclass
class Context:
    """What a template may ask of the page that it is part of."""

    handbook: Handbook
    words: Catalogue
    links: Links
    finder: TermFinder
    here: str
    explain: bool = True
    cited: dict[str, int] = field(default_factory=dict)
    explained: dict[str, Term] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    downloads: tuple[Download, ...] = ()

    def heading(self, level: int, anchor: str, title: str, css: str = "") -> Markup:
        """Write a heading and note it for the table of contents."""
        self.headings.append(Heading(level, anchor, title))
        attributes = Markup(' class="{}"').format(css) if css else Markup("")
        return Markup("<h{0} id={1}{2}{1}{3}>{4}</h{0}>").format(level, Markup('"'), anchor, attributes, title)

    def statement(self, text: str) -> Statement:
        """Write `text` with its mark; the first use of a glossary term links to its explanation on this page."""
        return self._writer.statement(text)

    def bare(self, text: str) -> Statement:
        """Write `text` for a place where a term may not become a link: a label, a title."""
        return self._bare_writer.statement(text)

    def block(self, texts: Iterable[str]) -> Block:
        """Write `texts` as statements that stand together."""
        return self._writer.block(tuple(texts))

    def mark(self, sources: tuple[str, ...]) -> Markup:
        """Write who speaks: the sources, numbered in order of appearance on this page, or the editors."""
        if not sources:
            return Markup('<span class="hr-source hr-source--editors" data-search-exclude>{}</span>').format(
                self.words("source.editors")
            )
        numbers = [self.cited.setdefault(source, len(self.cited) + 1) for source in dict.fromkeys(sources)]
        mark = Markup('<a class="hr-source" href="#bron-{0}" data-search-exclude>{1}</a>')
        return Markup(" ").join(mark.format(number, self.words("source.mark", number=number)) for number in numbers)

    def sourced(self, text: str) -> bool:
        """Whether the end of `text` comes from a source."""
        return "hr-source--editors" not in self.bare(text).mark

    def file(self, path: str) -> str:
        """Return the link to the file at `path` below the site's root."""
        return self.links.file(self.here, path)

    def link(self, kind: str, target: str, anchor: str = "") -> str:
        """Return the link to the ``method``, ``checklist``, ``guide`` or ``page`` called `target`."""
        return self.links.to(self.here, kind, target, anchor)

    @property
    def sources(self) -> list[tuple[int, Source]]:
        """The sources cited on this page so far, numbered."""
        return [(number, self.handbook.source_by_id[source]) for source, number in self.cited.items()]

    @cached_property
    def _writer(self) -> Writer:
        return Writer(self.mark, self.link, self._explained if self.explain else escape)

    @cached_property
    def _bare_writer(self) -> Writer:
        return Writer(self.mark, self.link, escape)

    def _explained(self, text: str) -> Markup:
        written, end = Markup(""), 0
        for match in self.finder.pattern.finditer(text):
            term = self.finder.by_form[match[0].casefold()]
            if term.id not in self.explained:
                self.explained[term.id] = term
                written += escape(text[end : match.start()]) + self._term(term, match[0])
                end = match.end()
        return written + escape(text[end:])

    def _term(self, term: Term, word: str) -> Markup:
        return Markup('<a class="hr-term" href="#begrip-{}">{}</a>').format(term.id, word)
