"""A checklist is one sheet of A4, nothing on paper is cut off, and a printed address is the address."""

from collections.abc import Callable, Mapping

import pytest

from handreiking.catalogue import Catalogue
from handreiking.model.handbook import Handbook
from handreiking.print.lengths import checklist_pages
from handreiking.print.printer import Printer
from tests.conftest import URL
from tests.handbooks import edition_of

pytestmark = pytest.mark.any_handbook


def test_a_checklist_is_one_sheet(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Callable[..., str]) -> None:
    """The sheet to print and the one to fill in have one page each."""
    sheets = {name("checklist", id, variant) for id in handbook.checklist_by_id for variant in ("", "fillable")}

    assert {} == {name: len(words[name]) for name in sheets if len(words[name]) > 1}


def test_pages_are_counted(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Callable[..., str]) -> None:
    """The check counts the pages of the same files."""
    id, *_ = handbook.checklist_by_id
    expected = {"plain": len(words[name("checklist", id)]), "fillable": len(words[name("checklist", id, "fillable")])}

    assert expected == checklist_pages(edition_of(handbook, URL), Printer())[id]


def test_the_foot_is_whole(
    words: Mapping[str, tuple[str, ...]], handbook: Handbook, spoken: Catalogue, name: Callable[..., str]
) -> None:
    """Every page of a checklist in large print says in full when it must be reviewed."""
    cut, said = [], spoken("paper.review", date="")
    for id, (part, _) in handbook.checklist_by_id.items():
        assert part.entry.review_by
        year = str(part.entry.review_by.year)
        pages = [" ".join(page.split()) for page in words[name("checklist", id, "large")]]
        cut += [id for page in pages if year not in page.partition(said)[2]]

    assert [] == cut


def test_addresses_are_whole(
    words: Mapping[str, tuple[str, ...]], handbook: Handbook, spoken: Catalogue, name: Callable[..., str]
) -> None:
    """An address that is copied from paper has no invisible characters in it."""
    folder = f"{URL.removeprefix('https://')}{spoken('address.checklists')}"
    address = {name("checklist", id): f"{folder}/{id}" for id in handbook.checklist_by_id}

    assert {} == {name: one for name, one in address.items() if one not in words[name][0]}
    assert [] == [name for name, pages in words.items() if "\u200b" in "".join(pages)]
