"""MkDocs: its events in their order, translated into the steps of a build. The only module that imports MkDocs.

Broken files stop a build in ``on_config``, before the former site is touched. In a preview they become a page that says what to
mend.
"""

import logging
import re
import sys
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
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from handreiking.build import SCRIPT, STYLESHEET, Build
from handreiking.print.prints import NotPrinted, Prints
from handreiking.print.progress import Progress
from handreiking.publish import exchange
from handreiking.publish.manifest import MANIFEST
from handreiking.publish.security import POLICY, REFERRER
from handreiking.report.full import full
from handreiking.search.build import worker
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from handreiking.site.broken import broken_page
from handreiking.site.macros import Macros
from handreiking.site.navigation import navigation
from handreiking.site.pages import Page
from handreiking.site.site import Site, Written
from handreiking.text.hyphenation.markup import entities, hyphenate_markup

THEME = Path(__file__).parent.parent / "assets" / "theme"
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
        self.toc = _contents(self.origin, written)
        self.present_anchor_ids = set(re.findall(r' id="([^"]+)"', self.content))


class HandreikingPlugin(BasePlugin[HandreikingConfig]):  # type: ignore[no-untyped-call]
    """Adds a page for every method, checklist and guide to a MkDocs site."""

    def __init__(self) -> None:
        self.serving = self.building = self.built = False
        self.build: Build
        self.site: Site
        self.shown = {"index.md"}
        self.here = "index.md"
        self.called: dict[str, list[str]] = {}
        self.macros = Macros(lambda: self.site, lambda: self.here)
        self.live: exchange.Live | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Note what is going on. Defining this event keeps one plugin across the rebuilds of a preview."""
        self.serving, self.building = command == "serve", command == "build"

    @event_priority(50)
    def _read(self, config: MkDocsConfig) -> None:
        """Read and check the handbook, before anything of the former site is touched."""
        told: Any = {"name": config.site_name, "description": config.site_description or "", "address": config.site_url or ""}
        settings = Settings(Path(config.config_file_path).parent, **self.config, **told)
        self.build = Build(settings, Addresses(config.use_directory_urls), self.serving)
        if self.build.findings.diagnostics:
            sys.stderr.write(full(self.build.findings))
        if self.build.findings.errors and not self.serving:
            raise Abort(self.build.words("build.failed"))
        config.watch.append(str(settings.root))
        config.theme.dirs.insert(0, str(THEME))
        config.extra_css.insert(0, STYLESHEET)
        config.extra_javascript.insert(0, ExtraScriptValue(SCRIPT))
        if self.building:
            self.live = exchange.begin(Path(config.site_dir))
            config.site_dir = str(self.live.new)

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
        broken = self.build.findings.errors
        prints = Prints() if broken or self.serving or not self.build.settings.pdf else self._print()
        self.site = self.build.site(prints)
        files_made: dict[str, str | bytes] = {**self.build.assets(), **prints.files}
        for path, content in files_made.items():
            files.append(File.generated(config, path, content=content))
        if broken:
            return self._broken(files, config)
        self._search(files, config)
        own = [file.src_uri for file in files.documentation_pages()]
        for page in self.site.pages:
            if page.uri not in own:
                self._add(page, files, config)
        if config.nav is None:
            config.nav = navigation(self.site, [uri for uri in own if uri not in self.site.uris.values()])
        self.shown |= {file.src_uri for file in files.documentation_pages()}
        return files

    def _print(self) -> Prints:
        """Print. Without what makes PDF files the site is built all the same."""
        words = self.build.words
        try:
            done = self.build.paper(Progress(sys.stderr, lambda done, all: words("print.progress", done=done, all=all)))
        except ModuleNotFoundError as error:
            log.warning(words("print.missing", package=error.name))
            return Prints()
        except NotPrinted as error:
            raise Abort(words(f"print.{error.kind}", **error.holes)) from error
        if not self.build.settings.address:
            log.info(words("print.no-address"))
        return done

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
            self._add(broken_page(uri, self.build.findings), files, config)
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
        words = self.build.words
        env.globals |= {"words": words, "handbook_link": self._theme_link, "referrer": REFERRER}
        foot = (files.get_file_from_path(f"{words(f'address.{id}')}.md") for id in ("privacy", "accessibility", "offline"))
        env.globals["foot"] = [(file.page.title, file.url) for file in foot if file and file.page]
        # A preview adds an inline script of its own to each page, and must never show what a worker kept.
        env.globals |= {"policy": POLICY if self.building else "", "manifest": MANIFEST if self.build.offline else ""}
        failures = self.macros.failures
        for failure in failures:
            log.error(failure)
        if failures and not self.serving:
            raise Abort(words("build.macros-failed", count=len(failures)))
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
        page.content = hyphenate_markup(page.content or "", self.build.settings.language, self.site.vocabulary)
        return context

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what is made from all files, after other plugins wrote theirs, and note that all was written."""
        folder = Path(config.site_dir)
        self.build.index(self.site, folder, self.called)
        self.build.finish(folder)
        self.built = True

    def on_build_error(self, *, error: Exception) -> None:
        """Note that something failed: after the pages were written there is still the verdict of ``--strict``."""
        self.built = False

    def on_shutdown(self) -> None:
        """Put the new site in the place of the former one, or leave that as it was."""
        if self.live:
            exchange.end(self.live, complete=self.built)
            if self.built:
                log.info(self.build.words("build.done", folder=self.live.site.name))


def _contents(page: Page, written: Written) -> TableOfContents:
    """The table of contents as Markdown makes it: the title, and its sections. Their parts would make it too long to use."""
    top = AnchorLink(entities(page.title), CONTENT, 1)
    top.children = [AnchorLink(entities(one.title), one.anchor, 2) for one in written.headings if one.level == 2]
    return TableOfContents([top])
