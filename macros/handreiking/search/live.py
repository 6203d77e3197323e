"""The indexes of a preview: after an edit only the pages that it changes are read and weighed again, and few files written.

They are those of ``build.py``, byte for byte.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from handreiking.search.build import IndexBuilder
from handreiking.search.documents import IndexedPage
from handreiking.search.kept import KeptIndex
from handreiking.search.live_index import Known, LiveIndex
from handreiking.search.pages import places, read
from handreiking.search.scopes import scopes
from handreiking.store import keep_words
from handreiking.text.hyphenation import known_seams


class LiveIndexes:
    """The indexes of one preview, from one build of everything to the next."""

    def __init__(self) -> None:
        self._pages: dict[str, Known] = {}
        self._scopes: dict[str, LiveIndex] = {}

    def write(self, builder: IndexBuilder, root: Path) -> Mapping[str, KeptIndex]:
        """Write what is new in the index of each scope of `builder`, below `root`, the folder of the site.

        Return that nothing is kept of it for another process.
        """
        changed = dict(self._changed(builder))
        for scope in scopes(builder.site, self._pages.values(), builder.language):
            index = self._scopes.setdefault(scope.folder, LiveIndex(root / scope.folder))
            index.update(
                builder, scope, {page.location: changed[page.location] for page in scope.pages if page.location in changed}
            )
        return {}

    def keep(self, builder: IndexBuilder) -> None:
        """Keep what was found out about words for later runs."""
        for index in self._scopes.values():
            keep_words(builder.memory.store, builder.seams_key(index.known), known_seams(index.known))

    def _changed(self, builder: IndexBuilder) -> Iterator[tuple[str, IndexedPage]]:
        """Yield each page that is another than before, by its location; and note all that are there."""
        before, self._pages = self._pages, {}
        for place in places(builder.site, builder.by_hand):
            names, known = builder.other_names.get(place.location, ()), before.get(place.location)
            if known is None or not known.holds(place, names, builder.memory):
                page = read(builder.memory, place)
                known = Known(place, page.title, names)
                yield place.location, page
            self._pages[place.location] = Known(place, known.title, names)
