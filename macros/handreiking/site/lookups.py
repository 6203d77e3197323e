"""What a page looks up outside its own entry: noted while the page is made, and compared before it is used again."""

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, cast

from handreiking.model.citing import citing
from handreiking.model.handbook import Handbook
from handreiking.site.digests import Digests
from handreiking.site.site import Site

K = TypeVar("K")
V = TypeVar("V")

Note = Callable[..., None]
"""Called with what was looked up: the name of a lookup in `Facts`, and its key."""

Lookup = tuple[str, ...]
"""The name of a lookup, and its key."""

Answer = tuple[Lookup, str]
"""A lookup, and what it found."""


@dataclass(frozen=True)
class Facts:
    """What lookups find in `site` now, each as a short text that changes when the answer does."""

    site: Site

    def __call__(self, lookup: Lookup) -> str:
        """Return what `lookup` finds; an empty text for what does not exist."""
        name, *key = lookup
        if lookup not in self._known:
            try:
                self._known[lookup] = getattr(self, f"_{name}")(*key)
            except KeyError:
                self._known[lookup] = ""
        return self._known[lookup]

    @cached_property
    def digests(self) -> Digests:
        """The digests of the entries."""
        return Digests(self.site.handbook)

    @cached_property
    def _known(self) -> dict[Lookup, str]:
        return {}

    def _language(self) -> str:
        return self.site.handbook.language

    def _title(self, kind: str, id: str) -> str:
        return self.site.handbook.title(kind, id)

    def _uri(self, kind: str, id: str) -> str:
        return self.site.uris[kind, id]

    def _page(self, kind: str, id: str) -> str:
        return self.digests.of((self.site.page_of[kind, id], self.site.downloads.get((kind, id), ())))

    def _source(self, id: str) -> str:
        return repr(self.site.handbook.source_by_id[id])

    def _any(self, name: str) -> str:
        return repr(bool(getattr(self.site.handbook, f"{name}_by_id")))

    def _image(self, name: str) -> str:
        image = self.site.handbook.images[name]
        return repr((image.digest, image.width, image.height))

    def _term(self, id: str) -> str:
        return repr(self.site.handbook.term_by_id[id])

    def _cited(self, id: str) -> str:
        found = citing(self.site.handbook).get(id, ())
        return repr([(type(part.entry).__name__, part.entry.id, part.entry.title, count) for part, count in found])

    def _all(self, name: str) -> str:
        return self.digests.of_all(name)


class _Noting(Mapping[K, V]):
    """`found`, of which every lookup is noted: one key as `name` and the key, going through all of it as `whole`.

    Whether there is anything in it is noted as that.
    """

    def __init__(self, found: Mapping[K, V], note: Note, name: str, whole: str) -> None:
        self._found, self._note, self._name, self._whole = found, note, name, whole

    def __getitem__(self, key: K) -> V:
        self._note(self._name, *(key if isinstance(key, tuple) else (key,)))
        return self._found[key]

    def __contains__(self, key: object) -> bool:
        self._note(self._name, *(key if isinstance(key, tuple) else (key,)))
        return key in self._found

    def __bool__(self) -> bool:
        self._note("any", self._name)
        return bool(self._found)

    def __iter__(self) -> Iterator[K]:
        self._note("all", self._whole)
        return iter(self._found)

    def __len__(self) -> int:
        self._note("all", self._whole)
        return len(self._found)


class _NotingHandbook:
    """A handbook of which every question is noted: titles, terms and sources one by one, anything else as a whole."""

    def __init__(self, handbook: Handbook, note: Note) -> None:
        self._handbook, self._note = handbook, note
        # What every page shares is known by the texts that readers see, which name the edition.
        self.language, self.look, self.edition = handbook.language, handbook.look, handbook.edition
        self.source_by_id = _Noting(handbook.source_by_id, note, "source", "bibliography")
        self.images = _Noting(handbook.images, note, "image", "images")
        self.term_by_id = _Noting(handbook.term_by_id, note, "term", "glossary")

    def title(self, kind: str, id: str) -> str:
        """As `Handbook.title`."""
        self._note("title", kind, id)
        return self._handbook.title(kind, id)

    @property
    def notes(self) -> Mapping[Any, Any]:
        """As `Handbook.notes`: what cites each source is noted source by source."""
        return {citing: _Noting(citing(self._handbook), self._note, "cited", "everything")}

    def __getattr__(self, name: str) -> Any:
        self._note("all", name)
        return getattr(self._handbook, name)


def noting(site: Site, note: Note) -> Site:
    """Return `site` with every lookup noted. What it has computed already is shared."""
    _ = site.words, site.finder, site.vocabulary
    shown = copy(site)
    handbook = cast("Handbook", _NotingHandbook(site.handbook, note))
    # The list of all pages is left out: a page has no business with it, and it would not be noted. A macro asks for one of them.
    page_of = _Noting(site.page_of, note, "page", "pages")
    vars(shown).update(handbook=handbook, pages=(), page_of=page_of, uris=_Noting(site.uris, note, "uri", "uris"))
    return shown
