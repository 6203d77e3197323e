"""A build, step by step: read, check, paper, pages, search, finish. A library: it knows no host.

A host calls the steps in this order, and shows the pages of the `Site` in its own frame.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path

from handreiking import catalogue
from handreiking.assets.scripts import script
from handreiking.assets.styles import stylesheet
from handreiking.catalogue import Catalogue
from handreiking.clock import today
from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.print.edition import Edition
from handreiking.print.history import last_changes
from handreiking.print.prints import Prints
from handreiking.publish.complete import Publication, complete, withdraw
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.rules.examples import examples
from handreiking.search.build import IndexBuilder
from handreiking.search.cache import Cache
from handreiking.search.packing import INDEX
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from handreiking.site.manual.rules import rule_entries
from handreiking.site.pages import Page, opening, pages, uris
from handreiking.site.site import Site
from handreiking.text.naming import slug

STYLESHEET, SCRIPT = "assets/handreiking.css", "assets/handreiking.js"
"""Where the stylesheet and the script of the site stand below its root."""

PAPER_CACHE, SEARCH_CACHE = ".cache/paper", ".cache/search"
"""Where finished PDF files and what was found out about pages are kept, in the project. ``HANDREIKING_CACHE`` names another
folder for the former."""


@dataclass(frozen=True)
class Build:
    """One build of the handbook of `settings`. A `preview` shows neither paper nor what a reader keeps."""

    settings: Settings
    addresses: Addresses
    preview: bool = False

    @cached_property
    def words(self) -> Catalogue:
        """The catalogue of the handbook's language."""
        return catalogue.load(self.settings.language)

    @cached_property
    def handbook(self) -> Handbook:
        """The handbook, read. What is wrong with it is in its diagnostics."""
        return load(self.settings.root, self.settings.language, project=self.settings.project)

    @cached_property
    def findings(self) -> Findings:
        """All that a check has to say."""
        return Findings(check(self.handbook), self.handbook.texts, self.words, self.settings.address.rstrip("/"))

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """The pages, as data."""
        entries = rule_entries(self.words, examples())
        return pages(self.handbook, self.words, self.settings.start, today(), entries)

    def paper(self, progress: Callable[[int, int], None]) -> Prints:
        """Print the handbook; `progress` is told how many files are done, and of how many.

        Raises `ModuleNotFoundError` without the packages that this needs (the extra ``[pdf]``), and `NotPrinted` for a document
        that cannot be printed.
        """
        print_all = import_module("handreiking.print.printing").print_all
        cache = Path(os.environ.get("HANDREIKING_CACHE") or self.settings.project / PAPER_CACHE)
        base, changes = self.settings.address, last_changes(self.settings.root)
        edition = Edition(self.handbook, self.words, uris(self.pages), self.addresses.url, base, changes)
        prints: Prints = print_all(edition, cache, progress)
        return prints

    def site(self, prints: Prints) -> Site:
        """Return the site, which offers `prints` to take along."""
        start = opening(self.handbook, self.settings.start)
        return Site(self.handbook, self.pages, self.addresses, start, self.zip, prints.downloads)

    def assets(self) -> Mapping[str, str]:
        """Return the stylesheet and the script by their path below the site's root."""
        return {STYLESHEET: stylesheet(self.handbook, self.settings.name), SCRIPT: script(self.words)}

    def index(self, site: Site, folder: Path, names: Mapping[str, Sequence[str]]) -> None:
        """Write the search index of `site`, which stands in `folder`. `names` has other names of pages by their location."""
        index = folder / "search" / INDEX
        if index.is_file() and not self.findings.errors:
            kept = Cache(self.settings.project / SEARCH_CACHE / f"{self.settings.language}.json")
            IndexBuilder(site, names, kept).write(index.parent)

    def finish(self, folder: Path) -> None:
        """Add to the site in `folder` what is made from all its files. A preview removes what a site at its address kept."""
        if self.preview:
            withdraw(folder)
        else:
            complete(
                folder, Publication(self.settings.name, self.settings.description, self.settings.language, self.offline, self.zip)
            )

    @property
    def offline(self) -> bool:
        """Whether readers can keep the site on their device."""
        return self.settings.offline and not self.preview

    @property
    def zip(self) -> str:
        """The name of the zip with the whole site, empty for none."""
        return f"{slug(self.settings.name) or 'handboek'}.zip" if self.settings.zip and not self.preview else ""
