"""What can be found in the glossary and in the bibliography."""

from collections.abc import Iterator, Sequence

from handreiking.catalogue import Catalogue
from handreiking.catalogue.dates import day
from handreiking.components.bibliography.params import UsedSource
from handreiking.components.bibliography.params import bibliography as prepared
from handreiking.components.parts.params import Place
from handreiking.model.citing import citing
from handreiking.model.lists import Source, Term
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def glossary(page: PageReader, terms: Sequence[Term], place: Place | None = None) -> Iterator[IndexedSection]:
    """Yield each term as a section of its own."""
    yield page.top(place.lead if place else None)
    for term in terms:
        yield page.section(page.words("anchor.term", id=term.id), term.term, page.bare(term.definition))


def bibliography(
    page: PageReader, sources: Sequence[Source], apart: bool, place: Place | None = None
) -> Iterator[IndexedSection]:
    """Yield each source: its reference, what it is about, and the pages that cite it; of several kinds each has a heading."""
    words, groups = page.words, prepared(page.context, sources, apart).groups
    yield page.top(place.lead if place else words("page.sources.lead"))
    for kind, found in groups.items():
        if len(groups) > 1:
            title = words(f"page.sources.{kind}")
            yield page.section(words(f"anchor.sources-{kind}"), title, words(f"page.sources.{kind}-lead"))
        yield from (_source(page, used, apart) for used in found)


def source_uses(page: PageReader, source: Source, place: Place) -> Iterator[IndexedSection]:
    """Yield the reference of the source, which the list of sources has too: what cites it has pages of its own."""
    words, uses = page.words, citing(page.site.handbook).get(source.id)
    yield page.top(_reference(source, words, source.title), words("page.sources.uses" if uses else "page.sources.unused"))


def _source(page: PageReader, used: UsedSource, apart: bool) -> IndexedSection:
    words, source, titles = page.words, used.source, [use.title for use in used.uses]
    leaning = words(f"page.sources.{'apart' if apart else 'uses' if titles else 'unused'}")
    return page.section(source.id, source.title, _reference(source, words), page.bare(source.about), leaning, *titles)


def _reference(source: Source, words: Catalogue, title: str = "") -> str:
    """Return who published `source`, when and where, and when it was read at which address.

    Its `title` is left out where that is the title of the section.
    """
    author = f"{source.author} ({source.year})." if source.year else source.author
    consulted = words("reference.consulted", date=day(source.consulted, words)) if source.consulted else ""
    said = (part if part[-1] in ".?!" else f"{part}." for part in (author, title, source.published_in) if part)
    return " ".join(filter(None, (*said, consulted, source.url)))
