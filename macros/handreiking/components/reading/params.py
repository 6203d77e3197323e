"""What the component `reading` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.reading.link import ReadingLink, reading_link
from handreiking.model.listed import Reading


@dataclass(frozen=True, slots=True)
class ReadingParams:
    """What a method advises to read, elsewhere."""

    links: Sequence[ReadingLink]


def reading(context: Context, readings: Sequence[Reading]) -> ReadingParams:
    """Return `readings` with where each of them is."""
    return ReadingParams([reading_link(one) for one in readings])
