"""The index of the search after an edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from handreiking.hosts.kept_by_hand import KeptByHand
from handreiking.hosts.mkdocs_record import Record
from handreiking.search.again import IndexAgain
from handreiking.search.build import IndexBuilder
from handreiking.search.kept import KeptIndex, NotKept
from handreiking.site.ledger import Answered
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page


@dataclass(frozen=True)
class EditedIndex:
    """The index of the site of `memory`, if it is `wanted`; the rest is as in `EditedPages`."""

    memory: PageMemory
    record: Record
    known: Answered
    changed: frozenset[str]
    by_hand: Sequence[KeptByHand]
    wanted: bool

    @property
    def files(self) -> Mapping[str, bytes | None]:
        """Each file by path; None for one that stays what it was."""
        return self._made[0]

    @property
    def kept(self) -> Mapping[str, str]:
        """The key of what is kept of each index, by folder."""
        return self._made[1]

    @cached_property
    def _made(self) -> tuple[Mapping[str, bytes | None], Mapping[str, str]]:
        if not self.wanted:
            return {}, {}
        store, found = self.memory.store, {one.url: one.written for one in self.by_hand}
        builder = IndexBuilder(self.memory, found)
        try:
            former = {folder: KeptIndex.get(store, key) for folder, key in self.record.index.items()}
            files = dict(IndexAgain(builder, former, self._holds).files())
        except NotKept:
            builder = IndexBuilder(self.memory, found)
            files = dict(builder.files())
        kept = {folder: one.put(store) for folder, one in builder.kept.items()}
        return {path: None if text is None else text.encode() for path, text in files.items()}, kept

    def _holds(self, page: Page) -> bool:
        return self.known.holds("sections", page, self.memory.key("sections", page), self.changed)
