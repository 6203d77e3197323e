"""The preview: an edit of a YAML file makes again only the pages that it changes, in the folder that MkDocs serves.

Anything else that changes, such as a page in ``docs/``, the settings or the list of pages, makes MkDocs build everything.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.hosts.mkdocs_frame import NAME, FramedTemplate, has_frames
from handreiking.hosts.mkdocs_making import make_page
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
    """What a build of everything left: its configuration, files and templates, and the signature of what it read."""

    config: MkDocsConfig
    files: Files
    templates: Environment
    read: Signature

    @cached_property
    def by_hand(self) -> Mapping[str, MkDocsPage]:
        """The pages that are written by hand, by uri."""
        return {file.src_uri: file.page for file in self.documents if file.page and not isinstance(file.page, GeneratedPage)}

    @property
    def frames(self) -> FramedTemplate | None:
        """The frames of the pages; None if it is not known what these show."""
        found: object = self.templates.get_template(NAME) if has_frames(self.templates) else None
        return found if isinstance(found, FramedTemplate) else None

    def same_pages(self, pages: Mapping[str, Page]) -> bool:
        """Whether `pages`, by uri, are those that are shown, each of the same file."""
        shown = {page.origin.uri: page.origin.source for page in self.generated()}
        return shown == {uri: page.source for uri, page in pages.items()}

    def renew(self, pages: Mapping[str, Page], memory: PageMemory) -> set[str]:
        """Show `pages`, by uri, from now on; return the uris of those that have another title."""
        shown = list(self.generated())
        titled = {page.origin.uri for page in shown if page.origin.title != pages[page.origin.uri].title}
        for page in shown:
            page.renew(pages[page.origin.uri], memory)
        return titled

    def reorder(self, uris: Collection[str]) -> bool:
        """Put the generated pages in the order of their `uris`, and return whether that is another than before."""
        by_uri = {page.origin.uri: page.file for page in self.generated()}
        if other := list(by_uri) != list(uris):
            for uri in uris:
                self.files.remove(by_uri[uri])
                self.files.append(by_uri[uri])
            del vars(self)["documents"]
        return other

    def update(self, memory: PageMemory, navigation: Navigation, besides: Collection[str]) -> None:
        """Make again the generated pages of which `memory` no longer holds, and those at the uris `besides`."""
        for page in list(self.generated()):
            if page.origin.uri in besides or not memory.holds("page", page.origin):
                self.make(page, navigation)

    def make_by_hand(self, uris: Iterable[str], navigation: Navigation) -> None:
        """Make again the hand-written pages at `uris`."""
        for uri in uris:
            self.make(self.by_hand[uri], navigation)

    def show_instead(self, page: Page, memory: PageMemory, navigation: Navigation) -> str:
        """Write `page`, which is shown at every address, and return where: below the root of the site."""
        file = File.generated(self.config, page.uri, content="")
        self.make(GeneratedPage(page, memory, file, self.config), navigation)
        html = Path(file.abs_dest_path).read_text("utf-8")
        base = f'<head><base href="{urlsplit(self.config.site_url or "/").path}{file.url}">'
        Path(file.abs_dest_path).write_text(html.replace("<head>", base, 1), "utf-8")
        return file.url

    def make(self, page: MkDocsPage, navigation: Navigation) -> None:
        """Read and write `page` as MkDocs does."""
        make_page(page, self.config, self.files, self.documents, navigation, self.templates)

    def generated(self) -> Iterator[GeneratedPage]:
        """Yield the pages that come from the handbook, in their order."""
        return (file.page for file in self.documents if isinstance(file.page, GeneratedPage))

    @cached_property
    def documents(self) -> list[File]:
        """The files of all pages."""
        return list(self.files.documentation_pages(inclusion=InclusionLevel.is_in_serve))
