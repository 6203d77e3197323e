"""MkDocs: its events, in order, translated into the steps of a build.

Broken files stop a build before the previous site is touched. In a preview they become a page that lists what to fix.
"""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from handreiking.hosts.garbage import collect_as_usual, collect_seldom
from handreiking.hosts.mkdocs_beside import LAST, BesideOthers
from handreiking.hosts.mkdocs_ending import only_with_a_date
from handreiking.hosts.mkdocs_one_build import OneBuild

if TYPE_CHECKING:
    from handreiking.hosts.mkdocs_previewed import PreviewedSite


class HandreikingPlugin(BesideOthers):  # type: ignore[no-untyped-call]
    """Adds a page for every method, checklist and guide to a MkDocs site."""

    def __init__(self) -> None:
        self.command = ""
        self.options: dict[str, Any] = {}
        self.one: OneBuild | None = None

    @cached_property
    def made(self) -> "PreviewedSite":
        """What the builds of this plugin add to MkDocs."""
        from handreiking.hosts.mkdocs_previewed import PreviewedSite  # noqa: PLC0415 - when nothing changed, this would take longest

        return PreviewedSite()

    def load_config(self, options: dict[str, Any], config_file_path: str | None = None) -> Any:
        """Keep the options as they are: errors in them are reported together with those in the files."""
        self.options = options
        return super().load_config({}, config_file_path)

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Note which command runs. Because this event is defined, MkDocs keeps one plugin across a preview's rebuilds."""
        self.command = command
        collect_seldom(command == "build")

    @event_priority(50)
    def _read(self, config: MkDocsConfig) -> None:
        """Read and check the handbook, before anything of the previous site is touched.

        Raises `Abort` for errors, and `SystemExit` without one if there is nothing left for MkDocs to build.
        """
        only_with_a_date(self.options)
        if self.command != "serve":
            self.one = OneBuild(config, self.options, self.command)
            build = self.one.begin()
        else:
            from handreiking.hosts.mkdocs_read import read  # noqa: PLC0415 - as in `made`

            build = read(config, self.options, preview=True)
        self.made.begin(config, build)

    @event_priority(-50)
    def _register(self, config: MkDocsConfig) -> None:
        """Register the macros. Done before mkdocs-macros is configured, they would leak into later builds."""
        self.made.by_hand.register(config, self.made.build.preview)

    on_config = CombinedEvent(_read, _register)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Give the theme's templates their variables; raise `Abort` when a hand-written page made a failing macro call."""
        self.made.prepare(env, files, config)
        return env

    def on_pre_page(self, page: MkDocsPage, *, config: MkDocsConfig, files: Files) -> MkDocsPage:
        """Note which page calls the macros."""
        self.made.by_hand.turn_to(page.file.src_uri)
        return page

    @event_priority(100)
    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Put what the macros show on a hand-written page, before other plugins see it."""
        self.made.by_hand.fill(page)
        return page.content or html

    @event_priority(-100)
    def on_page_context(self, context: TemplateContext, *, page: MkDocsPage, **_: object) -> TemplateContext:
        """Keep a hand-written page for the search, then add soft hyphens to its long words; hide the manual from readers."""
        self.made.surround(page, context)
        return context

    def on_template_context(self, context: TemplateContext, **_: object) -> TemplateContext:
        """Give a page that belongs nowhere, such as the one for 404, the navigation of readers."""
        return {**context, "nav": self.made.navigation}

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index and complete the site, after other plugins wrote their files."""
        meant = self.made.finish(config)
        if self.one:
            self.one.finished(meant, self.made.record)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Show an edit of the handbook's files without building everything again, where that is possible."""
        from handreiking.hosts.mkdocs_preview import served  # noqa: PLC0415 - as in `made`

        return served(server, builder, self.made.edit, lambda: self.made.instead)

    @event_priority(LAST)
    def on_build_error(self, *, error: Exception) -> None:
        """Note that the build failed: ``--strict`` can still do that after everything was written."""
        if self.one:
            self.one.failed(error)

    @event_priority(LAST)
    def on_shutdown(self) -> None:
        """Replace the previous site with the new one if the build succeeded; otherwise leave it as it was."""
        collect_as_usual()
        if self.one:
            self.one.end(lambda: self.made.record())  # noqa: PLW0108 - not made before it is asked for
