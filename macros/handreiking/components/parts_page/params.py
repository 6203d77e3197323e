"""What the component `parts_page` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.parts.params import PartLink, Place


@dataclass(frozen=True, slots=True)
class PartsSection:
    """One way to look through a list: its heading, with an id, and the parts; without a heading it is the only one."""

    links: Sequence[PartLink]
    anchor: str = ""
    title: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class PartsPageParams:
    """The first page of a list that is divided, or of a part of it that is: the ways in.

    `size` says how much there is, `lead` what it is; a first page has no `place`.
    """

    title: str
    lead: str
    size: str
    sections: Sequence[PartsSection]
    place: Place | None = None
