"""What can be found in the glossary and in the bibliography."""

from collections.abc import Iterator, Sequence

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
    """Yield each source: its reference, what it is about, and the pages that cite it."""
    words = page.words
    yield page.top(words("page.sources.lead"))
    for used in (one for group in prepared(page.context).groups.values() for one in group):
        source, titles = used.source, [use.title for use in used.uses]
        leaning = words("page.sources.uses" if titles else "page.sources.unused")
        yield page.section(source.id, source.title, _reference(source), page.bare(source.about), leaning, *titles)


def _reference(source: Source) -> str:
    """Return who published `source`, when and where; its title is that of the section."""
    author = f"{source.author} ({source.year})." if source.year else source.author
    return " ".join(part if part[-1] in ".?!" else f"{part}." for part in (author, source.published_in))
