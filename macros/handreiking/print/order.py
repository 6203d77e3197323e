"""All that a site has on paper: the files, and what each page offers of them."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from handreiking.download import Download
from handreiking.history import last_changes
from handreiking.print.documents import Document, Shop, documents
from handreiking.print.editable import editable
from handreiking.print.press import Press, Printed
from handreiking.site import Site

SIDES = 2
"""A card for the pocket has two. What does not fit on them is left out whole; the rule ``pocket-card-too-long`` names it."""

Progress = Callable[[int, int], None]
"""Told how many documents are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Order:
    """The content of each file by its path below the site's root, and the downloads that a page (kind, id) offers."""

    files: Mapping[str, bytes]
    downloads: Mapping[tuple[str, str], tuple[Download, ...]]


def order(site: Site, base: str, cache: Path | None, progress: Progress) -> Order:
    """Print all of `site`. `base` is its address, empty when unknown; `cache` is where finished files are kept.

    Raises `NotPrinted` for a document that cannot be printed.
    """
    wanted = tuple(documents(Shop(site, base, last_changes(site.handbook.root))))
    done = 0

    def count(_: Document) -> None:
        nonlocal done
        done += 1
        progress(done, len(paper))

    files: dict[str, bytes] = {}
    offered: dict[tuple[str, str], list[Download]] = defaultdict(list)
    paper = [document for document in wanted if document.variant != "editable"]
    words = [document for document in wanted if document.variant == "editable"]
    for printed in chain(Press(cache).print(paper, count), map(editable, words)):
        if printed.document.variant == "pocket" and printed.pages > SIDES:
            continue
        download = _download(site, printed)
        files[download.path] = printed.content
        offered[printed.document.page].append(download)
    return Order(files, {page: tuple(found) for page, found in offered.items()})


def _download(site: Site, printed: Printed) -> Download:
    document = printed.document
    kind = "docx" if document.variant == "editable" else "pdf"
    path = f"{site.words('address.paper')}/{document.name}.{kind}"
    return Download(path, document.title, document.variant, len(printed.content), printed.pages, document.changed)
