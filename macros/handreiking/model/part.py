"""One file of a handbook that could be read."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from handreiking.model.document import Document
from handreiking.model.types import Entry

E_co = TypeVar("E_co", bound=Entry, covariant=True)


@dataclass(frozen=True, slots=True)
class Part(Generic[E_co]):
    """The entry of one file, the file itself, and the last part of the address of its page (`slug`).

    `written` is what the file itself says, if `entry` has more: the outcomes that its guides share with others. In a local
    edition `entry` also has what the local file `beside` it adds.
    """

    entry: E_co
    document: Document
    slug: str
    written: E_co | None = None
    beside: Document | None = None

    @property
    def own(self) -> E_co:
        """What the file itself says."""
        return self.written or self.entry
