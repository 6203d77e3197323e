"""Material's page around ours, rendered once for all pages that have the same: only a few places in it differ from page to page.

A page that is in the navigation is rendered by itself, for it is marked there. So is every page of a site whose theme is changed,
or that has a plugin which changes what the templates get: nothing is known then of what depends on the page.
"""

import re
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from posixpath import dirname

from jinja2 import BaseLoader, ChoiceLoader, Environment, Template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from handreiking.hosts.mkdocs_page import GeneratedPage

NAME = "handreiking-framed"
"""The name by which pages ask for the template."""

OURS = ("handreiking.", "material.plugins.search.")
"""The plugins that are known not to change what the templates get in any way that depends on more than the page."""

ITEMS = "{% for toc_item in toc %}{% include 'partials/toc-item.html' %}\x1f{% endfor %}"
MARK = re.compile(r"0hr0([a-z]+)0(?:<h1)?")
"""What stands in a frame where a page has its own: nothing in it that a template would escape."""


def add_frames(env: Environment, files: Files, config: MkDocsConfig) -> None:
    """Let the pages that were generated share their frames, if the theme and the plugins of `config` are known."""
    handlers = config.plugins.events["page_context"]
    known = all(getattr(handler, "__module__", "").startswith(OURS) for handler in handlers)
    if config.theme.custom_dir or not known:
        return
    env.loader = ChoiceLoader([env.loader, _Loader()] if env.loader else [_Loader()])
    for file in files.documentation_pages():
        if isinstance(file.page, GeneratedPage):
            file.page.meta["template"] = NAME


class _Loader(BaseLoader):
    def load(self, environment: Environment, name: str, globals: object = None) -> Template:
        if name == NAME:
            return FramedTemplate(environment)  # type: ignore[return-value]
        return super().load(environment, name)


@dataclass(frozen=True, slots=True)
class Frame:
    """The `texts` of a frame; between each two of them a page has something of its own, whose name is in `holes`.

    `between` stands between two items of its table of contents.
    """

    texts: Sequence[str]
    holes: Sequence[str]
    between: str = ""

    def around(self, own: Mapping[str, str], items: Sequence[str]) -> str:
        """Return the frame around a page, given what it has of its `own` by name, and the items of its table of contents."""
        filled = [self.between.join(items) if name == "items" else own[name] for name in self.holes]
        return "".join(text for pair in zip(self.texts, [*filled, ""], strict=True) for text in pair)


class FramedTemplate:
    """Stands in for the theme's template of a page, and renders what that would."""

    def __init__(self, environment: Environment) -> None:
        self._whole = environment.get_template("main.html")
        self._list = environment.from_string(ITEMS)
        self._frames: dict[object, Frame | None] = {}

    def render(self, context: TemplateContext) -> str:
        """Return the page of `context` as the theme's template renders it."""
        page = context["page"]
        if (
            not isinstance(page, GeneratedPage)
            or page.parent
            or page.previous_page
            or page.next_page
            or page in context["nav"].pages
        ):
            return self._whole.render(context)
        key = self._key(context, page)
        if key not in self._frames:
            self._frames[key] = self._frame(context, page)
        if frame := self._frames[key]:
            return frame.around(_own(page), self._items(context, page.toc))
        return self._whole.render(context)

    def _key(self, context: TemplateContext, page: GeneratedPage) -> object:
        """What a frame depends on: from where its links lead, what the page hides, has and loads, and what surrounds it."""
        has = bool(page.edit_url), bool(page.meta["description"]), bool(_contents(page.toc)), "<h1" in (page.content or "")
        shown = tuple(page.meta["hide"]), context["scripts"], id(context["nav"])  # type: ignore[typeddict-item]
        return dirname(page.url.rstrip("/")), page.url.count("/"), page.memory.site.in_manual(page.file.src_uri), has, shown

    def _frame(self, context: TemplateContext, page: GeneratedPage) -> Frame | None:
        """Return the frame of `page`, or None if what depends on the page cannot be told apart in it."""
        double = _double(page)
        html = self._whole.render({**context, "page": double})
        items, between = self._items(context, double.toc), ""
        if items and items[0] in html:
            start, end = html.index(items[0]), html.index(items[1])
            between = html[start + len(items[0]) : end]
            html = f"{html[:start]}0hr0items0{html[end + len(items[1]) :]}"
        texts = MARK.split(html)
        frame = Frame(texts[::2], texts[1::2], between)
        return frame if frame.around(_own(page), self._items(context, page.toc)) == self._whole.render(context) else None

    def _items(self, context: TemplateContext, toc: TableOfContents) -> list[str]:
        return self._list.render({**context, "toc": _contents(toc)}).split("\x1f")[:-1]


def _contents(toc: TableOfContents) -> list[AnchorLink]:
    return next(iter(toc)).children


def _own(page: GeneratedPage) -> dict[str, str]:
    own = {"title": page.meta["title"], "description": page.meta["description"], "content": page.content or ""}
    return own | {"canonical": page.canonical_url or "", "edit": page.edit_url or ""}


def _double(page: GeneratedPage) -> GeneratedPage:
    """Return a page like `page` with marks for what is its own."""
    double, top = copy(page), next(iter(page.toc))
    first = AnchorLink(top.title, top.id, top.level)
    first.children = [AnchorLink(f"0hrtoc{name}0", f"0hrtoc{name}0", 2) for name in "ab"] if top.children else []
    double.title = "0hr0title0"
    double.meta = {**page.meta, "title": "0hr0title0", "description": page.meta["description"] and "0hr0description0"}
    double.content = f"0hr0content0{'<h1' if '<h1' in (page.content or '') else ''}"
    double.toc = TableOfContents([first])
    double.canonical_url = page.canonical_url and "0hr0canonical0"
    double.edit_url = page.edit_url and "0hr0edit0"
    return double
