"""The handbook as one zip, to use from a folder on a computer without a server: the pages open from ``file:``."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from posixpath import dirname
from typing import BinaryIO

from handreiking.publish.facts import PART_OF, FileFacts
from handreiking.publish.listing import Output
from handreiking.publish.packed_page import EVERYTHING, Without, packed_page, page_file
from handreiking.publish.zip_file import Packed, Place, ZipFileWriter, deflated, stored
from handreiking.store import Store, program

MOST = 25_000_000
"""Of more bytes of paper than these together the zip has none: whoever has little internet could not fetch it."""

INDEX = re.compile(r"search/(?:\w+/)?search_index\.json")
"""The index of the search for readers, and that of another part of the site, in a folder of its own."""

START = "assets/start.js"
LEFT_OUT = re.compile(r"^(?:[._]|sw\.js|[45]0[34]\.html|offline/|sitemap\.|search/)|\.(?:map|zip|webmanifest)$")
"""Files that are of no use without a server."""
COMPRESSED = re.compile(r"\.(?:pdf|docx|png|jpe?g|webp|woff2?|gz)$")
"""Files that deflating makes no smaller."""


@dataclass(frozen=True)
class Archive:
    """The zip of the folder `site`, with the `facts` of each of its files. Unpacked, everything is in one folder, `name`.

    `store` remembers each file as it is packed, since to pack it takes longest. So does a `former` zip of the same name, of which
    it is known where its files are.
    """

    site: Path
    facts: Mapping[str, FileFacts]
    name: str
    without: Without = EVERYTHING
    store: Store = field(default_factory=lambda: Store(None))
    former: Mapping[str, Place] = field(default_factory=dict)

    def write(self, out: Output, before: BinaryIO | None = None) -> dict[str, Place]:
        """Write the zip to `out`, one file after another, and return where each is, by name.

        `before` is the former zip; what it has of `former` is copied from there.
        """
        zip = ZipFileWriter(out)
        for path in sorted(self._paths()):
            name = f"{self.name}/{path}"
            there = self.former.get(name) if before else None
            zip.add(name, there.read(before) if there and before else self._packed(path))
        zip.close()
        return zip.places

    def _paths(self) -> Iterator[str]:
        yield from (path for path in self.facts if not LEFT_OUT.search(path) and not self.without.has(path))
        yield from (script(path) for path in self.facts if INDEX.fullmatch(path))

    def _packed(self, path: str) -> Packed:
        if COMPRESSED.search(path):
            return stored((self.site / path).read_bytes())
        made_of = self._index_digest if path not in self.facts else self.facts[path].digest
        key = Store.key("zip", program(), path, repr(self.without), made_of)
        if known := self.store.get(key):
            return Packed.from_bytes(known)
        packed = deflated(self._content(path))
        self.store.put(key, packed.to_bytes())
        return packed

    def _content(self, path: str) -> Iterator[bytes]:
        if path not in self.facts:
            yield from self._index(path.removesuffix("js") + "json")
            return
        content = (self.site / path).read_bytes()
        # A page of the team may be in another encoding: what it is in is kept, and only what is ours is changed.
        page = content.decode("utf-8", "surrogateescape") if path.endswith(".html") else ""
        yield packed_page(page, path, self.without).encode("utf-8", "surrogateescape") if page else content
        if path == START:
            yield (files(__package__) / "frame.js").read_bytes()

    @cached_property
    def _index_digest(self) -> bytes:
        """What all indexes are made of, as a hash: their parts."""
        parts = (facts.digest for path, facts in sorted(self.facts.items()) if path.startswith("search/"))
        return blake2b(b"".join(parts), digest_size=16).digest()

    def _index(self, path: str) -> Iterator[bytes]:
        """Yield the search index at `path` with all its parts as a script, as Material's *offline* plugin has it too."""
        index = json.loads((self.site / path).read_bytes())
        config, docs = index["config"], index["docs"]
        config["help"] = [[title, page_file(address), *rest] for title, address, *rest in config["help"]]
        words = map(_json, docs["t"]) if docs else self._parts(path, "t", len(config["shards"]))
        pages = map(_json, docs["p"]) if docs else self._parts(path, "p", config["pages"])
        yield b'var __index = {"config":%s,"docs":{"t":[' % _json(config)
        yield from _separated(words)
        yield b'],"p":['
        yield from _separated(map(_as_file, pages))
        yield b"]}};\n"

    def _parts(self, path: str, kind: str, many: int) -> Iterator[bytes]:
        """Read the parts of the index at `path` one after another: all of them together are large."""
        return ((self.site / dirname(path) / f"{kind}{part}.json").read_bytes().rstrip() for part in range(many))


def _as_file(page: bytes) -> bytes:
    """Return a page of the index whose address leads to a file. It is not read as JSON: there are many, and few signs to add."""
    address = PART_OF.match(page)
    if address is None or b"\\" in address[1]:
        location, *rest = json.loads(page)
        return _json([page_file(location), *rest])
    return page[: address.start(1)] + page_file(address[1].decode()).encode() + page[address.end(1) :]


def _separated(values: Iterable[bytes]) -> Iterator[bytes]:
    for number, value in enumerate(values):
        yield b"," + value if number else value


def script(path: str) -> str:
    """Return the path of the script with the search index at `path`, in a zip."""
    return path.removesuffix("json") + "js"


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
