"""MkDocs: its events in their order, and nothing else. The only module that imports MkDocs.

Broken files stop a build in ``on_config``, before the former site is touched. In a preview they become
a page that says what to mend.
"""

import logging
import os
import re
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import _TocToken, get_toc
from mkdocs.utils.templates import TemplateContext

from handreiking import publish
from handreiking.address import Addresses
from handreiking.broken import broken_page
from handreiking.clock import today
from handreiking.handbook import load
from handreiking.macros import Macros
from handreiking.markup import entities, hyphenate_markup
from handreiking.naming import slug
from handreiking.navigation import navigation
from handreiking.pages import Page
from handreiking.print.failure import NotPrinted
from handreiking.progress import Progress
from handreiking.report.full import full
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.scripts import script
from handreiking.search.build import Builder, worker
from handreiking.search.cache import Cache
from handreiking.search.packing import INDEX
from handreiking.site import Site, Written
from handreiking.styles import stylesheet
from handreiking.web.complete import Handbook as Whole
from handreiking.web.complete import complete, withdraw
from handreiking.web.manifest import MANIFEST
from handreiking.web.security import POLICY, REFERRER

THEME = Path(__file__).parent / "theme"
CACHE = ".cache/paper"
"""Where finished PDF files are kept, beside ``mkdocs.yml``. ``HANDREIKING_CACHE`` names another folder."""
STYLESHEET, SCRIPT = "assets/handreiking.css", "assets/handreiking.js"
SEARCH_WORKER, SEARCH_UNUSED = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js"), "assets/javascripts/lunr/"
"""Material's search, which ours takes the place of, and what only that needed."""
CONTENT = "inhoud"
"""The id of the place where a page's own text begins, in ``theme/partials/content.html``: the skip link leads there."""

log = logging.getLogger("mkdocs.plugins.handreiking")


class HandreikingConfig(Config):  # type: ignore[no-untyped-call]
    """The options in ``mkdocs.yml``."""

    folder = config_options.Type(str, default="methods")
    language = config_options.Type(str, default="nl")
    start = config_options.Optional(config_options.Type(str))
    offline = config_options.Type(bool, default=True)
    zip = config_options.Type(bool, default=True)
    pdf = config_options.Type(bool, default=True)


class GeneratedPage(MkDocsPage):
    """A page whose HTML comes from the handbook: it passes through neither Jinja nor Markdown, so no text in it can run."""

    def __init__(self, page: Page, site: Site, file: File, config: MkDocsConfig) -> None:
        self.origin, self.site = page, site
        super().__init__(entities(page.title), file, config)
        self.title = entities(page.title)

    def read_source(self, config: MkDocsConfig) -> None:
        """Set what a source file would have set."""
        self.markdown = ""
        self.meta = {"title": self.title, "description": entities(self.origin.description), "hide": list(self.origin.hide)}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Write the page."""
        written = self.site.write(self.origin)
        self.content = str(written.html)
        self.toc = get_toc(_tokens(self.origin, written))
        self.present_anchor_ids = set(re.findall(r' id="([^"]+)"', self.content))


class HandreikingPlugin(BasePlugin[HandreikingConfig]):  # type: ignore[no-untyped-call]
    """Adds a page for every method, checklist and guide to a MkDocs site."""

    def __init__(self) -> None:
        self.serving = self.building = self.built = False
        self.site: Site
        self.findings: Findings
        self.shown = {"index.md"}
        self.here = "index.md"
        self.called: dict[str, list[str]] = {}
        self.macros = Macros(lambda: self.site, lambda: self.here)
        self.live: publish.Live | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Note what is going on. Defining this event keeps one plugin across the rebuilds of a preview."""
        self.serving, self.building = command == "serve", command == "build"

    @event_priority(50)
    def _read(self, config: MkDocsConfig) -> None:
        """Read and check the handbook, before anything of the former site is touched."""
        root = Path(config.config_file_path).parent / self.config.folder
        handbook = load(root, self.config.language)
        self.site = Site(handbook, Addresses(config.use_directory_urls), self.config.start, today(), self._zip(config))
        self.findings = Findings(check(handbook), handbook.texts, self.site.words, (config.site_url or "").rstrip("/"))
        if self.findings.diagnostics:
            sys.stderr.write(full(self.findings))
        if self.findings.errors and not self.serving:
            raise Abort(self.site.words("build.failed"))
        config.watch.append(str(root))
        config.theme.dirs.insert(0, str(THEME))
        config.extra_css.insert(0, STYLESHEET)
        config.extra_javascript.insert(0, ExtraScriptValue(SCRIPT))
        if self.building:
            self.live = publish.begin(Path(config.site_dir))
            config.site_dir = str(self.live.new)

    def _zip(self, config: MkDocsConfig) -> str:
        return f"{slug(config.site_name) or 'handboek'}.zip" if self.config.zip and not self.serving else ""

    @event_priority(-50)
    def _register(self, config: MkDocsConfig) -> None:
        """Hand the macros over. Before mkdocs-macros has its own configuration they would leak into later builds."""
        if "macros" in config.plugins:
            macros: Any = config.plugins["macros"]
            macros.register_macros(dict(self.macros.all()))
            macros.env.undefined = self.macros.unknown()
            self.macros.failures.clear()
            macros.config["on_error_fail"] = not self.serving

    on_config = CombinedEvent(_read, _register)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and the assets, and the navigation that leads to them."""
        files.append(File.generated(config, STYLESHEET, content=stylesheet(self.site.handbook, config.site_name)))
        files.append(File.generated(config, SCRIPT, content=script(self.site.words)))
        if self.findings.errors:
            return self._broken(files, config)
        if self.config.pdf and not self.serving:
            self._print(files, config)
        self._search(files, config)
        own = [file.src_uri for file in files.documentation_pages()]
        for page in self.site.pages:
            if page.uri not in own:
                self._add(page, files, config)
        if config.nav is None:
            config.nav = navigation(self.site, [uri for uri in own if uri not in self.site.uris.values()])
        self.shown |= {file.src_uri for file in files.documentation_pages()}
        return files

    def _print(self, files: Files, config: MkDocsConfig) -> None:
        """Add what is on paper, and tell the pages. Without what makes PDF files the site is built all the same."""
        words, base, beside = self.site.words, config.site_url or "", Path(config.config_file_path).parent / CACHE
        try:
            order = import_module("handreiking.print.order").order
        except ModuleNotFoundError as error:
            log.warning(words("print.missing", package=error.name))
            return
        progress = Progress(sys.stderr, lambda done, all: words("print.progress", done=done, all=all))
        try:
            done = order(self.site, base, Path(os.environ.get("HANDREIKING_CACHE") or beside), progress)
        except NotPrinted as error:
            raise Abort(words(f"print.{error.kind}", **error.holes)) from error
        for path, content in done.files.items():
            files.append(File.generated(config, path, content=content))
        self.site = replace(self.site, downloads=done.downloads)
        if not base:
            log.info(words("print.no-address"))

    def _search(self, files: Files, config: MkDocsConfig) -> None:
        """Put our search in the place of Material's."""
        for file in list(files):
            if SEARCH_WORKER.fullmatch(file.src_uri) or file.src_uri.startswith(SEARCH_UNUSED):
                files.remove(file)
            if SEARCH_WORKER.fullmatch(file.src_uri):
                files.append(File.generated(config, file.src_uri, content=worker()))

    def _broken(self, files: Files, config: MkDocsConfig) -> Files:
        """Show what to mend at every address that the reader of a preview may have open."""
        for file in files.documentation_pages():
            files.remove(file)
        for uri in self.shown:
            self._add(broken_page(uri, self.findings), files, config)
        config.nav = ["index.md"]
        return files

    def _add(self, page: Page, files: Files, config: MkDocsConfig) -> None:
        file = File.generated(config, page.uri, content="")
        if page.source:
            file.edit_uri = f"../{page.source}"
        files.append(file)
        GeneratedPage(page, self.site, file, config)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme's templates the words and the links; stop when a hand-written page called for what does not exist."""
        env.globals |= {"words": self.site.words, "handbook_link": self._theme_link, "referrer": REFERRER}
        foot = (
            files.get_file_from_path(f"{self.site.words(f'address.{id}')}.md") for id in ("privacy", "accessibility", "offline")
        )
        env.globals["foot"] = [(file.page.title, file.url) for file in foot if file and file.page]
        # A preview adds an inline script of its own to each page, and must never show what a worker kept.
        env.globals |= {"policy": POLICY if self.building else "", "manifest": MANIFEST if self._offline else ""}
        failures = self.macros.failures
        for failure in failures:
            log.error(failure)
        if failures and not self.serving:
            raise Abort(self.site.words("build.macros-failed", count=len(failures)))
        return env

    def _theme_link(self, kind: str, id: str) -> str:
        return self.site.addresses.url(self.site.uris[kind, id])

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        """Note which page the macros are called from."""
        self.here = page.file.src_uri
        return page

    @event_priority(-100)
    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Hyphenate long words, after the search index has read the page."""
        if names := page.meta.get("aliases"):
            self.called[page.file.url] = names
        page.content = hyphenate_markup(page.content or "", self.config.language, self.site.vocabulary)
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what is made from all files, after other plugins wrote theirs, and note that all was written."""
        index = Path(config.site_dir) / "search" / INDEX
        if index.is_file() and not self.findings.errors:
            kept = Cache(Path(config.config_file_path).parent / ".cache/search" / f"{self.config.language}.json")
            Builder(self.site, self.called, kept).write(index.parent)
        if self.serving:
            withdraw(Path(config.site_dir))
        else:
            complete(Path(config.site_dir), self._whole(config))
        self.built = True

    def _whole(self, config: MkDocsConfig) -> Whole:
        zip = self.site.download
        return Whole(config.site_name, config.site_description or "", self.config.language, self._offline, zip)

    @property
    def _offline(self) -> bool:
        return self.config.offline and not self.serving

    def on_build_error(self, *, error: Exception) -> None:
        """Note that something failed: after the pages were written there is still the verdict of ``--strict``."""
        self.built = False

    def on_shutdown(self) -> None:
        """Put the new site in the place of the former one, or leave that as it was."""
        if self.live:
            publish.end(self.live, complete=self.built)
            if self.built:
                log.info(self.site.words("build.done", folder=self.live.site.name))


def _tokens(page: Page, written: Written) -> list[_TocToken]:
    """The table of contents as Markdown makes it: the title, and its sections. Their parts would make it too long to use."""
    sections: list[_TocToken] = [
        {"level": 2, "id": heading.anchor, "name": entities(heading.title), "children": []}
        for heading in written.headings
        if heading.level == 2
    ]
    return [{"level": 1, "id": CONTENT, "name": entities(page.title), "children": sections}]
