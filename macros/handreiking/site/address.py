"""The addresses of pages, and links between them.

A page is identified by its `uri`, ``methoden/overdracht.md``; a part of a page by that uri and an id:
``topics/safety.md#five-steps``.
"""

from dataclasses import dataclass
from posixpath import dirname, relpath


@dataclass(frozen=True, slots=True)
class Addresses:
    """Turns uris into addresses, with a folder (`directories`) or a file for each page."""

    directories: bool = True

    def url(self, uri: str) -> str:
        """Return the address of `uri` below the site's root: ``methoden/overdracht/``; empty for the home page."""
        page, hash, part = uri.partition("#")
        stem = page.removesuffix(".md")
        if not self.directories:
            return f"{stem}.html{hash}{part}"
        return hash + part if stem == "index" else f"{stem.removesuffix('/index')}/{hash}{part}"

    def link(self, here: str, uri: str, anchor: str = "") -> str:
        """Return the relative link from the page `here` to `uri`, and to the id `anchor` on that page, if given."""
        page, _, part = uri.partition("#")
        fragment = f"#{anchor or part}" if anchor or part else ""
        if here == page and fragment:
            return fragment
        target = self.url(page)
        path = self.file(here, target)
        return (path if target.endswith(".html") else f"{path}/") + fragment

    def file(self, here: str, path: str) -> str:
        """Return the relative link from the page `here` to the file at `path` below the site's root."""
        return relpath(f"/{path}", dirname(f"/{self.url(here)}"))
