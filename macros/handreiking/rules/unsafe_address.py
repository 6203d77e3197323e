"""The rule ``unsafe-address``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.listed import Reading
from handreiking.rules.checklists import items
from handreiking.rules.findings import error
from handreiking.rules.local_files import contacts
from handreiking.text.inline import page_of

ADDRESS = re.compile(r"https://[^\s/?#\[\]]+\.[^\s/?#\[\]]+\S*")
EMAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:.]+")


def unsafe_address(handbook: Handbook) -> Iterator[Diagnostic]:
    """The address of something to read or use, of a link of an item, or of an organisation, is not that of a page on the web.

    Nor is that where a body handles complaints. It has ``https://`` before it. Where a reader reports a problem may be an e-mail
    address too.

    A link without it leads nowhere, or over a line that others can read.
    """
    yield from _of_readings(handbook)
    yield from _of_the_publisher(handbook)


def _of_readings(handbook: Handbook) -> Iterator[Diagnostic]:
    for part in handbook.methods:
        for name in ("further_reading", "materials"):
            for index, reading in enumerate(getattr(part.entry, name) or ()):
                if isinstance(reading, Reading) and not ADDRESS.fullmatch(reading.url):
                    yield error("unsafe-address", part, (name, index, "url"), url=reading.url)
    for file, path, item in items(handbook):
        for index, link in enumerate(item.links or ()):
            if not (ADDRESS.fullmatch(link.url) or page_of(link.url)):
                yield error("unsafe-address", file, (*path, "links", index, "url"), hint="page", url=link.url)
    for local, path, contact in contacts(handbook):
        if contact.url and not ADDRESS.fullmatch(contact.url):
            yield error("unsafe-address", local, (*path, "url"), url=contact.url)


def _of_the_publisher(handbook: Handbook) -> Iterator[Diagnostic]:
    if not (part := handbook.about):
        return
    organisation, statement = part.entry.organisation, part.entry.accessibility
    body = statement.public_body if statement else None
    for path, url in (
        (("organisation", "url"), organisation.url if organisation else None),
        (("accessibility", "public_body", "complaint_url"), body.complaint_url if body else None),
    ):
        if url and not ADDRESS.fullmatch(url):
            yield error("unsafe-address", part, path, url=url)
    contact = part.entry.contact
    if contact and not is_contact(contact):
        yield error("unsafe-address", part, ("contact",), hint="contact", url=contact)


def is_contact(contact: str) -> bool:
    """Whether a reader can report something at `contact`: the address of a page, or an e-mail address."""
    return bool(ADDRESS.fullmatch(contact) or EMAIL.fullmatch(contact))
