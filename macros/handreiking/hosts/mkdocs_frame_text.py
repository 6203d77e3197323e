"""The frame around pages as text, with places for what each page has of its own: what the next build needs of it."""

from posixpath import dirname

from jinja2 import Environment
from mkdocs.structure.toc import AnchorLink, TableOfContents

from handreiking.hosts.frame import Frame
from handreiking.hosts.mkdocs_page import GeneratedPage

ITEMS = "{% for toc_item in toc %}{% include 'partials/toc-item.html' %}\x1f{% endfor %}"


Frames = dict[str, Frame | None]
"""Frames by what they depend on (`frame_key`); None where what depends on the page cannot be told apart."""


def known_frames(frames: Frames) -> dict[str, Frame]:
    """Return those of `frames` that are there."""
    return {key: frame for key, frame in frames.items() if frame}


def frame_key(page: GeneratedPage, scripts: tuple[str, ...]) -> str:
    """Return what the frame of `page`, which loads these `scripts`, depends on, besides what is the same in all of a site.

    That is from where its links lead, what it hides and has, and which of the two navigations surrounds it.
    """
    has = bool(page.edit_url), bool(page.meta["description"]), bool(contents(page.toc)), "<h1" in (page.content or "")
    manual, hides = page.memory.site.in_manual(page.file.src_uri), tuple(page.meta["hide"])
    return repr((dirname(page.url.rstrip("/")), page.url.count("/"), manual, has, hides, scripts))


class ContentsList:
    """The items of tables of contents, as the theme has them: they depend on nothing else of a page."""

    def __init__(self, environment: Environment) -> None:
        self._template = environment.from_string(ITEMS)

    def items(self, toc: TableOfContents) -> list[str]:
        """Return each item of `toc`."""
        return self._template.render({"toc": contents(toc)}).split("\x1f")[:-1]


def contents(toc: TableOfContents) -> list[AnchorLink]:
    """Return what is in the table of contents of a page, below its title."""
    return next(iter(toc)).children


def own_of(page: GeneratedPage) -> dict[str, str]:
    """Return what `page` has of its own, by the name of its place in a frame."""
    own = {"title": page.meta["title"], "description": page.meta["description"], "content": page.content or ""}
    return own | {"canonical": page.canonical_url or "", "edit": page.edit_url or ""}
