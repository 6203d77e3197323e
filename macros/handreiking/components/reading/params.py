"""What the component `reading` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from handreiking.components.context import Context
from handreiking.model.method import Reading

SAFE = "https://"
"""How the address of a link begins; one that begins otherwise is no link, whatever a handbook lets pass."""


@dataclass(frozen=True, slots=True)
class ReadingLink:
    """Something to read: its `url`, empty if that is not safe, and the name of the `site` that it is on, or else its address."""

    reading: Reading
    url: str
    site: str


@dataclass(frozen=True, slots=True)
class ReadingParams:
    """What a method advises to read, elsewhere."""

    links: Sequence[ReadingLink]


def reading(context: Context, readings: Sequence[Reading]) -> ReadingParams:
    """Return `readings` with where each of them is."""
    return ReadingParams([reading_link(one) for one in readings])


def reading_link(reading: Reading) -> ReadingLink:
    """Return `reading` with where it is."""
    url = reading.url if reading.url.startswith(SAFE) else ""
    return ReadingLink(reading, url, (urlsplit(url).hostname or reading.url).removeprefix("www."))
