"""What the component `local` takes, and what its template gets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.components.statement import StatementHtml
from handreiking.model.here import Here
from handreiking.model.local import Contact, WaitingList

NO_DIGIT = re.compile(r"[^0-9+]")


@dataclass(frozen=True, slots=True)
class ReachableContact:
    """A service, with the address that calls it, empty for none, the other `links` that reach it, and when to ask it."""

    contact: Contact
    call: str
    links: Sequence[tuple[str, str]]
    when: StatementHtml | None


@dataclass(frozen=True, slots=True)
class LocalParams:
    """What a local file adds to a page or a section, and whether its review is `overdue`.

    The parts have names if there are several (`named`). With `marked` the mark stands above them.
    """

    here: Here
    contacts: Sequence[ReachableContact]
    waiting: Sequence[tuple[WaitingList, StatementHtml | None]]
    agreements: Sequence[StatementHtml]
    named: bool
    marked: bool
    overdue: bool


def local(context: Context, here: Here, today: date | None, marked: bool) -> LocalParams:
    """Return what `here` has; its review is overdue on the day `today` or not; without a day a script says so."""
    reached = [_reached(context, one) for one in here.contacts]
    waiting = [(one, said(context, one.text) if one.text else None) for one in here.waiting_lists]
    agreed = [said(context, one) for one in here.agreements]
    named = sum(map(bool, (reached, waiting, agreed))) > 1
    return LocalParams(here, reached, waiting, agreed, named, marked, today is not None and here.review_by < today)


def said(context: Context, text: str) -> StatementHtml:
    """Return `text`, of a local file. The mark of the place says who speaks, so that of the editors is left out."""
    found = context.statement(text)
    return found if found.sources else StatementHtml(found.body, found.body[:0], ())


def reached(contact: Contact) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
    """Return the address and the words of the link that calls `contact` (RFC 3966), writes to it, and leads to its site.

    The words are empty where there is no such way.
    """
    call, site = NO_DIGIT.sub("", contact.number or ""), (contact.url or "").removeprefix("https://").removeprefix("www.")
    return (
        (f"tel:{call}", contact.number or ""),
        (f"mailto:{contact.email}", contact.email or ""),
        (contact.url or "", site.rstrip("/")),
    )


def _reached(context: Context, contact: Contact) -> ReachableContact:
    (call, number), *others = reached(contact)
    links = [link for link in others if link[1]]
    return ReachableContact(contact, call if number else "", links, said(context, contact.when) if contact.when else None)
