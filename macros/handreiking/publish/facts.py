"""What is to be known of each file of a site: a few small facts, so that no more than one file is in memory at a time."""

import re
import sys
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b, sha256
from pathlib import Path

from handreiking.publish.trim import classes_in, words_in
from handreiking.store import Store, program

SCRIPT = re.compile(r"assets/(?:javascripts/)?[^/]*\.js")
"""The scripts that run in a page."""
PAPER = re.compile(r"\.(?:pdf|docx)$")
"""Files to print: no device keeps them, and they have no names of classes."""
DATES = re.compile(rb"<lastmod>[^<]*</lastmod>")
"""The day of the build, in the sitemap: it does not mean that anything changed."""
PART_OF = re.compile(rb'\["([^"]*)"')
"""How the part of a search index for one page begins: with the location of that page."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file at `path` below the site's root, of `size` bytes.

    `digest` tells its content apart from any other, and so does `hash`, of twelve signs, but for the day of the build. `names`
    are the classes in a page, and the words of a script, which may be the names of classes. `page` is the location of the page
    that the file is a part of a search index for, None for any other file.
    """

    path: str
    size: int
    digest: bytes = b""
    hash: str = ""
    names: frozenset[str] = frozenset()
    page: str | None = None


def all_facts(site: Path, store: Store) -> dict[str, FileFacts]:
    """Return the facts of every file in the folder `site`, by path, in the order of the paths.

    `store` remembers those of pages and scripts: to find their names takes longer than to tell that they are the same.
    """
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return {path: facts(site, path, store) for path in paths}


def facts(site: Path, path: str, store: Store) -> FileFacts:
    """Return the facts of the file at `path` in the folder `site`."""
    return facts_of(path, (site / path).read_bytes(), store)


def facts_of(path: str, content: bytes, store: Store) -> FileFacts:
    """Return the facts of the file at `path` with this `content`."""
    digest = blake2b(content, digest_size=16).digest()
    if PAPER.search(path):
        return FileFacts(path, len(content), digest)
    find = classes_in if path.endswith(".html") else words_in if SCRIPT.fullmatch(path) else None
    if not find:
        part = PART_OF.match(content) if path.startswith("search/") else None
        return FileFacts(path, len(content), digest, short_hash(content), page=part[1].decode() if part else None)
    key = Store.key("facts", program(), find.__name__, digest)
    known = (store.get(key) or b"").decode()
    if not known:
        known = f"{short_hash(content)} {' '.join(sorted(find(content.decode('utf-8', 'replace'))))}"
        store.put(key, known.encode())
    hash, _, names = known.partition(" ")
    return FileFacts(path, len(content), digest, hash, _names(names))


def short_hash(content: bytes) -> str:
    """Return a hash of `content` of twelve signs, whatever the day of the build."""
    return sha256(DATES.sub(b"", content)).hexdigest()[:12]


@cache
def _names(text: str) -> frozenset[str]:
    """The names in `text`, once for all pages that have the same ones: there are few kinds of pages."""
    return frozenset(map(sys.intern, text.split()))
