"""Files of a team that documents are set with, and its colours on paper."""

import io
import re
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from handreiking.model.look import Look, OwnFile
from handreiking.model.own_palette import palette
from handreiking.model.palette import LIGHT, Colours
from handreiking.paper import Paper
from handreiking.print.own import first_of_each_kind
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from handreiking.print.prints import NotPrinted
from handreiking.settings import Settings
from handreiking.site.address import Addresses
from handreiking.store import Store
from tests.handbooks import edition_of
from tests.minimal import minimal

WRAPPED = '#import "ours/house.typ": *\n#import "ours/house.typ": house as ours\n#let house(body) = ours({ [Van ons]; body })\n'
"""A file that adds a line to every document, and is ours otherwise."""
CARD = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>'


def look(colours: Colours | None = None, **files: str | bytes) -> Look:
    """Return a look with these `files` of documents, by name with ``_`` for the dot."""
    named = {name.replace("_", "."): text if isinstance(text, bytes) else text.encode() for name, text in files.items()}
    return Look(colours or Colours(), print={name: OwnFile(f"overrides/print/{name}", text) for name, text in named.items()})


def printed(own: Look, kind: str = "checklist", variant: str = "plain", printer: Printer | None = None) -> bytes:
    """Return the first document of this `kind` and `variant` of the smallest handbook."""
    edition = edition_of(replace(minimal(), look=own))
    document = next(one for one in printables(edition) if (one.page[0], one.variant) == (kind, variant))
    (found,) = (printer or Printer(look=own)).print([document])
    return found.file.content


def drawn(pdf: bytes) -> bytes:
    """Return what the first page of a PDF file draws, with what it draws with."""
    with pikepdf.open(io.BytesIO(pdf)) as found:
        return found.pages[0].Contents.read_bytes()


def colours(pdf: bytes) -> set[str]:
    """Return the colours on the first page of a PDF file, each as ``#rrggbb``."""
    found = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) scn", drawn(pdf))
    return {"#" + "".join(f"{round(float(part) * 255):02x}" for part in one) for one in found}


def test_a_file_of_theirs(tmp_path: Path) -> None:
    """A file stands in for ours of the same name, and may import ours; without it nothing of it is left."""
    theirs = {kind: printed(look(house_typ=WRAPPED), kind) for kind in ("checklist", "guide", "topic")}
    ours = {kind: printed(Look(), kind) for kind in theirs}

    assert all(len(drawn(theirs[kind])) > len(drawn(ours[kind])) for kind in theirs)
    assert ours["guide"] == printed(Look(), "guide")


def test_a_picture_of_theirs() -> None:
    """A file may show a picture beside it."""
    own = look(house_typ=WRAPPED.replace("[Van ons]", 'image("logo.svg", alt: "Ons teken", width: 1cm)'), logo_svg=CARD)

    assert len(drawn(printed(own))) > len(drawn(printed(Look())))


def test_a_document_is_kept_by_them(tmp_path: Path) -> None:
    """What was printed before is of no use with another file or another colour, also where all else is the same."""
    store, folder = Store(None), tmp_path / "cache"
    own = [Look(), look(house_typ=WRAPPED), look(house_typ=WRAPPED + "\n"), look(Colours(own={"accent": "#5b2a86"}))]
    for one in own:
        printed(one, printer=Printer(folder, store, look=one))

    assert len(own) == len(list(folder.iterdir()))


def test_colours_of_a_team() -> None:
    """Links, marks and lines have the accent of the team, also in the file for a word processor."""
    own = Look(Colours(palette(LIGHT, {"accent": "#5b2a86"}), own={"accent": "#5b2a86"}))
    found = colours(printed(own, "guide"))
    with ZipFile(io.BytesIO(printed(own, variant="editable"))) as word:
        styles = word.read("word/styles.xml").decode()

    assert ("#5b2a86" in found, LIGHT.accent in found) == (True, False)
    assert ("5B2A86" in styles, "0F5A4F" in styles) == (True, False)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"house_typ": "\n#let x = {\n"}, ("house.typ", 2, 10)),
        ({"house_typ": WRAPPED.replace("[Van ons]", "[a] + 1")}, ("house.typ", 3, 27)),
        ({"guide_typ": "#let x = 1\n"}, ("guide.typ", 1, 1)),
        ({"guide_typ": "// leeg", "house_typ": WRAPPED}, ("guide.typ", 1, 1)),
        ({"main_typ": "\n#weg"}, ("main.typ", 2, 2)),
        ({"house_typ": WRAPPED.replace("[Van ons]", 'image("weg.svg")')}, ("house.typ", 3, None)),
    ],
)
def test_what_fails(files: dict[str, str], expected: tuple[str, int, int | None]) -> None:
    """What Typst refuses is told at its line; what ours asks for and theirs has not, at the beginning of theirs."""
    with pytest.raises(NotPrinted) as raised:
        printed(look(None, **files))
    found = raised.value.diagnostic
    assert found
    at, (name, line, column) = found.location, expected

    assert ("failing-print", f"overrides/print/{name}", line) == (found.rule, at.file, at.line)
    assert column in (None, at.column)


def test_what_fails_is_found_by_a_check() -> None:
    """A check says what is wrong in a file for a kind of document that it need not count the pages of."""
    handbook = replace(minimal(), look=look(pack_typ='#let pack(p) = image("weg.svg")'))
    edition = edition_of(handbook)
    paper = Paper(Settings(handbook.project), handbook, lambda: edition.uris, Addresses().url)

    assert ["failing-print"] == [one.rule for one in paper.checked() if one.severity == "error"]


def test_what_is_tried() -> None:
    """One document of each kind and variant is tried, and never the one of everything."""
    tried = [(one.page[0], one.variant, bool(one.part)) for one in first_of_each_kind(edition_of(minimal()))]

    assert (len(set(tried)), False) == (len(tried), "page" in {kind for kind, _, _ in tried})
    assert {"checklist", "guide", "topic", "method"} == {kind for kind, _, _ in tried}
