"""Each checklist as a file for a word processor: opened again, it says what the checklist says, with boxes to click."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import takewhile
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as Word
from docx.oxml.ns import qn

from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.method import Method
from handreiking.print.editable import editable_checklist
from handreiking.print.edition import Edition
from handreiking.print.printable import Printable
from handreiking.print.printables import printables
from handreiking.text.inline import plain
from tests.conftest import SAMPLE, copy_project
from tests.handbooks import edition_of

CHECKED = "{http://schemas.microsoft.com/office/word/2010/wordml}checked"
DAY = date(2026, 11, 21)


def editables(edition: Edition) -> Iterator[Printable]:
    """All that can be edited; the checklists come first of all documents, and the others are not made for it."""
    checklists = takewhile(lambda one: one.page[0] == "checklist", printables(edition))
    return (one for one in checklists if one.variant == "editable")


def opened(document: Printable) -> Word:
    """`document` as a word processor opens it."""
    return docx.Document(io.BytesIO(editable_checklist(document)))


def lines(word: Word) -> list[str]:
    """The words of each paragraph, with the box before them, without the marks of sources."""
    return [
        "".join(text.text or "" for text in paragraph._p.iter(qn("w:t")) if not raised(text)) for paragraph in word.paragraphs
    ]


def raised(text: Any) -> bool:
    """Whether `text` is the mark of a source."""
    return next(text.getparent().iter(qn("w:vertAlign")), None) is not None


def with_sign(document: Printable, sign: str) -> Printable:
    """`document` of a checklist that asks for initials."""
    data = {**document.data, "checklist": {**document.data["checklist"], "sign": sign}}
    return replace(document, make=lambda: data)


@pytest.fixture(scope="module")
def edition() -> Edition:
    """The handbook of the tests."""
    return edition_of(SAMPLE / "methods")


@pytest.fixture(scope="module")
def sheets(edition: Edition) -> Mapping[str, tuple[Checklist, Method | GeneralChecklist, Printable, Word]]:
    """Each checklist by its id, with its method and its file."""
    found = edition.handbook.checklist_by_id
    return {id: (found[id][1], found[id][0].entry, one, opened(one)) for one in editables(edition) for id in (one.page[1],)}


def test_every_checklist(edition: Edition, sheets: Mapping[str, Any]) -> None:
    """Every checklist can be edited, and its file is called after its page."""
    assert list(edition.handbook.checklist_by_id) == list(sheets)
    assert {f"checklist-{Path(edition.uris['checklist', id]).stem}" for id in sheets} == {one[2].name for one in sheets.values()}


def test_items_once_and_in_order(sheets: Mapping[str, Any]) -> None:
    """Each section is a heading; each item is there once, in order, in bold after an empty box, with the reason below it."""
    for checklist, _, _, word in sheets.values():
        styles = [paragraph.style.name for paragraph in word.paragraphs]
        shown = [
            line
            for line, style in zip(lines(word), styles, strict=True)
            if style in ("Heading 2", "List Paragraph", "List Continue")
        ]
        expected = []
        for section in checklist.sections:
            expected.append(section.title)
            again, sign = section.occasions or (), checklist.sign == "items"
            for item in section.items:
                expected += [("" if again else "\u2610") + plain(item.text)] + ([plain(item.why)] if item.why else [])
                expected += ["paraaf: datum: "] if sign and not again else []
                expected += ["   ".join(f"\u2610 {one}".replace(" ", "\u00a0") for one in again)] if again else []
            expected += [f"{one}, paraaf: datum: " for one in again if sign]
        expected += ["Wie tekent"] if checklist.signers else []

        assert [*expected, "Notities, zonder namen"] == shown
        assert all(
            run.bold for one in word.paragraphs if one.style.name == "List Paragraph" for run in one.runs if run.text.strip()
        )


def test_boxes_to_click(sheets: Mapping[str, Any]) -> None:
    """There is a box for each item and occasion; each is not ticked, has a number of its own and a name that Word accepts."""
    for checklist, _, _, word in sheets.values():
        boxes = list(word.element.body.iter(qn("w:sdt")))
        names = [next(box.iter(qn("w:alias"))).get(qn("w:val")) for box in boxes]

        wanted = sum(len(section.items) * len(section.occasions or [""]) for section in checklist.sections)

        assert wanted == len(boxes) == len({next(box.iter(qn("w:id"))).get(qn("w:val")) for box in boxes})
        assert ["0"] * len(boxes) == [next(box.iter(CHECKED)).values()[0] for box in boxes]
        assert all(0 < len(name) <= 64 for name in names)


def test_what_it_is(sheets: Mapping[str, Any]) -> None:
    """The file has a title, which is its only heading of the first level, an owner, a language and the date of its content."""
    for checklist, method, document, word in sheets.values():
        known = word.core_properties

        assert (checklist.title, method.owner, "nl-NL") == (known.title, known.author, known.language)
        assert document.changed == known.created.date() == known.modified.date()
        assert [checklist.title] == [one.text for one in word.paragraphs if one.style.name == "Heading 1"]
        assert {"nl-NL"} == {lang.get(qn("w:val")) for lang in word.styles.element.iter(qn("w:lang"))}


def test_pause_point(sheets: Mapping[str, Any]) -> None:
    """When, by whom and how stand before the items, each on a line of its own."""
    for checklist, _, _, word in sheets.values():
        shown = lines(word)

        assert [f"Moment: {checklist.when}", f"Wie loopt dit na: {checklist.who}"] == [shown[2], shown[3]]
        assert shown[4].startswith("Gebruik: ")


def test_foot(sheets: Mapping[str, Any]) -> None:
    """Below every page: what it is, of when, until when, which page of how many, and the address as a link."""
    for checklist, method, document, word in sheets.values():
        foot = word.sections[0].footer
        fields = [field.get(qn("w:instr")) for field in foot._element.iter(qn("w:fldSimple"))]
        words = "\n".join("".join(text.text for text in one._p.iter(qn("w:t"))) for one in foot.paragraphs)
        [link] = [link for one in foot.paragraphs for link in one.hyperlinks]

        assert ["PAGE", "NUMPAGES"] == fields
        assert f"{checklist.title} · {method.title}" in words
        assert re.search(r"pagina 1 van 1\nversie van \d.* · opnieuw te beoordelen op \d", words)
        assert document.data["url"] == link.address == link.text


def test_without_an_address(edition: Edition) -> None:
    """Where the site's address is unknown, no link is made up."""
    foot = opened(next(editables(edition_of(SAMPLE / "methods", base="")))).sections[0].footer

    assert [] == [link for one in foot.paragraphs for link in one.hyperlinks]
    assert "Kijk in het handboek" in foot.paragraphs[-1].text


@pytest.mark.parametrize(("sign", "places"), [("nothing", 0), ("end", 1), ("items", None)])
def test_initials(edition: Edition, sign: str, places: int | None) -> None:
    """Initials and a date have their place where the checklist asks for them: nowhere, once, or at each item."""
    document = next(editables(edition))
    size = sum(len(section["items"]) for section in document.data["checklist"]["sections"])

    shown = lines(opened(with_sign(document, sign)))

    assert (size if places is None else places) == shown.count("paraaf: datum: ")


def test_texts_stay_texts(project: Path) -> None:
    """Signs with a meaning in XML, a link, emphasis and code come through; no soft hyphen does."""
    file = project / "methods" / "nl" / "overdracht.yaml"
    text = file.read_text("utf-8")
    first = re.search(r"^( +- text: ).*$", text[text.index("checklists:") :], re.MULTILINE)
    assert first
    odd = "Kijk bij [de <b>wet</b> & regels](https://wetten.overheid.nl/), *nu*, `nl`, arbeidsongeschiktheidsverzekering."
    file.write_text(text.replace(first[0], f"{first[1]}'{odd}'", 1), "utf-8")

    words = [opened(one) for one in editables(edition_of(project / "methods"))]
    [item] = [
        one for word in words for one in word.paragraphs if "wetten.overheid.nl" in "".join(x.address for x in one.hyperlinks)
    ]

    assert "\tKijk bij de <b>wet</b> & regels, nu, nl, arbeidsongeschiktheidsverzekering." == item.text
    assert ["nu"] == [run.text for run in item.runs if run.italic]
    assert ["nl"] == [run.text for run in item.runs if run.font.name == "Courier New"]


def test_same_bytes(edition: Edition, tmp_path: Path) -> None:
    """The same checklist in another folder gives the same file: it does not say when or where it was made."""
    here = [editable_checklist(one) for one in editables(edition)]
    there = [editable_checklist(one) for one in editables(edition_of(copy_project(tmp_path) / "methods"))]

    assert here == there
    assert {(1980, 1, 1, 0, 0, 0)} == {part.date_time for part in ZipFile(io.BytesIO(here[0])).infolist()}


def test_no_ballast(edition: Edition) -> None:
    """A file holds what it needs, and each of its parts is named in the list of its contents."""
    with ZipFile(io.BytesIO(editable_checklist(next(editables(edition))))) as file:
        parts = {name for name in file.namelist() if not name.endswith((".rels", "[Content_Types].xml"))}
        listed = set(re.findall(r'PartName="/([^"]+)"', file.read("[Content_Types].xml").decode()))

    assert parts == listed
    assert sum(1 for name in parts if "thumbnail" in name or "customXml" in name) == 0
