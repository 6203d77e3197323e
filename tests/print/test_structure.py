"""The files are made for all readers and to keep: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2)."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from handreiking.catalogue import Catalogue

pytestmark = pytest.mark.any_handbook

SHOWN = {"Tj", "TJ", "'", '"', "Do", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "INLINE IMAGE"}
"""Operators that put something on the page."""
WANTED = {
    "checklist": {"H1", "H2", "L", "LI", "Figure"},
    "exercise": {"H1", "L", "LI", "Figure"},
    "guide": {"H1", "H2", "L", "LI", "Figure"},
    "topic": {"H1", "H2", "L", "LI"},
    "pack": {"H1", "TOC", "TOCI", "Table", "TR", "TH", "TD", "L", "Figure"},
}
"""The tags that a file of each kind must use."""


@pytest.fixture(scope="module")
def opened(files: Mapping[str, Path]) -> Iterator[Mapping[str, pikepdf.Pdf]]:
    """Every file, open."""
    found = {name: pikepdf.open(path) for name, path in files.items()}
    yield found
    for pdf in found.values():
        pdf.close()


def tags(pdf: pikepdf.Pdf) -> set[str]:
    """The tags that the structure of `pdf` uses, as its own role map names them."""
    found: set[str] = set()
    todo: list[Any] = [pdf.Root.StructTreeRoot]
    while todo:
        node = todo.pop()
        if isinstance(node, pikepdf.Dictionary):
            found |= {str(node.S)[1:]} if "/S" in node else set()
            kids: Any = node.get("/K", [])
            todo += list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return found


def untagged(page: pikepdf.Page) -> list[str]:
    """What is put on `page` outside of marked content."""
    depth, found = 0, []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
        found += [operator] if operator in SHOWN and depth == 0 else []
    return found


def test_says_what_it_is(opened: Mapping[str, pikepdf.Pdf], spoken: Catalogue) -> None:
    """Each file names its standards, its language and its title, and shows the title in the window."""
    found = {}
    for name, pdf in opened.items():
        with pdf.open_metadata() as meta:
            standards = meta.get("pdfuaid:part"), meta.get("pdfaid:part"), meta.get("pdfaid:conformance")
            title = bool(meta.get("dc:title"))
        shown = bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        found[name] = (*standards, title, shown, bool(pdf.Root.MarkInfo.Marked), str(pdf.Root.Lang))

    assert dict.fromkeys(opened, ("1", "2", "A", True, True, True, spoken("locale"))) == found


def test_has_bookmarks(opened: Mapping[str, pikepdf.Pdf]) -> None:
    """Each file has bookmarks to its headings."""
    found = {}
    for name, pdf in opened.items():
        with pdf.open_outline() as outline:
            found[name] = bool(outline.root)

    assert dict.fromkeys(opened, True) == found


def test_nothing_is_untagged(opened: Mapping[str, pikepdf.Pdf]) -> None:
    """Everything on a page belongs to the structure, or is marked as decoration."""
    found = {name: [mark for page in pdf.pages for mark in untagged(page)] for name, pdf in opened.items()}

    assert {} == {name: marks for name, marks in found.items() if marks}


def test_lists_tables_and_pictures(opened: Mapping[str, pikepdf.Pdf], spoken: Catalogue) -> None:
    """Headings, lists, tables and pictures are tagged as what they are."""
    wanted = {spoken(f"paper.name.{kind}"): tags for kind, tags in WANTED.items()}
    missing = {name: wanted[name.partition("-")[0]] - tags(pdf) for name, pdf in opened.items()}

    assert {} == {name: lost for name, lost in missing.items() if lost}


def test_pictures_have_words(opened: Mapping[str, pikepdf.Pdf]) -> None:
    """Every picture says in words what it shows."""
    silent = []
    for name, pdf in opened.items():
        figures = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Figure]
        silent += [name for one in figures if not str(one.get("/Alt", ""))]

    assert [] == silent


def test_fonts_are_inside(opened: Mapping[str, pikepdf.Pdf]) -> None:
    """Every font that is used is in the file."""
    outside = []
    for name, pdf in opened.items():
        described = [
            one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == pikepdf.Name.FontDescriptor
        ]
        outside += [name for one in described if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(one.keys())]

    assert [] == outside
