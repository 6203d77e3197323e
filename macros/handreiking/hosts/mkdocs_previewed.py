"""The site of a handbook in a preview: what an edit of its files changes is made again, if the rest can stay."""

import shutil
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import get_navigation

from handreiking.assets import STYLESHEET
from handreiking.assets.styles import stylesheet
from handreiking.components import TemplateFault
from handreiking.hosts.mkdocs_index import view_beside
from handreiking.hosts.mkdocs_making import make_template
from handreiking.hosts.mkdocs_outline import Outline
from handreiking.hosts.mkdocs_page import has_search
from handreiking.hosts.mkdocs_preview import Whole, signature
from handreiking.hosts.mkdocs_read import say
from handreiking.hosts.mkdocs_site import MkDocsSite
from handreiking.print.prints import PrintedFiles
from handreiking.report.words import Findings
from handreiking.search.build import IndexBuilder
from handreiking.site.broken import broken_page
from handreiking.site.media import published_images
from handreiking.site.page import Page
from handreiking.text.hyphenation import remembered_after

SITEMAP = "sitemap.xml"
"""The list of pages for search engines, which see no preview: it keeps the order of the last build of everything."""


class PreviewedSite(MkDocsSite):
    """A site that follows the edits of its handbook."""

    def prepare(self, env: Environment, files: Files, config: MkDocsConfig) -> None:
        """As in `MkDocsSite`. A preview keeps what it found out until it ends."""
        super().prepare(env, files, config)
        if self.build.preview:
            self._style = stylesheet(self.build.handbook, self.build.settings.name)
            self._images = published_images(self.build.handbook, self.build.words)
            config.plugins.events["shutdown"].append(self.end)

    def edit(self) -> bool:
        """Show what was edited since the last build, and return True; or return False if everything has to be built again."""
        whole, build = self.whole, self.build
        if whole is None or signature(whole.config, build.settings.root) != whole.read:
            return False
        self.build = replace(build)
        # One store for all edits: what another one was given would not be kept.
        vars(self.build)["store"] = build.store
        say(self.build)
        if self.build.findings.errors:
            self._show_broken(whole, self.build.findings)
            return True
        self.instead = ""
        site = self.build.site(PrintedFiles())
        pages = {page.uri: page for page in site.pages if page.uri not in whole.by_hand}
        if (site.words.digest, site.publisher) != (self.site.words.digest, self.site.publisher) or not whole.same_pages(pages):
            return False
        if site.vocabulary != self.site.vocabulary:
            remembered_after(site.words.language, self.site.vocabulary, site.vocabulary)
        self.site, self.memory = site, self.memory.after(site)
        try:
            return self._update(whole, pages)
        except TemplateFault as fault:
            # What was made until then may not be all: the next edit builds everything.
            self._show_broken(whole, replace(self.build.findings, diagnostics=(fault.diagnostic,)))
            self.whole = None
            return True

    def _show_broken(self, whole: Whole, findings: Findings) -> None:
        """Show at every address what is to be mended."""
        self.instead = whole.show_instead(broken_page("gebroken.md", findings), self.memory, self.all)

    def _update(self, whole: Whole, pages: Mapping[str, Page]) -> bool:
        titled, moved = whole.renew(pages, self.memory), whole.reorder(pages.keys())
        everywhere, again = self.name_pages(whole.templates, whole.files), set[str]()
        if whole.frames:
            again = self._menu(whole, titled, everywhere) if titled or moved or everywhere else again
        elif moved or everywhere or any(page.file.src_uri in titled for page in self.all.pages):
            return False
        by_hand = [uri for uri in whole.by_hand if uri in {*again, *self.by_hand.outdated(self.memory)}]
        if any(whole.by_hand[uri].file.inclusion == InclusionLevel.DRAFT for uri in by_hand):
            return False
        named = [whole.by_hand[uri].title for uri in by_hand]
        whole.update(self.memory, self.all, again)
        whole.make_by_hand(by_hand, self.all)
        # A page that is nothing but a call has the title of what it shows, which stands in the menu of others.
        if named != [whole.by_hand[uri].title for uri in by_hand]:
            return False
        self._write_shared(Path(whole.config.site_dir), has_search(whole.config))
        self.memory.store.save()
        return not self.by_hand.macros.failures

    def _menu(self, whole: Whole, titled: Collection[str], everywhere: bool) -> set[str]:
        """Make the navigation again, with what belongs to no page; return the uris of the pages that show another one now.

        If `everywhere`, all of them do.
        """
        config, before, frames = whole.config, Outline(self.all), whole.frames
        self.menu.renew(view_beside(self.build, self.site, self.written).navigation)
        config.plugins.on_nav(get_navigation(whole.files, config), config=config, files=whole.files)
        now = Outline(self.all)
        assert frames
        every = frames.shows.keys() if everywhere else ()
        changed = {*titled, *now.moved(before), *every}
        frames.forget(None if everywhere else changed)
        for name in set(config.theme.static_templates) - {SITEMAP}:
            make_template(name, config, whole.files, self.all, whole.templates)
        return {*every, *now.between_others(before), *(uri for uri, shown in frames.shows.items() if shown & changed)}

    def _write_shared(self, folder: Path, search: bool) -> None:
        """Write what comes from several pages: the index, the images, and the stylesheet, which has the months of all phases."""
        before, self._style = self._style, stylesheet(self.build.handbook, self.build.settings.name)
        if self._style != before:
            (folder / STYLESHEET).write_text(self._style, "utf-8", newline="")
        shown, self._images = self._images, published_images(self.build.handbook, self.site.words)
        for path, place in self._images.items():
            (folder / path).parent.mkdir(exist_ok=True)
            shutil.copyfile(place, folder / path)
        for path in shown.keys() - self._images.keys():
            (folder / path).unlink(missing_ok=True)
        if search:
            self.build.index(self.memory, folder, self.by_hand.found)

    def end(self) -> None:
        """Keep what was found out in edits for later runs."""
        if self.whole and self.build.live:
            self.build.live.keep(IndexBuilder(self.memory, self.by_hand.found))
            self.memory.end()
