"""The pages that an edit changes, made again without MkDocs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from handreiking.hosts.kept_by_hand import KeptByHand
from handreiking.hosts.mkdocs_framed import NoFrame, framed
from handreiking.hosts.mkdocs_record import Record
from handreiking.hosts.mkdocs_spliced import NotTheSame, Own, before, own, spliced
from handreiking.site.ledger import Answered
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page

MOST = 200
"""The most pages that are made this way: their HTML is in memory together."""


class TooMuch(Exception):
    """The edit changes something for which everything has to be built."""


def only(condition: object) -> None:
    """Raise `TooMuch` unless `condition` is true."""
    if not condition:
        raise TooMuch


@dataclass(frozen=True)
class EditedPages:
    """The pages of `memory` that are not what they were in the site in the folder `former`, of which `record` tells.

    `known` is the ledger of `record`, of which these lookups `changed`. In the place of the pages `by_hand` nothing is generated.
    """

    config: MkDocsConfig
    memory: PageMemory
    former: Path
    record: Record
    known: Answered
    changed: frozenset[str]
    by_hand: Sequence[KeptByHand]

    def files(self) -> dict[str, bytes]:
        """Return the content of each, by path. One in the navigation has a frame of its own. Raises `TooMuch`."""
        only(len(self._outdated) <= MOST)
        shared = [page for page in self._outdated if page.uri not in self.record.named]
        try:
            return self._alone() | framed(shared, self.memory, self.config, self.record.frames)
        except (NoFrame, NotTheSame) as unknown:
            raise TooMuch from unknown

    def own(self) -> dict[str, Own]:
        """Return what each of them that is in the navigation has of its own, by uri."""
        return {page.uri: own(page, self.memory.write(page)) for page in self._outdated if page.uri in self.record.named}

    @cached_property
    def _outdated(self) -> list[Page]:
        by_hand = {one.uri for one in self.by_hand}
        generated = (page for page in self.memory.site.pages if page.uri not in by_hand)
        return [page for page in generated if not self.known.holds("page", page, self.memory.key("page", page), self.changed)]

    def _alone(self) -> dict[str, bytes]:
        """The files of the pages in the navigation."""
        found = {}
        for uri, now in self.own().items():
            key, _ = self.known.ledger.made["page"][uri]
            url = self.memory.site.addresses.url(uri)
            path = url if url.endswith(".html") else f"{url}index.html"
            former = (self.former / path).read_bytes().decode()
            found[path] = spliced(former, before(self.memory, self.record.own[uri], bytes.fromhex(key)), now).encode()
        return found
