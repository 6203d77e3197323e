"""A built folder becomes a whole site: the headers, the manifest, the zip and the service worker are added to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handreiking.model.palette import LIGHT, Palette
from handreiking.publish.archive import Archive
from handreiking.publish.facts import FileFacts, all_facts, facts
from handreiking.publish.listing import LISTING, Hashed, Listed, Listing, listed, listing_text
from handreiking.publish.manifest import MANIFEST, manifest
from handreiking.publish.packed_page import EVERYTHING, Without
from handreiking.publish.published import Edit, Published
from handreiking.publish.security import HEADERS_FILE, headers_file
from handreiking.publish.sitemap import pack_sitemap
from handreiking.publish.trim import trim
from handreiking.publish.worker import BUDGET, NONE, WORKER, Choice, offline_worker, removing_worker
from handreiking.publish.zip_file import Place
from handreiking.store import Store

STYLE = re.compile(r"assets/stylesheets/.*\.css")
"""Material's stylesheets."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The name, description and language of the site, whether it works `offline`, and the name of its `zip`, empty for none.

    `kept` says what of a site is kept on a device, unasked at most `budget` bytes, and `without` what the zip leaves out. An
    installed site has the colours of `palette`.
    """

    name: str
    description: str
    language: str
    offline: bool
    zip: str
    kept: Choice = NONE
    without: Without = EVERYTHING
    budget: int = BUDGET
    palette: Palette = LIGHT


def complete(site: Path, publication: Publication, store: Store | None = None) -> Published:
    """Add to the folder `site` whatever is made from all its files, and drop from Material's styles what none of them uses.

    Files are read one at a time, and `store` remembers what was made of them. Return what the next build can use of all that.
    Raises `OSError` if the folder cannot be written.
    """
    store = store or Store(None)
    _write(site / HEADERS_FILE, headers_file())
    pack_sitemap(site)
    if publication.offline:
        _write(site / MANIFEST, manifest(publication.name, publication.description, publication.language, publication.palette))
    known = all_facts(site, store)
    known.pop(LISTING, None)
    known |= _trimmed(site, known, store)
    places: dict[str, Place] = {}
    made: dict[str, Listed] = {}
    if name := publication.zip:
        with (site / name).open("wb") as file:
            archive = Archive(site, known, name.removesuffix(".zip"), publication.without, store)
            places = archive.write(out := Hashed(file))
            made[name] = out.listed
    return _completed(site, known, places, made, publication)


def complete_again(site: Path, former: Path, edit: Edit, publication: Publication) -> Published:
    """Add to the folder `site`, which has all files after `edit`, what is made from them.

    The site in `former` is the one before, with the same `publication`, but for what can be kept. Only what was edited is read
    and packed. Raises `OSError` if a folder cannot be read or written.
    """
    places: dict[str, Place] = {}
    made: dict[str, Listed] = {}
    if name := publication.zip:
        folder = name.removesuffix(".zip")
        with (former / name).open("rb") as before, (site / name).open("wb") as file:
            archive = Archive(site, edit.facts, folder, publication.without, former=edit.packed_before(folder))
            places = archive.write(out := Hashed(file), before)
            made[name] = out.listed
    return _completed(site, edit.facts, places, made, publication)


def _completed(
    site: Path, known: Mapping[str, FileFacts], places: Mapping[str, Place], zip: Listing, publication: Publication
) -> Published:
    """Write the worker and the list of all files."""
    made = dict(zip)
    for path, text in _worker(known, publication).items():
        (site / path).parent.mkdir(exist_ok=True)
        made[path] = _write(site / path, text)
    every = {path: Listed(one.size, one.digest.hex()) for path, one in known.items()} | made
    made[LISTING] = _write(site / LISTING, listing_text(every))
    return Published(known, places, made)


def _worker(known: Mapping[str, FileFacts], publication: Publication) -> Mapping[str, str]:
    if not publication.offline:
        return {WORKER: removing_worker()}
    return offline_worker(known, publication.kept, publication.budget)


def _trimmed(site: Path, known: Mapping[str, FileFacts], store: Store) -> dict[str, FileFacts]:
    """Drop from Material's stylesheets the rules that no page or script can use; return what is to be known of them now."""
    names = frozenset[str]().union(*(one.names for one in known.values()))
    styles = [path for path in known if STYLE.fullmatch(path)]
    for path in styles:
        # A style of the team in this folder may be in another encoding. What is cut away has no letter in it that matters.
        text = (site / path).read_bytes().decode("utf-8", "surrogateescape")
        (site / path).write_bytes(trim(text, names).encode("utf-8", "surrogateescape"))
    return {path: facts(site, path, store) for path in styles}


def withdraw(site: Path) -> Published:
    """Make a preview in the folder `site` remove what a site at the same address kept, or edits would not show.

    Return that nothing is known of it.
    """
    _write(site / WORKER, removing_worker())
    return Published({})


def _write(path: Path, text: str) -> Listed:
    path.write_bytes(content := text.encode())
    return listed(content)
