"""How large a built site is, and how many words its pages have."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UNREAD = re.compile(
    r"<section\b[^>]*\sdata-search-exclude\b.*?</section>|<(svg|script|style|form)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL
)
"""Tags, and what is not read on a screen: drawings, filters, and the sheets that repeat checklists for the printer alone."""


@dataclass(frozen=True, slots=True)
class Size:
    """The `files` of a site and their `bytes`, the `pages` among them and their `html` bytes, the largest page, all `words`."""

    files: int
    bytes: int
    pages: int
    html: int
    largest: int
    largest_page: str
    words: int


def size(site: Path) -> Size:
    """Measure the `site`."""
    found = [(path.relative_to(site).as_posix(), path.stat().st_size) for path in files(site)]
    pages = {name: length for name, length in found if name.endswith(".html")}
    largest = max(pages, key=lambda name: pages[name], default="")
    total = sum(length for _, length in found)
    said = sum(words((site / name).read_text("utf-8")) for name in pages)
    return Size(len(found), total, len(pages), sum(pages.values()), pages.get(largest, 0), largest, said)


def files(folder: Path) -> Iterator[Path]:
    """Yield every file in `folder`."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def words(html: str) -> int:
    """Return the number of words in the text of a page: what stands in its article, without drawings, filters and scripts."""
    start, end = html.find("<article"), html.rfind("</article>")
    text = html[start:end] if start >= 0 else ""
    return len(UNREAD.sub(" ", text.replace("\u00ad", "").replace("&shy;", "")).split())
