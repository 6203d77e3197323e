"""The handbook as one zip, to use from a folder on a computer without a server: the pages open from ``file:``."""

import io
import json
import re
from collections.abc import Mapping
from importlib.resources import files
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from handreiking.publish.security import POLICY

INDEX = "search/search_index.json"
START = "assets/start.js"
LEFT_OUT = re.compile(r"^(?:[._]|sw\.js|404\.html|sitemap\.|search/)|\.(?:map|zip|webmanifest)$")
"""What has no use without a server."""

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The day that all files in a zip are of, so that the same handbook gives the same bytes."""

LINK = re.compile(r'(<a\b[^>]*?\shref="|<link\b[^>]*?\shref=")([^":#?]+)')
FOLDER = re.compile(r"(?:^|/)(?:\.{1,2})?$")
ONLINE = re.compile(r'<link rel="manifest"[^>]*>|<p class="hr-online\b[^>]*>.*?</p>', re.DOTALL)
"""What a page says and does only when it comes from a server."""


def archive(site: Mapping[str, bytes], name: str) -> bytes:
    """Return the zip of `site`, the content of each file by its path. Unpacked, all is in one folder, `name`."""
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
    found |= {START: found[START] + frame} if START in found else {}
    return found | ({INDEX.replace(".json", ".js"): _index(site)} if INDEX in site else {})


def _page(html: str) -> str:
    """Return a page whose links lead to files, for a folder would be shown as a list, and whose policy knows ``file:``."""
    html = ONLINE.sub("", html).replace(POLICY, POLICY.replace("'self'", "'self' file:"))
    return LINK.sub(lambda link: link[1] + _file(link[2]), html)


def _file(path: str) -> str:
    if path.startswith("/") or not FOLDER.search(path):
        return path
    return f"{path.rstrip('/')}/index.html"


def _index(site: Mapping[str, bytes]) -> bytes:
    """Return the search index as a script, as Material wants it here (its plugin *offline* does the same), with all its parts."""
    index = json.loads(site[INDEX])
    docs = index["docs"]
    if not docs:
        for kind, number in (("t", len(index["config"]["shards"])), ("p", index["config"]["pages"])):
            docs[kind] = [json.loads(site[f"search/{kind}{part}.json"]) for part in range(number)]
    for page, place in (*((page, 0) for page in docs["p"]), *((page, 1) for page in index["config"]["help"])):
        page[place] += "" if page[place].endswith(".html") else "index.html"
    return f"var __index = {json.dumps(index, ensure_ascii=False, separators=(',', ':'))};\n".encode()
