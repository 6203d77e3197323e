"""What a build leaves for the next one of the same site: what its pages were made of, their frames, and facts of its files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs.structure.nav import Navigation

from handreiking.hosts.frame import Frame
from handreiking.hosts.kept_by_hand import KeptByHand
from handreiking.hosts.mkdocs_page import GeneratedPage
from handreiking.hosts.mkdocs_spliced import Own, own
from handreiking.print.prints import PrintedFiles
from handreiking.publish.published import Published
from handreiking.search.kept import KeptIndex
from handreiking.site.ledger import short
from handreiking.site.media import published_images
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page
from handreiking.site.site import Site
from handreiking.store import Json, Store, packed, program, unpacked


@dataclass(frozen=True, slots=True)
class Record:
    """A site as a build left it.

    `outline` tells which pages there are, and what every page may name; `shared` what all pages are made of. `named` has the uris
    of the pages in the navigation, and `own` what each of them that was generated has besides its frame, which is its own.
    `index` has the key of what was kept of each index of the search, by folder, and `ledger` is `Ledger.to_json`. `prints` has
    where each printed file came from, by path, and `frames` those of all other pages.
    """

    outline: str
    shared: str
    named: tuple[str, ...]
    own: Mapping[str, Own]
    index: Mapping[str, str]
    ledger: Json
    published: Published
    prints: Mapping[str, str]
    frames: Mapping[str, Frame]
    by_hand: tuple[KeptByHand, ...]

    def put(self, store: Store, site: Path, proof: bytes) -> None:
        """Keep all of it in `store` as that of the folder `site`. `proof` is the state of that, and what it was built around.

        Raises `TypeError` if the front matter of a page says what JSON cannot.
        """
        frames = {key: (frame.texts, frame.holes, frame.between) for key, frame in self.frames.items()}
        around = packed([frames, [one.to_json() for one in self.by_hand]])
        store.put(around_key := Store.key("around", around), around)
        own = {uri: (one.description, one.frame) for uri, one in self.own.items()}
        rest = [
            self.outline,
            self.shared,
            self.named,
            own,
            dict(self.index),
            self.ledger,
            self.published.to_json(),
            dict(self.prints),
        ]
        store.put(_key(site), packed([proof.hex(), around_key.hex(), *rest]))

    @staticmethod
    def get(store: Store, site: Path, proof: bytes) -> "Record | None":
        """Return what is kept in `store` of the folder `site`, if that and what it is built around have this `proof` now."""
        if not (kept := store.get(_key(site))):
            return None
        proven, around_key, outline, shared, named, own, index, ledger, published, prints = unpacked(kept)
        if proven != proof.hex() or not (around := store.get(bytes.fromhex(around_key))):
            return None
        frames, by_hand = unpacked(around)
        found = {key: Frame(*frame) for key, frame in frames.items()}
        written = tuple(map(KeptByHand.of_json, by_hand))
        alone = {uri: Own(*one) for uri, one in own.items()}
        return Record(outline, shared, tuple(named), alone, index, ledger, Published.of_json(published), prints, found, written)


def recorded(
    memory: PageMemory,
    navigation: Navigation,
    index: Mapping[str, KeptIndex],
    published: Published,
    prints: Mapping[str, str],
    frames: Mapping[str, Frame],
    by_hand: tuple[KeptByHand, ...],
) -> Record:
    """Return what is to be known of the site of `memory`, in which everything was made just now."""
    named = tuple(page.file.src_uri for page in navigation.pages)
    alone = (page.origin for page in navigation.pages if isinstance(page, GeneratedPage))
    each = {page.uri: own(page, memory.write(page)) for page in alone}
    kept = {folder: one.put(memory.store) for folder, one in index.items()}
    made = memory.ledger.to_json(memory.facts), published, prints, frames, by_hand
    return Record(outline(memory.site, named), memory.shared, named, each, kept, *made)


def outline(site: Site, named: Iterable[str]) -> str:
    """Return a hash of which pages `site` has, and of what any may name: topics, images, and pages in the navigation, `named`."""
    shown = frozenset(named)
    pages = [(page.uri, page.kind, page.id, page.source, _title(page, shown)) for page in site.pages]
    urgent = [part.entry.id for part in site.handbook.topics if part.entry.urgent]
    return short(repr((pages, urgent, site.opening and site.opening.id, sorted(published_images(site.handbook, site.words)))))


def printed_from(prints: PrintedFiles) -> dict[str, str]:
    """Return where each of the printed files came from, by path; nothing for one that is not in a file."""
    return {path: str(place) if isinstance(place, Path) else "" for path, place in prints.files.items()}


def _title(page: Page, named: frozenset[str]) -> str:
    return page.title if page.kind == "topic" or page.uri in named else ""


def _key(site: Path) -> bytes:
    return Store.key("record", program(), str(site.absolute()))
