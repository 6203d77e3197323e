"""What a method does not say leaves no trace on paper: no heading, no label, no table, and paper is made all the same."""

from datetime import date
from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.model.handbook import Handbook
from handreiking.print.edition import Edition
from handreiking.print.printable import Printable
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from tests.bare import FIRST, SECOND, SUMMARY, bare_handbook, bare_method, without
from tests.handbooks import edition_of
from tests.print.conftest import bare, pages

WORDS = catalogue.load("nl")
SAID = {
    "key_facts": (),
    "target_group": ("method.who", "method.fits", "method.fits-not"),
    "core_elements": ("method.core_elements",),
    "figure": ("method.figure",),
    "decision": ("method.decision",),
    "steps": ("method.steps",),
    "phases": ("method.phases",),
    "roles": ("paper.tasks",),
    "further_reading": ("method.further_reading",),
    "pitfalls": ("method.pitfalls",),
}
"""The fields of a method that a pack shows, each with the headings and labels that stand above it."""


def pack(edition: Edition) -> Printable:
    """Return the pack of the only method, in print of the usual size."""
    return next(one for one in printables(edition) if one.page[0] == "method" and one.variant == "plain" and not one.part)


def said(document: Printable) -> str:
    """Return the letters of `document` on paper."""
    (printed,) = Printer().print([document])
    assert isinstance(printed.file.place, bytes)
    return bare("".join(pages(printed.file.place)))


def labels(handbook: Handbook, field: str) -> list[bool]:
    """Whether each heading and label of `field` is in the pack of the method."""
    text = said(pack(edition_of(handbook)))
    return [bare(WORDS(key)) in text for key in SAID[field]]


@pytest.mark.all
@pytest.mark.parametrize("field", SAID)
def test_without_a_field(field: str) -> None:
    """Whichever field is left out, the pack is made, and nothing stands above what is not there."""
    assert [True for _ in SAID[field]] == labels(without(), field)
    assert [False for _ in SAID[field]] == labels(without(field), field)


def test_bare_method(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack of a method that says only what it must has that, the day on which it was printed, and no sources."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795651200")
    document = pack(edition_of(bare_handbook(tmp_path, "eerst")))
    found = said(document)

    assert (date(2026, 11, 26), True) == (document.changed, bare("versie van 26 november 2026") in found)
    assert [2, 2, 1, 1] == [found.count(bare(one)) for one in (SUMMARY, "Stap voor stap", FIRST, SECOND)]
    absent = ("page.sources.title", "paper.editors", "colophon.owner", "colophon.review-by", "method.phases", "method.roles")
    assert [] == [key for key in absent if bare(WORDS(key)) in found]


def test_time_of_a_bare_method(tmp_path: Path) -> None:
    """The pack says how long it takes, where the method does."""
    (tmp_path / "nl").mkdir()
    time = "time: {number: 15, to: 30, unit: minutes, text: per keer}"
    (tmp_path / "nl/eerst.yaml").write_text(bare_method("eerst", time), "utf-8")

    assert bare("Tijd: 15 tot 30 minuten, per keer") in said(pack(edition_of(bare_handbook(tmp_path))))
