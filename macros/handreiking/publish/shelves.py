"""Lists of what a large handbook does not keep unasked: many small ones, so that a visit fetches only those that it needs."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from handreiking.publish.facts import FileFacts

ON_A_LIST = 64
"""About so many files are on one list: some 4 kB."""

COMPRESSED = re.compile(r"\.(?:html|css|js|json|svg|xml|txt|webmanifest)$")
TIMES = 4
"""Hosts compress text about so many times: measured, 4.0 for this handbook's pages and index, and 5.1 for 1,000 methods."""


@dataclass(frozen=True, slots=True)
class KeptWith:
    """What readers can choose to keep: the `title` of a page, and the paths of the other pages that belong to it."""

    title: str
    pages: tuple[str, ...] = ()


def weight(file: FileFacts) -> int:
    """Return about how many bytes a host sends for `file`: text is compressed on its way."""
    return file.size // (TIMES if COMPRESSED.search(file.path) else 1)


def number(path: str, many: int) -> int:
    """Return the number, below `many`, of the list that has `path`: the same as in ``partly.js``."""
    sum = 0
    for sign in path:
        sum = (sum * 31 + ord(sign)) % 2**32
    return sum % many


def shelves(site: Mapping[str, FileFacts], sets: Mapping[str, KeptWith]) -> dict[str, str]:
    """Return the lists of the files of `site`, as JSON, by their paths below the site's root, in order of their numbers.

    A list has of each file its hash; of a page the part of the search index that has it, if any; and of what readers can choose,
    its title, what is kept with it, and the bytes of all that together.
    """
    found = _search_parts(site)
    lists: list[dict[str, object]] = [{} for _ in range(max(1, len(site) // ON_A_LIST))]
    for path, file in sorted(site.items()):
        entry: dict[str, object] = {"hash": file.hash}
        if path in found:
            entry["search"] = found[path]
        if chosen := sets.get(path):
            pages = [page for page in chosen.pages if page in site]
            parts = [found[page] for page in (path, *pages) if page in found]
            bytes = sum(weight(site[one]) for one in (path, *pages, *parts))
            entry |= {"title": chosen.title, "pages": pages, "bytes": bytes}
        lists[number(path, len(lists))][path] = entry
    return {f"offline/{at}.json": _json(entries) for at, entries in enumerate(lists)}


def _search_parts(site: Mapping[str, FileFacts]) -> Mapping[str, str]:
    """Return the path of the part of the search index that has a page, by the path of that page."""
    return {_page_file(file.page): path for path, file in site.items() if file.page is not None}


def _page_file(location: str) -> str:
    return location if location.endswith(".html") else f"{location}index.html"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
