"""Beside other plugins of MkDocs: what those take away, add or make with the theme, whatever the order of the plugins."""

import logging
from collections.abc import Collection, Iterable
from math import inf
from typing import Protocol

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation

from handreiking.catalogue import Catalogue
from handreiking.hosts.mkdocs_menu import Menu

log = logging.getLogger("mkdocs.plugins.handreiking")

LAST = -inf
"""After all other plugins: what they do may still fail, and nothing that they write may go by unseen."""

EARLY = 60
"""Before plugins that look for the pages that there are, wherever they stand in the list."""

FIRST = 1000
"""Before the plugins that make a menu of their own."""


class Made(Protocol):
    """What a build of ours makes of files and of the navigation (`MkDocsSite`)."""

    menu: Menu

    def add(self, files: Files, config: MkDocsConfig) -> None:
        """Add the generated pages and the assets, and propose the menu."""

    def settle(self, files: Files) -> None:
        """Put back what another plugin took away."""

    def lead(self, navigation: Navigation, files: Files) -> None:
        """Make the navigation of readers."""


class BesideOthers(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """The events in which other plugins change what is ours, or look at it."""

    @property
    def made(self) -> Made:
        """What the builds of this plugin add to MkDocs."""
        raise NotImplementedError

    @event_priority(EARLY)
    def _add(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and the assets, and the navigation that leads to them. A hand-written page wins."""
        self.made.add(files, config)
        return files

    @event_priority(LAST)
    def _settle(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Put back what other plugins took away, and have in our menu what they added and not what they do not show."""
        self.made.settle(files)
        return files

    on_files = CombinedEvent(_add, _settle)

    @event_priority(FIRST)
    def _propose(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Let other plugins see the menu in the settings that the team wrote, which is ours to replace and theirs too."""
        self.made.menu.show_own()
        return nav

    @event_priority(-100)
    def _lead(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Make the navigation of readers, after other plugins changed what it is made of."""
        self.made.lead(nav, files)
        return nav

    on_nav = CombinedEvent(_propose, _lead)


def put_back(own: Iterable[File], files: Files, words: Catalogue) -> None:
    """Add those of our `own` files that are not among `files` any more to them again, and say so: others link to them."""
    gone = [file for file in own if files.get_file_from_path(file.src_uri) is None]
    for file in gone:
        files.append(file)
    if gone:
        log.warning(words("build.pages-kept", pages=", ".join(file.src_uri for file in gone)))


def in_menu(files: Files, own: Collection[File]) -> list[str]:
    """Return the uris of the pages among `files` that are not our `own`, and that no plugin keeps from the menu."""
    shown, ours = (InclusionLevel.UNDEFINED, InclusionLevel.INCLUDED), {file.src_uri for file in own}
    return [file.src_uri for file in files.documentation_pages() if file.src_uri not in ours and file.inclusion in shown]


def one_environment(config: MkDocsConfig, env: Environment) -> None:
    """Let whatever asks the theme of `config` for its templates get those of `env`: ours need what only that knows."""
    config.theme.get_env = lambda: env  # type: ignore[method-assign]
