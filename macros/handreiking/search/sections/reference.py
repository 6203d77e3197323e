"""What can be found in the glossary and in the bibliography."""

from collections.abc import Iterator, Sequence

from handreiking.catalogue import Catalogue
from handreiking.catalogue.dates import day
from handreiking.components.bibliography.params import UsedSource
from handreiking.components.bibliography.params import bibliography as prepared
from handreiking.model.lists import Source, Term
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def glossary(page: PageReader, terms: Sequence[Term]) -> Iterator[IndexedSection]:
    """Yield each term as a section of its own."""
    yield page.top()
    for term in terms:
        yield page.section(f"begrip-{term.id}", term.term, page.bare(term.definition))


def bibliography(page: PageReader) -> Iterator[IndexedSection]:
    """Yield each source: its reference, what it is about, and the pages that cite it; of several kinds each has a heading."""
    words, groups = page.words, prepared(page.context).groups
    yield page.top(words("page.sources.lead"))
    for kind, sources in groups.items():
        if len(groups) > 1:
            title = words(f"page.sources.{kind}")
            yield page.section(words(f"anchor.sources-{kind}"), title, words(f"page.sources.{kind}-lead"))
        yield from (_source(page, used) for used in sources)


def _source(page: PageReader, used: UsedSource) -> IndexedSection:
    words, source, titles = page.words, used.source, [use.title for use in used.uses]
    leaning = words("page.sources.uses" if titles else "page.sources.unused")
    return page.section(source.id, source.title, _reference(source, words), page.bare(source.about), leaning, *titles)


def _reference(source: Source, words: Catalogue) -> str:
    """Return who published `source`, when and where, and when it was read at which address; its title is that of the section."""
    author = f"{source.author} ({source.year})." if source.year else source.author
    consulted = words("reference.consulted", date=day(source.consulted, words)) if source.consulted else ""
    said = (part if part[-1] in ".?!" else f"{part}." for part in (author, source.published_in))
    return " ".join(filter(None, (*said, consulted, source.url)))
