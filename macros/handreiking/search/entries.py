"""What an index has for a word, and for a page."""

from collections.abc import Mapping

from handreiking.search.documents import IndexedPage
from handreiking.search.names import Thesaurus


def shown(page: IndexedPage) -> object:
    """Return what the worker shows of `page`."""
    return [page.location, page.kind, [[section.anchor, section.title, section.text] for section in page.sections]]


def entries(rows: Mapping[str, str], thesaurus: Thesaurus) -> Mapping[str, object]:
    """Return the entries of an index, given its `rows` by stem."""
    every = {**dict.fromkeys(thesaurus.synonyms, ""), **rows}
    return {key: entry(key, every[key], thesaurus) for key in sorted(every)}


def entry(key: str, row: str, thesaurus: Thesaurus) -> object:
    """Return what the index has for `key`: its `row` of pages, and what it may also mean."""
    synonyms = "|".join(thesaurus.synonyms.get(key, ()))
    short = thesaurus.short_for.get(key)
    return [row, synonyms, short] if short else [row, synonyms] if synonyms else row
