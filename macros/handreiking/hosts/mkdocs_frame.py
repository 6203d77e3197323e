"""Material's page around ours, rendered once for all pages that have the same: only a few places in it differ from page to page.

A page that is in the navigation is rendered by itself, for it is marked there. So is every page of a site whose theme is changed,
or that has a plugin which changes what the templates get: nothing is known then of what depends on the page.
"""

import re
from collections.abc import Collection
from copy import copy
from dataclasses import replace

from jinja2 import BaseLoader, ChoiceLoader, Environment, Template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from handreiking.hosts.frame import Frame
from handreiking.hosts.mkdocs_frame_text import ContentsList, Frames, frame_key, own_of
from handreiking.hosts.mkdocs_noting import noting
from handreiking.hosts.mkdocs_page import GeneratedPage

NAME = "handreiking-framed"
"""The name by which pages ask for the template."""

OURS = ("handreiking.", "material.plugins.search.")
"""The plugins that are known not to change what the templates get in any way that depends on more than the page."""

NAMES = ("urgent", "foot", "manual", "organisation", "contact")
"""The variables of the templates that every frame shows."""

MARK = re.compile(r"0hr0([a-z]+)0(?:<h1)?")
"""What stands in a frame where a page has its own: nothing in it that a template would escape."""


def add_frames(env: Environment, files: Files, config: MkDocsConfig) -> Frames:
    """Let the pages that were generated share their frames, if the theme and the plugins of `config` are known.

    Of the other pages it is noted what they show. Return the frames, of which there are none yet.
    """
    handlers, frames = config.plugins.events["page_context"], Frames()
    known = all(getattr(handler, "__module__", "").startswith(OURS) for handler in handlers)
    if config.theme.custom_dir or not known:
        return frames
    ours = _Loader(frames)
    env.loader = ChoiceLoader([env.loader, ours] if env.loader else [ours])
    for file in files.documentation_pages():
        if file.page:
            file.page.meta.setdefault("template", NAME)
    return frames


def has_frames(env: Environment) -> bool:
    """Whether pages share their frames, and it is noted what they show."""
    return isinstance(env.loader, ChoiceLoader) and any(isinstance(loader, _Loader) for loader in env.loader.loaders)


class _Loader(BaseLoader):
    def __init__(self, frames: Frames) -> None:
        self._frames = frames

    def load(self, environment: Environment, name: str, globals: object = None) -> Template:
        if name == NAME:
            return FramedTemplate(environment, self._frames)  # type: ignore[return-value]
        return super().load(environment, name)


class FramedTemplate:
    """Stands in for the theme's template of a page, and renders what that would.

    `shows` has, for the uri of each page that was rendered, those of the pages that its frame names.
    """

    def __init__(self, environment: Environment, frames: Frames) -> None:
        self.shows: dict[str, frozenset[str]] = {}
        self._whole = environment.get_template("main.html")
        self._list, self._frames = ContentsList(environment), frames

    def render(self, context: TemplateContext) -> str:
        """Return the page of `context` as the theme's template renders it."""
        page = context["page"]
        assert page
        alone = page.parent or page.previous_page or page.next_page or page in context["nav"].pages
        frame = self._shared(context, page) if isinstance(page, GeneratedPage) and not alone else None
        if frame and isinstance(page, GeneratedPage):
            self.shows[page.file.src_uri] = frame.shows
            return frame.around(own_of(page), self._list.items(page.toc))
        with noting() as noted:
            html = self._whole.render(context)
        self.shows[page.file.src_uri] = frozenset(noted)
        return html

    def forget(self, changed: Collection[str] | None = None) -> None:
        """Forget the frames that name any of the pages at the uris that `changed`; by default all."""
        kept = {} if changed is None else self._frames
        self._frames = {key: frame for key, frame in kept.items() if frame and frame.shows.isdisjoint(changed or ())}

    def _shared(self, context: TemplateContext, page: GeneratedPage) -> Frame | None:
        key = frame_key(page, context["scripts"])  # type: ignore[typeddict-item]
        if key not in self._frames:
            with noting() as noted:
                frame = self._frame(context, page)
            self._frames[key] = frame and replace(frame, shows=frozenset(noted - {page.file.src_uri}))
        return self._frames[key]

    def _frame(self, context: TemplateContext, page: GeneratedPage) -> Frame | None:
        """Return the frame of `page`, or None if what depends on the page cannot be told apart in it."""
        double = _double(page)
        html = self._whole.render({**context, "page": double})
        items, between = self._list.items(double.toc), ""
        if items and items[0] in html:
            start, end = html.index(items[0]), html.index(items[1])
            between = html[start + len(items[0]) : end]
            html = f"{html[:start]}0hr0items0{html[end + len(items[1]) :]}"
        texts = MARK.split(html)
        frame = Frame(texts[::2], texts[1::2], between)
        return frame if frame.around(own_of(page), self._list.items(page.toc)) == self._whole.render(context) else None


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
