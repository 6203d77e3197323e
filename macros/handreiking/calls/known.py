"""What there is to ask for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from handreiking.model.handbook import Handbook
from handreiking.model.method import Method

ALWAYS = ("home", "methods", "everything", "compare", "fields", "rules", "macros")
"""The ids of the pages that every handbook has, if it has methods."""

OF_METHODS = ("methods", "compare")
"""Those of these that need methods."""


def page_ids(handbook: Handbook) -> list[str]:
    """Return the ids of the pages of `handbook` that are no entry's, but for the parts of long lists."""
    entries = [part.entry for part in handbook.methods]
    some = {
        "checklists": handbook.checklist_by_id,
        "guides": handbook.guide_by_id,
        "roles": any(one.roles for one in entries),
        "glossary": handbook.terms,
        "sources": handbook.source_by_id,
    }
    always = [id for id in ALWAYS if entries or id not in OF_METHODS]
    return [*always, *(id for id, there in some.items() if there)]


class PageIds(list[str]):
    """Ids of pages. Of the parts of long lists, such as ``methods/a``, it is known when the pages are made which there are."""

    def __contains__(self, id: object) -> bool:
        return "/" in str(id) or super().__contains__(id)


class Known(Protocol):
    """Knows what a macro can be asked for."""

    def ids(self, kind: str) -> Collection[str] | None:
        """Return the ids of `kind`, one of `ENTRIES`, ``source`` or ``term``; None if these are not known."""

    def method(self, id: str) -> Method:
        """Return the method with `id`, one of those that there are."""

    def accessible(self) -> bool:
        """Whether the handbook says who answers for the accessibility statement."""


@dataclass(frozen=True)
class KnownOf:
    """What there is in `handbook`."""

    handbook: Handbook

    def ids(self, kind: str) -> Collection[str] | None:
        """As in `Known`. Which rules have a page is known when the pages are made."""
        if kind in ("page", "rule"):
            return PageIds(page_ids(self.handbook)) if kind == "page" else None
        found: Collection[str] = getattr(self.handbook, f"{kind}_by_id")
        return found

    def method(self, id: str) -> Method:
        """As in `Known`."""
        return self.handbook.method_by_id[id].entry

    def accessible(self) -> bool:
        """As in `Known`."""
        return bool(self.handbook.about and self.handbook.about.entry.accessibility)


def sections() -> Mapping[str, tuple[str, ...]]:
    """Return the fields of a method that each section of its page shows, by the name of the section, in the order of the page.

    The sections that a page fills when all else is written are not among them.
    """
    # Not at the top: a check that sees no call of a section starts in half the time without the components.
    from handreiking.components.method.sections import SECTIONS, in_order  # noqa: PLC0415

    found = (one for one in in_order(SECTIONS) if not one.late and one.name != "more")
    return {one.name: (*one.fields, *(field for inside in one.inside for field in inside.fields)) for one in found}
