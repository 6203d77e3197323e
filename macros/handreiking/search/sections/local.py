"""What can be found of what is local on a page: services, waiting times and agreements."""

from collections.abc import Iterator

from handreiking.catalogue.dates import day
from handreiking.components.local.params import reached
from handreiking.components.local_texts.params import added_texts
from handreiking.model.here import Here
from handreiking.model.local import Contact
from handreiking.model.method import Method
from handreiking.search.sections.reading import PageReader


def local_said(page: PageReader, here: Here | None) -> Iterator[str]:
    """Yield everything that a local file adds to a page or a section, in the order in which it stands there."""
    if here:
        yield from (" ".join(_contact(page, one)) for one in here.contacts)
        for one in here.waiting_lists:
            measured = page.words("local.measured", date=day(one.measured, page.words))
            yield f"{one.name} {one.wait} ({measured}) {page.say(one.text)}"
        yield page.say(*here.agreements)


def local_added(page: PageReader, method: Method, name: str) -> tuple[str, ...]:
    """Return what a local file adds to the section called `name` of `method`, after its mark; empty where it adds nothing."""
    added = added_texts(method, name)
    return (page.words("local.mark"), page.say(*added)) if added else ()


def _contact(page: PageReader, one: Contact) -> Iterator[str]:
    hours = f"{page.words('local.hours')} {one.hours}" if one.hours else None
    yield from filter(None, (one.name, page.say(one.when), *(shown for _, shown in reached(one)), one.address, hours))
