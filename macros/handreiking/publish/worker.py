"""The service worker: a script that keeps the handbook on the device, or removes it from there."""

import hashlib
import json
import re
from collections.abc import Mapping
from importlib.resources import files

WORKER = "sw.js"
"""Its file name. Browsers look for a new version at this address for as long as they know the handbook: never change it."""

LEFT_OUT = re.compile(r"(^|/)[._]|\.(?:map|pdf|docx|zip|gz)$|^sw\.js$|/LICENSE-")
"""What no page needs: files for the host, maps for programmers, and downloads."""

DATES = re.compile(rb"<lastmod>[^<]*</lastmod>")
"""The day of the build, in the sitemap: it does not mean that anything changed."""


def offline_worker(site: Mapping[str, bytes], online: tuple[str, ...] = ()) -> str:
    """Return the script of the worker that keeps `site`: the content of each file by its path.

    Folders that are `online` only are not kept; each ends in a slash.
    """
    needed = {path: content for path, content in site.items() if not (LEFT_OUT.search(path) or path.startswith(online))}
    kept = {path: _hash(content) for path, content in sorted(needed.items())}
    version = _hash(json.dumps(kept).encode())
    return _script(
        "offline", f"const version = {json.dumps(version)};\nconst files = {json.dumps(kept, separators=(',', ':'))};\n"
    )


def removing_worker() -> str:
    """Return the script of the worker that removes whatever an earlier one kept, and then itself."""
    return _script("gone", "")


def _hash(content: bytes) -> str:
    return hashlib.sha256(DATES.sub(b"", content)).hexdigest()[:12]


def _script(name: str, data: str) -> str:
    folder = files(__package__)
    return '"use strict";\n' + data + "".join((folder / f"{part}.js").read_text("utf-8") for part in ("worker", name))
