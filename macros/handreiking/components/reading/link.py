"""Something to read or to use elsewhere, as it is shown: where it is, and what it is good for."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from handreiking.model.listed import Reading
from handreiking.text.runs import Link, Text
from handreiking.text.statement import Statement

SAFE = "https://"
"""How the address of a link begins; one that begins otherwise is no link, whatever a handbook lets pass."""


@dataclass(frozen=True, slots=True)
class ReadingLink:
    """Something to read: its `url`, empty if that is not safe, and the name of the `site` that it is on, or else its address."""

    reading: Reading
    url: str
    site: str


def reading_link(reading: Reading) -> ReadingLink:
    """Return `reading` with where it is."""
    url = reading.url if reading.url.startswith(SAFE) else ""
    return ReadingLink(reading, url, (urlsplit(url).hostname or reading.url).removeprefix("www."))


def reading_statement(reading: Reading, said: Statement | None) -> Statement:
    """Return `reading` as one statement: a link, the site it leads to, and what is `said` of it, with its sources."""
    link, title = reading_link(reading), (Text(reading.title),)
    named = (Link(link.url, title),) if link.url else title
    runs, sources = (said.runs, said.sources) if said else ((), ())
    return Statement((*named, Text(f" ({link.site}). " if runs else f" ({link.site})"), *runs), sources)
