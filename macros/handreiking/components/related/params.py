"""What the component `related` takes, which is what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.model.method import Relation


@dataclass(frozen=True, slots=True)
class RelatedParams:
    """Other methods and how they relate to this one; `titles` has the title of each by its id."""

    relations: Sequence[Relation]
    titles: Mapping[str, str]
