"""The site of a handbook among the files, the navigation and the templates of MkDocs."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from handreiking.assets.scripts import page_scripts
from handreiking.build import Build
from handreiking.by_hand import failed_calls
from handreiking.components.code import CompiledTemplates
from handreiking.hosts.mkdocs_beside import in_menu, one_environment, put_back
from handreiking.hosts.mkdocs_by_hand import WrittenByHand
from handreiking.hosts.mkdocs_frame import NAMES, add_frames
from handreiking.hosts.mkdocs_frame_text import Frames, known_frames
from handreiking.hosts.mkdocs_index import view_beside
from handreiking.hosts.mkdocs_look import add_templates
from handreiking.hosts.mkdocs_meant import Meant, meant
from handreiking.hosts.mkdocs_menu import Menu
from handreiking.hosts.mkdocs_page import GeneratedPage, add_files, add_view, has_search, leave_out, without_their_index
from handreiking.hosts.mkdocs_preview import Signature, Whole, signature
from handreiking.hosts.mkdocs_read import refuse, try_templates
from handreiking.hosts.mkdocs_record import Record, printed_from, recorded
from handreiking.model.files import OVERRIDES
from handreiking.paper import NotBuilt
from handreiking.publish.published import Published
from handreiking.search.kept import KeptIndex
from handreiking.site.memory import PageMemory
from handreiking.site.site import Site


class MkDocsSite:
    """What a build of a handbook adds to MkDocs; a preview has one for all its builds. `begin` comes first in each build.

    For a preview `whole` is what the last build of everything left, if it can be edited, and `instead` is where the page is that
    it shows at every address while a file is broken. `all` is the navigation of readers and of editors, made of the `menu`.
    """

    def __init__(self) -> None:
        self.build: Build
        self.site: Site
        self.memory: PageMemory
        self.navigation: Navigation
        self.all: Navigation
        self.menu: Menu
        self.written: list[str] = []  # the uris of the pages by hand
        self._files, self._own = Files([]), list[File]()
        self.by_hand = WrittenByHand(lambda: self.site)
        self._shown, self._read = {"index.md"}, Signature()
        self.whole: Whole | None = None
        self.instead, self._frames = "", Frames()
        self._index: Mapping[str, KeptIndex] = {}
        self._published = Published({})

    def begin(self, config: MkDocsConfig, build: Build) -> None:
        """Take up the `build` of `config`, whose handbook was read."""
        self.build, self.whole, self.instead = build, None, ""
        settings = build.settings
        config.watch += [str(folder) for folder in (settings.root, settings.project / OVERRIDES) if folder.is_dir()]
        if build.preview:
            self._read = signature(config, settings.root)

    def add(self, files: Files, config: MkDocsConfig) -> None:
        """Add the generated pages and the assets, and the navigation that leads to them. A hand-written page wins."""
        try:
            prints = self.build.paper()
        except NotBuilt as error:
            raise Abort(str(error)) from error
        self.site = self.build.site(prints)
        self.memory = self.build.memory(self.site)
        self.memory.begin()
        try_templates(self.build, self.site, self.memory)
        leave_out(files, self.build.settings.project, self.build.handbook)
        add_files(self.build.files(prints, files.src_uris), files, config)
        self._add_pages(files, config)
        self.by_hand.only(files)

    def _add_pages(self, files: Files, config: MkDocsConfig) -> None:
        self.written = [file.src_uri for file in files.documentation_pages()]
        view = view_beside(self.build, self.site, self.written, self._shown)
        self.menu = add_view(view, self.memory, files, config)
        self._own = [file for file in files.documentation_pages() if isinstance(file.page, GeneratedPage)]
        self._shown |= {file.src_uri for file in files.documentation_pages()}

    def settle(self, files: Files) -> None:
        """Put back what another plugin took away, and make the menu of what all of them left and added."""
        put_back(self._own, files, self.build.words)
        before, self.written = self.written, in_menu(files, self._own)
        if self.written != before:
            self.menu.renew(view_beside(self.build, self.site, self.written, self._shown).navigation)

    def lead(self, navigation: Navigation, files: Files) -> None:
        """Make the navigation of readers."""
        self.all, self.navigation = navigation, self.menu.for_readers(navigation, files)

    def prepare(self, env: Environment, files: Files, config: MkDocsConfig) -> None:
        """Give the theme's templates their variables. Raises `Abort` when a hand-written page made a failing macro call."""
        self.name_pages(env, files)
        if failures := self.by_hand.macros.failures:
            refuse(self.build, failed_calls(self.build.settings, self.build.store, failures))
        if faults := tuple(self.by_hand.macros.faults.values()):
            refuse(self.build, replace(self.build.findings, diagnostics=faults))
        self._files = files
        if has_search(config):
            without_their_index(config)
        env.bytecode_cache = CompiledTemplates(self.build.store, "theme")
        add_templates(env)
        one_environment(config, env)
        self._frames = add_frames(env, files, config)
        if self.build.preview and not (self.by_hand.macros.failures or self.build.findings.errors):
            self.whole = Whole(config, files, env, self._read)

    def name_pages(self, env: Environment, files: Files) -> bool:
        """Give the theme's templates their variables, and return whether any names other pages now."""
        written = {file.src_uri: (file.page.title, file.url) for file in files.documentation_pages() if file.page}
        before, now = env.globals, self.build.theme(self.site, written, published=not self.build.preview)
        changed = any(before.get(name) != now[name] for name in NAMES)
        env.globals |= now
        return changed

    def surround(self, page: MkDocsPage, context: TemplateContext) -> None:
        """Give `page` the scripts that it loads, and keep the manual from readers; a hand-written one is kept for the search."""
        if isinstance(page, GeneratedPage):
            components = page.components
        else:
            self.by_hand.read(page, self.memory)
            components = self.by_hand.components(page)
        context["scripts"] = page_scripts(components)  # type: ignore[typeddict-unknown-key]
        if not self.site.in_manual(page.file.src_uri):
            context["nav"] = self.navigation

    def finish(self, config: MkDocsConfig) -> Meant:
        """Write the index, complete the site, keep what the next build can use, and return what was meant to be written."""
        if has_search(config):
            self._index = self.build.index(self.memory, Path(config.site_dir), self.by_hand.found)
        self._published = self.build.finish(self.site, Path(config.site_dir))
        self.memory.end()
        return meant(self._files, self._index if has_search(config) else None, self._published, self.build.paper())

    def record(self) -> Record:
        """Return what the next build can use of the site, which is finished."""
        made = self._published, printed_from(self.build.paper()), known_frames(self._frames), self.by_hand.kept()
        return recorded(self.memory, self.all, self._index, *made)
