"""What a site was made of tells the next process which of its pages it would make the same."""

import json
from collections.abc import Mapping

from handreiking.site.ledger import Answered
from handreiking.site.memory import PageMemory
from handreiking.store import Store
from tests.handbooks import site_of
from tests.minimal import BIBLIOGRAPHY, FOLDER, METHOD, minimal, text


def memory(texts: Mapping[str, str]) -> PageMemory:
    """The memory of the smallest handbook with other `texts`."""
    return PageMemory(site_of(minimal(texts)), Store(None), "program")


def outdated(texts: Mapping[str, str]) -> set[str]:
    """The uris of the pages that would not be made the same with these `texts`, as a process knows that is told by another."""
    made, now = memory({}), memory(texts)
    for page in made.site.pages:
        made.write(page)
    known = Answered.of_json(json.loads(json.dumps(made.ledger.to_json(made.facts))))
    changed = known.changed(now.facts)
    return {page.uri for page in now.site.pages if not known.holds("page", page, now.key("page", page), changed)}


def test_nothing_changed() -> None:
    """The same handbook, read anew, has the same pages."""
    assert set() == outdated({})


def test_a_text_changes_its_own_page() -> None:
    """A text of a method is on its page, and not on that of the fields."""
    found = outdated({METHOD: text(METHOD, ("Zet zelf de stap.", "Zet zelf de eerste stap."))})

    assert (True, False) == ("methoden/overdracht.md" in found, "meeschrijven/velden.md" in found)


def test_a_source_changes_the_pages_that_look_it_up() -> None:
    """What a page looked up elsewhere counts: the title of a source is on the page of a method that cites it."""
    source = (FOLDER / BIBLIOGRAPHY).read_text("utf-8").replace("title: ", "title: Een ")

    assert "methoden/overdracht.md" in outdated({BIBLIOGRAPHY: source})
