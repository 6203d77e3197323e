"""The preview: an edit of a YAML file makes again only the pages that it changes, in the folder that MkDocs serves.

Anything else that changes, such as a page in ``docs/``, the settings or the list of pages, makes MkDocs build everything.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.hosts.mkdocs_page import GeneratedPage
from handreiking.hosts.statuses import Status, statuses
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page

Signature = tuple[Status, ...]
"""The status of each of some files."""


def signature(config: MkDocsConfig, besides: Path) -> Signature:
    """Return the signature of every file that MkDocs watches, without those below the folder `besides`."""
    roots = [config.docs_dir, config.config_file_path, *config.watch, *_own_theme(config)]
    return tuple(sorted({found for root in roots for found in statuses(root) if not Path(found[0]).is_relative_to(besides)}))


def _own_theme(config: MkDocsConfig) -> list[str]:
    return [config.theme.custom_dir] if config.theme.custom_dir else []


def served(
    server: LiveReloadServer, build: Callable[[], None], edit: Callable[[], bool], shown: Callable[[], str]
) -> LiveReloadServer:
    """Return `server`: it shows an `edit` without a whole `build` if it can, and the page that is `shown`, if any."""
    server.builder = lambda: None if edit() else build()
    server.set_app(instead(server.get_app(), server.mount_path, shown))
    return server


def instead(application: Any, mount: str, shown: Callable[[], str]) -> Any:
    """Return the WSGI `application` of a preview at `mount`, with the page that is `shown` in place of any page, if one is."""

    def answer(environ: dict[str, Any], start_response: Any) -> Any:
        path = environ["PATH_INFO"]
        if shown() and not path.startswith("/livereload/") and path.endswith(("/", ".html")):
            environ = {**environ, "PATH_INFO": f"{mount}{shown()}"}
        return application(environ, start_response)

    return answer


@dataclass(frozen=True)
class Whole:
    """What a build of everything left: its configuration, files, navigation and templates, and the signature of what it read."""

    config: MkDocsConfig
    files: Files
    navigation: Navigation
    templates: Environment
    read: Signature

    @cached_property
    def by_hand(self) -> Mapping[str, MkDocsPage]:
        """The pages that are written by hand, by uri."""
        return {file.src_uri: file.page for file in self._documents if file.page and not isinstance(file.page, GeneratedPage)}

    def same_pages(self, pages: Mapping[str, Page]) -> bool:
        """Whether `pages`, by uri, have the addresses that are shown; and those that every page may name also their titles."""
        shown = {page.origin.uri: page for page in self._generated()}
        if [(one.origin.uri, one.origin.source) for one in shown.values()] != [(one.uri, one.source) for one in pages.values()]:
            return False
        named = [page.origin for page in shown.values() if page.origin.kind == "topic" or page in self.navigation.pages]
        return all(pages[one.uri].title == one.title for one in named)

    def update(self, pages: Mapping[str, Page], memory: PageMemory) -> None:
        """Make again those of `pages` of which `memory` no longer holds."""
        for page in self._generated():
            page.renew(pages[page.origin.uri], memory)
            if not memory.holds("page", page.origin):
                self.make(page)

    def make_by_hand(self, uris: Iterable[str]) -> None:
        """Make again the hand-written pages at `uris`."""
        for uri in uris:
            if page := self.by_hand.get(uri):
                self.make(page)

    def show_instead(self, page: Page, memory: PageMemory) -> str:
        """Write `page`, which is shown at every address, and return where: below the root of the site."""
        file = File.generated(self.config, page.uri, content="")
        self.make(GeneratedPage(page, memory, file, self.config))
        html = Path(file.abs_dest_path).read_text("utf-8")
        base = f'<head><base href="{urlsplit(self.config.site_url or "/").path}{file.url}">'
        Path(file.abs_dest_path).write_text(html.replace("<head>", base, 1), "utf-8")
        return file.url

    def make(self, page: MkDocsPage) -> None:
        """Read and write `page` as MkDocs does."""
        _populate_page(page, self.config, self.files)
        _build_page(page, self.config, self._documents, self.navigation, self.templates)

    def _generated(self) -> Iterator[GeneratedPage]:
        return (file.page for file in self._documents if isinstance(file.page, GeneratedPage))

    @cached_property
    def _documents(self) -> list[File]:
        return list(self.files.documentation_pages(inclusion=InclusionLevel.is_in_serve))
