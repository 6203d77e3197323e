"""MkDocs: its events, in order, translated into the steps of a build.

Broken files stop a build before the previous site is touched. In a preview they become a page that lists what to fix.
"""

import logging
import sys
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from handreiking.build import Build, NotBuilt
from handreiking.hosts.mkdocs_frame import add_frames
from handreiking.hosts.mkdocs_page import (
    ByHand,
    GeneratedPage,
    add_page,
    add_theme,
    by_hand,
    for_readers,
    has_search,
    scripts,
    without_their_index,
)
from handreiking.publish import exchange
from handreiking.report.full import full
from handreiking.settings import settings_from
from handreiking.site.address import Addresses
from handreiking.site.macros import Macros
from handreiking.site.memory import PageMemory
from handreiking.site.site import Site
from handreiking.text.hyphenation.markup import hyphenate_markup

log = logging.getLogger("mkdocs.plugins.handreiking")


class HandreikingPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Adds a page for every method, checklist and guide to a MkDocs site."""

    def __init__(self) -> None:
        self.command, self.built = "", False
        self.options: dict[str, Any] = {}
        self.build: Build
        self.site: Site
        self.navigation: Navigation
        self.memory: PageMemory
        self.shown, self.here = {"index.md"}, "index.md"
        self.by_hand: ByHand = {}
        self.macros = Macros(lambda: self.site, lambda: self.here)
        self.live: exchange.Live | None = None

    def load_config(self, options: dict[str, Any], config_file_path: str | None = None) -> Any:
        """Keep the options as they are: errors in them are reported together with those in the files."""
        self.options = options
        return super().load_config({}, config_file_path)

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Note which command runs. Because this event is defined, MkDocs keeps one plugin across a preview's rebuilds."""
        self.command = command

    @event_priority(50)
    def _read(self, config: MkDocsConfig) -> None:
        """Read and check the handbook, before anything of the previous site is touched. Raises `Abort` for errors."""
        settings = settings_from(Path(config.config_file_path or "mkdocs.yml"), self.options, config)
        self.build = Build(settings, Addresses(config.use_directory_urls), self.command == "serve", log.log)
        if self.build.findings.diagnostics:
            sys.stderr.write(full(self.build.findings))
        if self.build.findings.errors and not self.build.preview:
            raise Abort(self.build.words("build.failed"))
        config.watch.append(str(settings.root))
        add_theme(config)
        if self.command == "build":
            self.live = exchange.begin(Path(config.site_dir))
            config.site_dir = str(self.live.new)

    @event_priority(-50)
    def _register(self, config: MkDocsConfig) -> None:
        """Register the macros. Done before mkdocs-macros is configured, they would leak into later builds."""
        if "macros" in config.plugins:
            macros: Any = config.plugins["macros"]
            macros.register_macros(dict(self.macros.all()))
            macros.env.undefined = self.macros.unknown()
            self.macros.failures.clear()
            macros.config["on_error_fail"] = not self.build.preview

    on_config = CombinedEvent(_read, _register)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and the assets, and the navigation that leads to them. A hand-written page wins."""
        try:
            prints = self.build.paper()
        except NotBuilt as error:
            raise Abort(str(error)) from error
        self.site = self.build.site(prints)
        for path, content in self.build.files(prints, files.src_uris).items():
            if there := files.get_file_from_path(path):
                files.remove(there)
            if content is not None:
                files.append(File.generated(config, path, content=content))
        own, self.memory = list(files.documentation_pages()), self.build.memory(self.site)
        view = self.build.view(self.site, [file.src_uri for file in own], self.shown)
        for file in own if view.alone else ():
            files.remove(file)
        for page in view.pages:
            add_page(page, self.memory, files, config)
        config.nav = list(view.navigation) if view.alone or config.nav is None else config.nav
        self.shown |= {file.src_uri for file in files.documentation_pages()}
        self.by_hand = {file.url: self.by_hand[file.url] for file in files if file.url in self.by_hand}
        return files

    @event_priority(-100)
    def on_nav(self, nav: Navigation, **_: object) -> Navigation:
        """Make the navigation of readers, after other plugins changed what it is made of."""
        self.navigation = for_readers(nav, self.site)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme's templates their variables; raise `Abort` when a hand-written page made a failing macro call."""
        written = {file.src_uri: (file.page.title, file.url) for file in files.documentation_pages() if file.page}
        env.globals |= self.build.theme(self.site, written, published=self.command == "build")
        for failure in self.macros.failures:
            log.error(failure)
        if self.macros.failures and not self.build.preview:
            raise Abort(self.build.words("build.macros-failed", count=len(self.macros.failures)))
        if has_search(config):
            without_their_index(config)
        add_frames(env, files, config)
        return env

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        """Note which page calls the macros."""
        self.here = page.file.src_uri
        return page

    @event_priority(-100)
    def on_page_context(self, context: TemplateContext, *, page: MkDocsPage, **_: object) -> TemplateContext:
        """Keep a hand-written page for the search, then add soft hyphens to its long words; hide the manual from readers."""
        self.by_hand |= by_hand(page)
        context["scripts"] = scripts(page, self.macros)  # type: ignore[typeddict-unknown-key]
        if not self.site.in_manual(page.file.src_uri):
            context["nav"] = self.navigation
        if not isinstance(page, GeneratedPage):
            page.content = hyphenate_markup(page.content or "", self.build.words.language, self.site.vocabulary)
        return context

    def on_template_context(self, context: TemplateContext, **_: object) -> TemplateContext:
        """Give a page that belongs nowhere, such as the one for 404, the navigation of readers."""
        return {**context, "nav": self.navigation}

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index and complete the site, after other plugins wrote their files."""
        if has_search(config):
            self.build.index(self.memory, Path(config.site_dir), self.by_hand)
        self.build.finish(Path(config.site_dir))
        self.build.store.keep()
        self.built = True

    def on_build_error(self, *, error: Exception) -> None:
        """Note that the build failed: ``--strict`` can still do that after everything was written."""
        self.built = False

    def on_shutdown(self) -> None:
        """Replace the previous site with the new one if the build succeeded; otherwise leave it as it was."""
        if self.live:
            exchange.end(self.live, complete=self.built)
            if self.built:
                log.info(self.build.words("build.done", folder=self.live.site.name))
