"""What the component `parts` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.icons import Icon


@dataclass(frozen=True, slots=True)
class PartLink:
    """A link to a page (kind and id), or to the `anchor` on it, and the number of entries there.

    A category has a `note` that says what it is about, and an `icon`, if the handbook gives it one.
    """

    kind: str
    id: str
    label: str
    count: int
    anchor: str = ""
    note: str = ""
    icon: Icon | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a page among the parts of a long list.

    `title` is that of the page, and `lead` says how much of the list it has; `above` is the page that it is a part of.
    `previous` and `next` have entries, as this page does.
    """

    title: str
    lead: str
    above: PartLink
    previous: PartLink | None = None
    next: PartLink | None = None


@dataclass(frozen=True, slots=True)
class PartsParams:
    """Links to the parts of a long list; `wide` if their labels are more than a few letters."""

    links: Sequence[PartLink]
    wide: bool = False
    anchor: str = ""
