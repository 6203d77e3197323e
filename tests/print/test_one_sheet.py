"""A checklist is one sheet of A4, nothing on paper is cut off, and a printed address is the address."""

from collections.abc import Mapping

import pytest

from handreiking.model.handbook import Handbook
from handreiking.print.lengths import checklist_pages
from handreiking.print.printer import Printer
from tests.conftest import URL
from tests.handbooks import edition_of

pytestmark = pytest.mark.any_handbook


def test_a_checklist_is_one_sheet(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """The sheet to print and the one to fill in have one page each."""
    sheets = {f"checklist-{id}{variant}" for id in handbook.checklist_by_id for variant in ("", "-invullen")}

    assert {} == {name: len(words[name]) for name in sheets if len(words[name]) > 1}


def test_pages_are_counted(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """The check counts the pages of the same files."""
    name, *_ = handbook.checklist_by_id

    counted = checklist_pages(edition_of(handbook, URL), Printer())[name]
    assert {"plain": len(words[f"checklist-{name}"]), "fillable": len(words[f"checklist-{name}-invullen"])} == counted


def test_the_foot_is_whole(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """Every page of a checklist in large print says in full when it must be reviewed."""
    cut = []
    for id, (part, _) in handbook.checklist_by_id.items():
        assert part.entry.review_by
        year = str(part.entry.review_by.year)
        pages = [" ".join(page.split()) for page in words[f"checklist-{id}-groot"]]
        cut += [id for page in pages if year not in page.partition("opnieuw te beoordelen op")[2]]

    assert [] == cut


def test_addresses_are_whole(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """An address that is copied from paper has no invisible characters in it."""
    address = {f"checklist-{id}": f"{URL.removeprefix('https://')}checklists/{id}" for id in handbook.checklist_by_id}

    assert {} == {name: one for name, one in address.items() if one not in words[name][0]}
    assert [] == [name for name, pages in words.items() if "\u200b" in "".join(pages)]
