"""All that a site has on paper: the files, and what each page offers of them."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from handreiking.download import Download
from handreiking.history import last_changes
from handreiking.print.documents import Document, Shop, documents
from handreiking.print.press import Press, Printed
from handreiking.site import Site

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
        progress(done, len(wanted))

    files: dict[str, bytes] = {}
    offered: dict[tuple[str, str], list[Download]] = defaultdict(list)
    for printed in Press(cache).print(wanted, count):
        download = _download(site, printed)
        files[download.path] = printed.content
        offered[printed.document.page].append(download)
    return Order(files, {page: tuple(found) for page, found in offered.items()})


def _download(site: Site, printed: Printed) -> Download:
    document = printed.document
    path = f"{site.words('address.paper')}/{document.name}.pdf"
    return Download(path, document.title, document.variant, len(printed.content), printed.pages, document.changed)
