"""The service worker: a script that keeps the handbook on the device, as far as that is light, or removes it from there."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files

from handreiking.publish.facts import FileFacts, short_hash
from handreiking.publish.shelves import KeptWith, shelves, weight

WORKER = "sw.js"
"""Its file name. Browsers look for a new version at this address for as long as they know the handbook: never change it."""

BUDGET = 3_000_000
"""A device gets at most so many bytes unasked, as hosts send them (`weight`)."""

LEFT_OUT = re.compile(r"(^|/)[._]|\.(?:map|pdf|docx|zip|gz)$|^sw\.js$|/LICENSE-")
"""What no page needs: files for the host, maps for programmers, and downloads."""

SEARCH_PAGE = re.compile(r"search/p\d+\.json")
"""The part of a search index in parts that has one page: it is kept with that page."""

ABSENT = "503.html"
"""What readers see without a connection in the place of a page that is not on their device."""


COMMENTS_AND_INDENTS = re.compile(r"^\s*/\*.*?\*/\s*$\n|^[ \t]+", re.MULTILINE | re.DOTALL)
"""What a device need not fetch of the script."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a site is kept on a device.

    Folders that are `online` only never are; each ends in a slash. Of a site over the budget, `later` has the pages that are
    kept only when a reader opened them, and `sets` what can be chosen: a page, by its path, with what is kept along with it.
    """

    online: tuple[str, ...] = ()
    later: frozenset[str] = frozenset()
    sets: Mapping[str, KeptWith] = field(default_factory=dict)


NONE = Choice()
"""No page comes later, and nothing can be chosen."""


def offline_worker(site: Mapping[str, FileFacts], choice: Choice = NONE, budget: int = BUDGET) -> dict[str, str]:
    """Return the files of the worker that keeps `site`, the facts of each file by its path: the script, and its lists.

    A site of at most `budget` bytes is kept whole. Of a larger one the core is kept, which is all but the pages that come
    `later`, and what a reader opened or chose; lists, fetched one by one, have the hashes of these.
    """
    needed = {path: file for path, file in site.items() if not (LEFT_OUT.search(path) or path.startswith(choice.online))}
    whole = {path: file for path, file in needed.items() if path != ABSENT}
    if sum(map(weight, whole.values())) <= budget:
        return {WORKER: _script(_hashes(whole), (), "whole")}
    core = _core(needed, choice.later, budget)
    lists = shelves({path: file for path, file in needed.items() if path not in core}, choice.sets)
    hashes = [short_hash(text.encode()) for text in lists.values()]
    return {WORKER: _script(_hashes(core), hashes, "partly"), **lists}


def removing_worker() -> str:
    """Return the script of the worker that removes whatever an earlier one kept, and then itself."""
    return _joined("worker", "gone")


def _core(needed: Mapping[str, FileFacts], later: frozenset[str], budget: int) -> Mapping[str, FileFacts]:
    """Return what of `needed` every device keeps: what pages are made of, and as many pages, short ones first, as fit."""
    first = {path for path in needed if path not in later and not SEARCH_PAGE.fullmatch(path) and path != "sitemap.xml"}
    left = budget
    core = {}
    for path in sorted(first, key=lambda path: (path.endswith(".html"), needed[path].size, path)):
        left -= weight(needed[path])
        if left < 0 and path.endswith(".html"):
            break
        core[path] = needed[path]
    return core


def _hashes(site: Mapping[str, FileFacts]) -> dict[str, str]:
    return {path: file.hash for path, file in sorted(site.items())}


def _script(kept: Mapping[str, str], lists: Iterable[str], name: str) -> str:
    listed = list(lists)
    version = short_hash(json.dumps([kept, *listed]).encode())
    data = {"version": version, "files": kept} | ({"lists": listed} if listed else {})
    lines = (f"const {key} = {json.dumps(value, separators=(',', ':'))};\n" for key, value in data.items())
    return _joined("worker", "offline", name, data="".join(lines))


def _joined(*parts: str, data: str = "") -> str:
    folder = files(__package__)
    code = "".join((folder / f"{part}.js").read_text("utf-8") for part in parts)
    return f'"use strict";\n{data}{COMMENTS_AND_INDENTS.sub("", code)}'
