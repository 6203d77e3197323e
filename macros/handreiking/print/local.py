"""What is local as data for paper: services, waiting times, agreements, and the texts added to fields of a method."""

from collections.abc import Iterator

from handreiking.catalogue.dates import day
from handreiking.components.local.params import reached
from handreiking.components.local_texts.params import FIELDS
from handreiking.model.here import Here
from handreiking.model.local import Contact, WaitingList
from handreiking.print.entries import PaperEntry, PaperRun
from handreiking.print.runs import PaperWriter
from handreiking.print.sheets import Data


def local_data(paper: PaperWriter, here: Here | None) -> Data | None:
    """Return `here`, under the mark of the place; None where nothing is local."""
    if not here:
        return None
    words = paper.context.words
    groups = [
        (words("local.contacts"), [_contact(paper, one) for one in here.contacts]),
        (words("local.waiting"), [_waiting(paper, one) for one in here.waiting_lists]),
        (words("local.agreements"), paper.each(here.agreements)),
        *_additions(paper, here),
    ]
    reviewed = words("local.reviewed", date=day(here.reviewed, words))
    named = [{"title": paper.line(title), "texts": texts} for title, texts in groups if texts]
    return {"title": paper.line(words("local.mark")), "groups": named, "reviewed": reviewed}


def _contact(paper: PaperWriter, contact: Contact) -> list[PaperRun]:
    """The name, each way to reach it, and what for. No way gets a hyphen: it is copied from paper, letter by letter."""
    hours = f"{paper.context.words('local.hours')} {contact.hours}" if contact.hours else ""
    ways = [_link(address, shown) for address, shown in reached(contact) if shown]
    ways += [_text(paper.line(said)) for said in (contact.address, hours) if said]
    apart = [run for way in ways for run in (_text(" · "), way)][1:]
    said = [_text(". "), *paper.runs(contact.when)] if contact.when else []
    return [*paper.named(contact.name, ""), _text("· "), *apart, *said]


def _link(url: str, shown: str) -> PaperRun:
    return {"kind": "link", "url": url, "runs": [_text(shown)]}


def _text(words: str) -> PaperRun:
    return {"kind": "text", "text": words}


def _waiting(paper: PaperWriter, one: WaitingList) -> list[PaperRun]:
    words = paper.context.words
    measured = words("local.measured", date=day(one.measured, words))
    said = paper.runs(one.text)
    return [*paper.named(one.name, ""), _text(paper.line(f"{one.wait} ({measured}). ")), *said]


def _additions(paper: PaperWriter, here: Here) -> Iterator[tuple[str, list[PaperEntry]]]:
    """Yield what is added to each section of a method, with the title of that, in the order of the page."""
    for name, fields in FIELDS.items():
        if texts := here.added_to(fields):
            yield paper.context.words(f"method.{name}"), paper.each(texts)
