"""A page of the handbook as a page of MkDocs. Apart from ``mkdocs.py`` the only module that imports MkDocs."""

import re
from collections.abc import Mapping
from os import sep
from os.path import relpath
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.toc import AnchorLink, TableOfContents

from handreiking.assets.icons import FOLDER as ICONS
from handreiking.hosts.mkdocs_menu import Menu
from handreiking.hosts.mkdocs_noting import NotedPage
from handreiking.model.handbook import Handbook
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page
from handreiking.site.view import View
from handreiking.text.hyphenation.markup import entities


def add_files(made: Mapping[str, str | bytes | Path | None], files: Files, config: MkDocsConfig) -> None:
    """Add what was `made`, by path: a content, or a file to copy; None for one of `files` that must go.

    An icon that the team has put among its pages is what it wants.
    """
    docs = Path(config.docs_dir)
    for path, content in made.items():
        if there := files.get_file_from_path(path):
            if path.startswith(ICONS) and there.abs_src_path and Path(there.abs_src_path).is_relative_to(docs):
                continue
            files.remove(there)
        if isinstance(content, Path):
            files.append(File.generated(config, path, abs_src_path=str(content)))
        elif content is not None:
            files.append(File.generated(config, path, content=content))


def leave_out(files: Files, project: Path, handbook: Handbook) -> None:
    """Leave what `handbook` has beside it in `project` out of `files`: that folder may be that of the theme's templates too."""
    paths = {str(project / name) for name in (*handbook.beside, *handbook.look.files)}
    for file in [file for file in files if file.abs_src_path in paths] if paths else ():
        files.remove(file)


def add_view(view: View, memory: PageMemory, files: Files, config: MkDocsConfig) -> Menu:
    """Add the pages of `view` to `files`, in place of the others if it is alone, and return the menu that leads to them."""
    for file in list(files.documentation_pages()) if view.alone else ():
        files.remove(file)
    menu = Menu(config, view.navigation, memory.site, view.alone)
    for page in view.pages:
        add_page(page, memory, files, config, menu.labels.get(page.uri, ""))
    return menu


def add_page(page: Page, memory: PageMemory, files: Files, config: MkDocsConfig, label: str = "") -> None:
    """Add `page` to `files`, with its `label` in the menu. Its edit link leads to its YAML file, if the project has that."""
    file = File.generated(config, page.uri, content="")
    project = Path(config.config_file_path).parent
    # Nothing is read there, but other plugins ask which file a page is made of, and when that was changed.
    file.abs_src_path = str(Path(config.config_file_path))
    if page.source and (project / page.source).is_file():
        file.abs_src_path = str(project / page.source)
        file.edit_uri = relpath(project / page.source, config.docs_dir).replace(sep, "/")
    files.append(file)
    GeneratedPage(page, memory, file, config, label)


def without_their_index(config: MkDocsConfig) -> None:
    """Keep Material's search from reading pages for an index that ours replaces: it takes longer than to render them."""
    search: object = config.plugins.get("material/search")
    handlers = config.plugins.events["page_context"]
    handlers[:] = [handler for handler in handlers if getattr(handler, "__self__", None) is not search]


def has_search(config: MkDocsConfig) -> bool:
    """Whether the theme has Material's search, which loads the index."""
    plugin: Any = config.plugins.get("material/search")
    return bool(plugin and plugin.config.enabled)


class GeneratedPage(NotedPage):
    """A page whose HTML comes from the handbook. It bypasses Jinja and Markdown, so no text in it is run as code."""

    def __init__(self, page: Page, memory: PageMemory, file: File, config: MkDocsConfig, label: str = "") -> None:
        self.origin, self.memory, self._rendered, self._label = page, memory, False, label
        self._changed: str | None = None
        self._contents: TableOfContents | None = None
        super().__init__(entities(page.title), file, config)
        self.title = label or entities(page.title)

    def renew(self, page: Page, memory: PageMemory) -> None:
        """Show what is now `page`, at the same address."""
        self.origin, self.memory, self.title = page, memory, self._label or entities(page.title)

    def read_source(self, config: MkDocsConfig) -> None:
        """Set what a source file would have set. Material's search, which ours replaces, and mkdocs-macros skip the page."""
        self.markdown = ""
        described = {
            "title": entities(self.origin.title),
            "description": entities(self.origin.description),
            "hide": list(self.origin.hide),
        }
        self.meta = {**self.meta, **described, "search": {"exclude": True}, "render_macros": False}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Render the page. MkDocs keeps all pages till the last one is read: their HTML is left to the memory, with its bound."""
        self._rendered = True
        self._changed = self._contents = None
        self.memory.write(self.origin)

    @property
    def content(self) -> str | None:
        """The HTML; what another plugin made of it, if one did."""
        if self._changed is not None or not self._rendered:
            return self._changed
        return str(self.memory.write(self.origin).html)

    @content.setter
    def content(self, html: str | None) -> None:
        """Keep `html` if it is not what the page is made of."""
        self._changed = None if self._rendered and html == self.content else html

    @property
    def toc(self) -> TableOfContents:
        """The title, the sections, and below these what can be opened."""
        if self._contents or not self._rendered:
            return self._contents or TableOfContents([])
        top = AnchorLink(entities(self.origin.title), self.memory.site.words("anchor.content"), 1)
        for one in (heading for heading in self.memory.write(self.origin).headings if heading.listed):
            above = top if one.level == 2 else top.children[-1]
            above.children.append(AnchorLink(entities(one.title), one.anchor, one.level))
        return TableOfContents([top])

    @toc.setter
    def toc(self, contents: TableOfContents) -> None:
        """Keep what another plugin made of the contents."""
        self._contents = contents

    @property
    def components(self) -> frozenset[str]:
        """The names of the components on the page."""
        return self.memory.write(self.origin).components

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """The ids on the page: only the links of hand-written pages ask for them."""
        return set(re.findall(r' id="([^"]+)"', self.content or ""))
