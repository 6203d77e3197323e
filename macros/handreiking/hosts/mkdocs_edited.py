"""A build after an edit of the handbook: what would be made the same is taken from the former site, without MkDocs.

That is done only where everything is known that the former site was made of. In any doubt everything is built.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from handreiking.assets import STYLESHEET
from handreiking.assets.styles import stylesheet
from handreiking.build import Build
from handreiking.hosts.kept_by_hand import KeptByHand
from handreiking.hosts.mkdocs_edited_index import EditedIndex
from handreiking.hosts.mkdocs_edited_pages import EditedPages, only
from handreiking.hosts.mkdocs_meant import Meant
from handreiking.hosts.mkdocs_page import has_search
from handreiking.hosts.mkdocs_record import Record, outline, printed_from
from handreiking.print.prints import PrintedFiles
from handreiking.publish.complete import complete_again
from handreiking.publish.facts import facts_of
from handreiking.publish.published import Edit
from handreiking.search.scopes import READERS
from handreiking.site.ledger import Answered
from handreiking.site.long_words import keep_long_words
from handreiking.site.media import published_images
from handreiking.site.memory import PageMemory
from handreiking.site.site import Site
from handreiking.store import Store


@dataclass(frozen=True)
class Edited:
    """The site of `build` after an edit of the one in the folder `former`, of which `record` tells."""

    config: MkDocsConfig
    build: Build
    former: Path
    record: Record

    @cached_property
    def edit(self) -> Edit:
        """How the files of the site differ, but for what is made from all of them. Raises `TooMuch`."""
        only(self.memory.shared == self.record.shared and outline(self.site, self.record.named) == self.record.outline)
        self.memory.begin()
        made, index = {**self._pages.files(), **self._assets()}, self._index.files
        made |= {path: content for path, content in index.items() if content is not None and self._differs(path, content)}
        gone = {path for path in self.record.published.facts if path.startswith(READERS) and path not in index}
        edit = Edit(self.record.published, made, frozenset(gone | self.record.prints.keys() - self._prints.files.keys()))
        only(edit.same_names)
        return edit

    def write(self, folder: Path) -> Record:
        """Write the site to `folder`; what stays the same is that of the former one. Return what the next build can use of it.

        Raises `OSError` if a folder cannot be read or written.
        """
        self.edit.write(self.former, folder)
        published = complete_again(folder, self.former, self.edit, self.build.publication(self.site))
        ledger = self.memory.ledger
        ledger.keep_others(self._known.ledger)
        keep_long_words(self.site, self.memory.store, self.memory.program)
        now = replace(self.record, ledger=ledger.to_json(self.memory.facts), published=published)
        return replace(
            now, prints=printed_from(self._prints), by_hand=self._by_hand, own={**self.record.own, **self._pages.own()}
        )

    def meant(self, written: Record) -> Meant:
        """Return what was meant to be `written`."""
        return Meant(written.published, self._prints)

    @cached_property
    def site(self) -> Site:
        """The site as data."""
        return self.build.site(self._prints)

    @cached_property
    def memory(self) -> PageMemory:
        """What was made of its pages before."""
        return replace(self.build.memory(self.site), ledger=self._known.ledger.anew())

    @cached_property
    def _known(self) -> Answered:
        return Answered.of_json(self.record.ledger)

    @cached_property
    def _changed(self) -> frozenset[str]:
        return self._known.changed(self.memory.facts)

    @property
    def _prints(self) -> PrintedFiles:
        return self.build.paper()

    @cached_property
    def _by_hand(self) -> tuple[KeptByHand, ...]:
        """What is known of the hand-written pages; each must be the same."""
        now = [one.now(self.memory) for one in self.record.by_hand]
        only(all(now))
        return tuple(one for one in now if one)

    @cached_property
    def _pages(self) -> EditedPages:
        about = self.memory, self.former, self.record, self._known, self._changed
        return EditedPages(self.config, *about, self._by_hand)

    def _assets(self) -> dict[str, bytes | Path]:
        """The stylesheet and the images, if they differ, and the files to print that do."""
        style = stylesheet(self.build.handbook, self.build.settings.name).encode()
        before, now = self.record.prints, printed_from(self._prints)
        printed = {path: place for path, place in self._prints.files.items() if not now[path] or before.get(path) != now[path]}
        images = published_images(self.build.handbook, self.site.words)
        shown = {path: place for path, place in images.items() if self._differs(path, place.read_bytes())}
        return {**({STYLESHEET: style} if self._differs(STYLESHEET, style) else {}), **shown, **printed}

    @cached_property
    def _index(self) -> EditedIndex:
        return EditedIndex(self.memory, self.record, self._known, self._changed, self._by_hand, has_search(self.config))

    def _differs(self, path: str, content: bytes) -> bool:
        before = self.record.published.facts.get(path)
        return before is None or before.digest != facts_of(path, content, Store(None)).digest
