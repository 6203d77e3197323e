"""The service worker: a script that keeps the handbook on the device, or removes it from there."""

import json
import re
from collections.abc import Mapping
from importlib.resources import files

from handreiking.publish.facts import FileFacts, short_hash

WORKER = "sw.js"
"""Its file name. Browsers look for a new version at this address for as long as they know the handbook: never change it."""

LEFT_OUT = re.compile(r"(^|/)[._]|\.(?:map|pdf|docx|zip|gz)$|^sw\.js$|/LICENSE-")
"""What no page needs: files for the host, maps for programmers, and downloads."""


def offline_worker(site: Mapping[str, FileFacts], online: tuple[str, ...] = ()) -> str:
    """Return the script of the worker that keeps `site`: the facts of each file by its path.

    Folders that are `online` only are not kept; each ends in a slash.
    """
    needed = {path: one for path, one in site.items() if not (LEFT_OUT.search(path) or path.startswith(online))}
    kept = {path: one.hash for path, one in sorted(needed.items())}
    version = short_hash(json.dumps(kept).encode())
    return _script(
        "offline", f"const version = {json.dumps(version)};\nconst files = {json.dumps(kept, separators=(',', ':'))};\n"
    )


def removing_worker() -> str:
    """Return the script of the worker that removes whatever an earlier one kept, and then itself."""
    return _script("gone", "")


def _script(name: str, data: str) -> str:
    folder = files(__package__)
    return '"use strict";\n' + data + "".join((folder / f"{part}.js").read_text("utf-8") for part in ("worker", name))
