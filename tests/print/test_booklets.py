"""A long checklist on paper: booklets, each with its own title and its own sources, none of more than some pages."""

import io
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import pypdf

from handreiking.print.booklets import BOOKLET, booklets
from handreiking.print.editable import editable_checklist
from handreiking.print.printable import Printable
from handreiking.print.printables import checklist_printables
from handreiking.print.printer import Printer
from tests.bad_cases import LIST
from tests.handbooks import edition_of
from tests.minimal import minimal
from tests.own_checklist import LONG, OWN, long_list
from tests.print.test_editable import lines, opened

TITLE = re.compile(r"De lange lijst, deel (\d+) van (\d+)")


@cache
def made() -> Mapping[tuple[str, str], Printable]:
    """The documents of a long list and of a short one that stands on its own, by page and variant."""
    return {(one.page[1], one.variant): one for one in checklist_printables(edition_of(minimal({LONG: long_list(), OWN: LIST})))}


def sheet(id: str = "lang") -> Mapping[str, Any]:
    """The data of a list."""
    found: Mapping[str, Any] = made()[id, "plain"].data["checklist"]
    return found


def test_all_sections_are_in_a_booklet() -> None:
    """Every section is in one booklet, in its order, and a short list is in none."""
    parts = [title for one in sheet()["booklets"] for title in one["parts"]]

    assert [f"Deel {number}" for number in range(1, 13)] == parts
    assert [] == sheet("lijst")["booklets"]


def test_booklets_have_as_much_each() -> None:
    """Of sections that are as long the booklets have as many, but for the last."""
    handbook = minimal({LONG: long_list()})
    sizes = [len(one) for one in booklets(handbook.checklist_by_id["lang"][1])]

    assert len(sizes) > 1
    assert {sizes[0]} == set(sizes[:-1])
    assert sizes[-1] <= sizes[0]


def test_a_section_is_not_divided() -> None:
    """A section that is longer than a booklet has one for itself."""
    handbook = minimal({LONG: long_list(2, 120)})

    assert [1, 1] == [len(one) for one in booklets(handbook.checklist_by_id["lang"][1])]


def test_each_booklet_has_its_own_sources() -> None:
    """The numbers of sources begin anew in each booklet, which has them at its end."""
    assert {"1"} == {source["number"] for one in sheet()["booklets"] for source in one["sources"]}
    assert len(sheet()["booklets"]) == sum(len(one["sources"]) for one in sheet()["booklets"])


def test_there_is_no_card_of_a_long_list() -> None:
    """No pocket holds it."""
    assert ("lijst", "pocket") in made()
    assert ("lang", "pocket") not in made()


def test_booklets_on_paper() -> None:
    """Each begins on the front of a sheet with its number and that of all, and has no more pages than it may."""
    (printed,) = Printer().print([made()["lang", "plain"]])
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed.file.content)).pages]
    starts = {number: TITLE.search(page) for number, page in enumerate(pages, 1) if TITLE.search(page)}
    count = len(sheet()["booklets"])

    assert [(str(one), str(count)) for one in range(1, count + 1)] == [found.groups() for found in starts.values() if found]
    assert {1} == {number % 2 for number in starts}
    ends = [*list(starts)[1:], len(pages) + 1]
    assert all(end - start <= BOOKLET for start, end in zip(starts, ends, strict=True))


def test_booklets_in_a_word_processor() -> None:
    """The file to adapt has the same titles, and every item once."""
    words = lines(opened(made()["lang", "editable"]))

    assert len(sheet()["booklets"]) == sum(bool(TITLE.fullmatch(line)) for line in words)
    assert 240 == sum("Doe nummer" in line for line in words)


def test_level_introduction_and_links_on_paper() -> None:
    """They are in the data of a sheet, and in the file to adapt."""
    words = lines(opened(made()["lijst", "editable"]))
    items = sheet("lijst")["sections"][0]["items"]

    assert ["moet", "mag", None, None, None] == [item["level"] for item in items]
    assert "Loop dit na." in words
    assert any(line.endswith("moet Vraag wat nodig is.") for line in words)
    assert "Meer weten: Elders (voorbeeld.nl)" in words
    assert editable_checklist(made()["lijst", "editable"])
