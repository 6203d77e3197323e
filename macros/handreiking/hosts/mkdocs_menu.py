"""The menu: the handbook's own, or that of the team, which names generated pages by their uri as any other."""

import logging
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.site.site import Site

log = logging.getLogger("mkdocs.plugins.handreiking")


def labels(items: object) -> Iterator[tuple[str, str]]:
    """Yield the uri and the label of each page that has a label among the `items` of a menu, in the form of ``nav``."""
    for item in items if isinstance(items, list) else []:
        for label, inside in item.items() if isinstance(item, dict) else ():
            if isinstance(inside, str):
                yield PurePosixPath(inside).as_posix(), label
            else:
                yield from labels(inside)


def uris(items: object) -> Iterator[str]:
    """Yield the uri of each page among the `items` of a menu, in the form of ``nav``."""
    for item in items if isinstance(items, list) else [items]:
        if isinstance(item, dict):
            for inside in item.values():
                yield from uris(inside)
        elif isinstance(item, str):
            yield PurePosixPath(item).as_posix()


class Menu:
    """The menu of one build. `proposed` is the handbook's own, whose last part is the manual for maintainers."""

    def __init__(self, config: MkDocsConfig, proposed: Sequence[object], site: Site, alone: bool) -> None:
        self._config, self._site = config, site
        self._whole = not alone and config.nav is not None
        """Whether the team says what is in the menu."""
        own = config.nav if self._whole else None
        self.labels = dict(labels(own))
        self._all_of_it = any(site.in_manual(uri) for uri in uris(own))
        """Whether the team's menu has pages of the manual: then readers see them there."""
        self._expected = tuple(uris(list(proposed[:-1]))) if self._whole else ()
        rest = [] if self._all_of_it else list(proposed[-1:])
        self._own, self._set = own, [*own, *rest] if own is not None else list(proposed)
        config.nav = self._set

    def renew(self, proposed: Sequence[object]) -> None:
        """Take what is `proposed` now, after an edit of titles, unless the team says what is in the menu."""
        if not self._whole:
            self._config.nav = self._set = list(proposed)

    def show_own(self) -> None:
        """Let the settings have no other menu than the team's, if there is one, until the navigation is made (`for_readers`)."""
        self._config.nav = self._own

    def for_readers(self, navigation: Navigation, files: Files) -> Navigation:
        """Return `navigation` without the parts that hold nothing but pages of the manual, and say what it lacks."""
        self._config.nav = self._set
        shown = {page.file.src_uri for page in navigation.pages}
        found = (files.get_file_from_path(uri) for uri in self._expected if uri not in shown)
        if missing := [
            file.src_uri
            for file in found
            if file and file.generated_by and file.inclusion.value > InclusionLevel.NOT_IN_NAV.value
        ]:
            said = self._site.words("build.not-in-menu", pages="\n  - ".join(missing))
            log.log(self._config.validation.nav.omitted_files, said)
        if self._all_of_it:
            return navigation
        return Navigation([item for item in navigation.items if not self._manual_only(item)], navigation.pages)

    def _manual_only(self, item: StructureItem) -> bool:
        if isinstance(item, MkDocsPage):
            return self._site.in_manual(item.file.src_uri)
        return isinstance(item, Section) and all(self._manual_only(child) for child in item.children)
