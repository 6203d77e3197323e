"""The handbook as one zip, to use from a folder on a computer without a server: the pages open from ``file:``."""

import io
import json
import re
from collections.abc import Mapping
from importlib.resources import files
from posixpath import dirname
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from handreiking.publish.security import POLICY

INDEX = re.compile(r"search/(?:\w+/)?search_index\.json")
"""The index of the search for readers, and that of another part of the site, in a folder of its own."""

START = "assets/start.js"
LEFT_OUT = re.compile(r"^(?:[._]|sw\.js|404\.html|sitemap\.|search/)|\.(?:map|zip|webmanifest)$")
"""Files that are of no use without a server."""

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of every file in the zip, so that the same handbook gives the same bytes."""

LINK = re.compile(r'(<a\b[^>]*?\shref="|<link\b[^>]*?\shref=")([^":#?]+)')
FOLDER = re.compile(r"(?:^|/)(?:\.{1,2})?$")
ONLINE = re.compile(r'<link rel="(?:manifest|preload)"[^>]*>|<p class="hr-online\b[^>]*>.*?</p>', re.DOTALL)
"""The parts of a page that are of use only when a server sends it; WebKit shows no font that a page from ``file:`` preloads."""


def archive(site: Mapping[str, bytes], name: str) -> bytes:
    """Return the zip of `site`: the content of each file by its path. Unpacked, everything is in one folder, `name`."""
    packed = io.BytesIO()
    with ZipFile(packed, "w") as file:
        for path, content in sorted(_files(site).items()):
            entry = ZipInfo(f"{name}/{path}", EARLIEST)
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o644 << 16, ZIP_DEFLATED
            file.writestr(entry, content, compresslevel=9)
    return packed.getvalue()


def _files(site: Mapping[str, bytes]) -> dict[str, bytes]:
    found = {path: content for path, content in site.items() if not LEFT_OUT.search(path)}
    found |= {path: _page(content.decode()).encode() for path, content in found.items() if path.endswith(".html")}
    frame = (files(__package__) / "frame.js").read_bytes()
    if START in found:
        found[START] += frame
    for path in filter(INDEX.fullmatch, site):
        found[path.replace(".json", ".js")] = _index(site, path)
    return found


def _page(html: str) -> str:
    """Return a page whose links lead to files, since a folder would show as a list, and whose policy allows ``file:``."""
    html = ONLINE.sub("", html).replace(POLICY, POLICY.replace("'self'", "'self' file:"))
    return LINK.sub(lambda link: link[1] + _file(link[2]), html)


def _file(path: str) -> str:
    if path.startswith("/") or not FOLDER.search(path):
        return path
    return f"{path.rstrip('/')}/index.html"


def _page_file(address: str) -> str:
    return address if address.endswith(".html") else f"{address}index.html"


def _index(site: Mapping[str, bytes], path: str) -> bytes:
    """Return the search index at `path` with all its parts as a script, which is how Material's *offline* plugin has it too."""
    index, folder = json.loads(site[path]), dirname(path)
    docs = index["docs"]
    if not docs:
        for kind, number in (("t", len(index["config"]["shards"])), ("p", index["config"]["pages"])):
            docs[kind] = [json.loads(site[f"{folder}/{kind}{part}.json"]) for part in range(number)]
    docs["p"] = [[_page_file(address), *rest] for address, *rest in docs["p"]]
    index["config"]["help"] = [[title, _page_file(address), *rest] for title, address, *rest in index["config"]["help"]]
    return f"var __index = {json.dumps(index, ensure_ascii=False, separators=(',', ':'))};\n".encode()
