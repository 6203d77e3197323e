"""What one local file adds to one method, topic or section."""

from collections.abc import Collection

from handreiking.model.local import Addition, Contacts, WaitingLists
from handreiking.model.types import Date, Entry, Line, Texts


class Here(Entry):
    """What the place or organisation called `title` adds to one method, topic or section, until its review.

    No file holds this: it is made of a local file, where a site is made of the edition of that.
    """

    title: Line
    contacts: Contacts = ()
    waiting_lists: WaitingLists = ()
    agreements: Texts = ()
    additions: tuple[Addition, ...] = ()
    reviewed: Date
    review_by: Date

    @property
    def is_apart(self) -> bool:
        """Whether something is added that stands in a section of its own."""
        return bool(self.contacts or self.waiting_lists or self.agreements)

    def count_in(self, section: str, fields: Collection[str]) -> int:
        """Return how much it adds to the `section` of a method's page that shows `fields`: to that of its own one thing."""
        return len(self.added_to(fields)) + int(self.is_apart and section == "local")

    def added_to(self, fields: Collection[str]) -> tuple[str, ...]:
        """Return the texts that are added to any of these `fields` of a method."""
        return tuple(text for one in self.additions if one.field in fields for text in one.texts)
