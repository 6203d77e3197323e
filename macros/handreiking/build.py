"""The steps of a build, in the order in which a host calls them: read, check, print, make pages, index, finish."""

import logging
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from handreiking.assets.made import made_assets
from handreiking.assets.scripts import page_scripts
from handreiking.by_hand import STRICT, check_beside
from handreiking.catalogue import Catalogue
from handreiking.clock import today
from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.model.publisher import publisher
from handreiking.paper import Paper
from handreiking.print.prints import PrintedFiles
from handreiking.publish.archive import MOST
from handreiking.publish.complete import Publication, complete, withdraw
from handreiking.publish.manifest import MANIFEST
from handreiking.publish.published import Published
from handreiking.report.words import Findings
from handreiking.rules.examples import examples
from handreiking.search.build import IndexBuilder
from handreiking.search.documents import HandWritten
from handreiking.search.kept import KeptIndex
from handreiking.search.live import LiveIndexes
from handreiking.search.scopes import MANUAL
from handreiking.search.script import search_replacements
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from handreiking.site.keeping import kept, left_out
from handreiking.site.manual.rules import rule_entries
from handreiking.site.media import published_images
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page
from handreiking.site.pages import manual_folder, opening_guide, pages, uris
from handreiking.site.site import Site
from handreiking.site.view import PageLinks, View, broken_view, theme, view
from handreiking.store import FILE, Store, program
from handreiking.text.naming import slug


@dataclass(frozen=True)
class Build:
    """One build of the handbook of `settings`, or a `preview`, with `live` indexes; `say` gets a level of logging and a text."""

    settings: Settings
    addresses: Addresses
    preview: bool = False
    say: Callable[[int, str], None] = logging.getLogger(__name__).log
    live: LiveIndexes | None = None

    @property
    def words(self) -> Catalogue:
        """The catalogue of the handbook's language, for what the build says; readers see that of `own_words`."""
        return self.settings.words

    @cached_property
    def handbook(self) -> Handbook:
        """The handbook as read; anything wrong with its files is in its diagnostics."""
        return load(self.settings.root, self.words.language, project=self.settings.project, store=self.store)

    @cached_property
    def findings(self) -> Findings:
        """Everything that a check finds. Wrong settings are reported alone: any other finding may be due to them."""
        address, texts = self.settings.address, self.settings.texts
        if self.settings.broken:
            return Findings(self.settings.diagnostics, texts, self.words, address)
        rules = self._paper.checked(counted=not self.preview)
        beside, more = check_beside(self.settings, self.handbook, self.store, calls=not self.preview)
        return Findings((*rules, *beside), self.handbook.texts_with({**texts, **more}), self.words, address)

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages, as data."""
        words, about = own_words(self._paper.shown), self.settings.description
        own = words.saying({"page.home.description": about} if about else {})
        return pages(self._paper.shown, own, self.settings.start, today(), rule_entries(words, examples(words.language), STRICT))

    def paper(self) -> PrintedFiles:
        """Print the handbook, once, if this is wanted and possible. Raises `NotBuilt` when a document cannot be printed."""
        return self._printed

    @cached_property
    def _printed(self) -> PrintedFiles:
        wanted = self.settings.pdf and not (self.preview or self.findings.errors)
        return self._paper.print(self.say) if wanted else PrintedFiles()

    @cached_property
    def _paper(self) -> Paper:
        return Paper(self.settings, self.handbook, lambda: uris(self.pages), self.addresses.url, self.store)

    def site(self, prints: PrintedFiles) -> Site:
        """Return the site, which offers `prints` as downloads."""
        start, packed = opening_guide(self._paper.shown, self.settings.start), prints.size <= MOST
        if self.zip and not packed:
            self.say(logging.INFO, self.words("print.without-paper", size=prints.size // 10**6, most=MOST // 10**6))
        offered = publisher(self._paper.shown, self.settings.name, self.settings.address)
        return Site(self._paper.shown, self.pages, self.addresses, start, self.zip, prints.downloads, offered, packed)

    @cached_property
    def store(self) -> Store:
        """What earlier builds made."""
        return Store(self.settings.project / FILE)

    def memory(self, site: Site) -> PageMemory:
        """Return the memory of what was made of the pages of `site` before."""
        return PageMemory(site, self.store, program(), {} if self.preview else None)

    def view(self, site: Site, own: Sequence[str], shown: Iterable[str]) -> View:
        """Return the view of `site` and the hand-written pages at the uris `own`; with errors, their list at each of `shown`."""
        return broken_view(shown, self.findings) if self.findings.errors else view(site, own)

    def theme(self, site: Site, written: PageLinks, published: bool) -> Mapping[str, object]:
        """Return the variables of the theme's templates; `written` has the title and the address of each page by its uri."""
        return {**theme(site, written, published), "manifest": MANIFEST if self.offline else "", "scripts": page_scripts(())}

    def files(self, prints: PrintedFiles, there: Collection[str]) -> Mapping[str, str | bytes | Path | None]:
        """Return the content of each file to add by path, or the file to copy; None for one that is `there` and must go."""
        assets = {**made_assets(self._paper.shown, self.settings.name), **published_images(self.handbook, self.words)}
        return {**assets, **prints.files, **({} if self.findings.errors else search_replacements(there))}

    def index(self, memory: PageMemory, folder: Path, by_hand: Mapping[str, HandWritten]) -> Mapping[str, KeptIndex]:
        """Write the search indexes of the site of `memory`, and the pages `by_hand`, to `folder`; return what is kept of them."""
        return {} if self.findings.errors else (self.live or IndexBuilder).write(IndexBuilder(memory, by_hand), folder)

    def finish(self, site: Site, folder: Path) -> Published:
        """Complete `site` in `folder`, from all its files. A preview removes what a site at its address has stored."""
        return withdraw(folder) if self.preview else complete(folder, self.publication(site), self.store)

    def publication(self, site: Site) -> Publication:
        """Return how `site` is published."""
        about = self.settings.name, self.settings.description, self.words.language, self.offline, self.zip
        choice, palette = kept(site, online=(manual_folder(self.words), MANUAL)), self.handbook.look.colours.light
        return Publication(*about, choice, left_out(site, self.settings.address), palette=palette)

    @property
    def offline(self) -> bool:
        """Whether readers can keep the site on their device."""
        return self.settings.offline and not self.preview

    @property
    def zip(self) -> str:
        """The name of the zip with the whole site, empty for none."""
        return f"{slug(self.settings.name) or self.words('file.about')}.zip" if self.settings.zip and not self.preview else ""
