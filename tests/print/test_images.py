"""Images on paper."""

import io
import shutil
from pathlib import Path

import pikepdf
import pytest

from handreiking.model.listed import WithPoints
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from tests.bad_images import show
from tests.conftest import ROOT
from tests.handbooks import edition_of
from tests.images import SVG, add, png

TABLE = '![Een tafel](tafel.png "Eigen foto, CC0")'
PACK = "pakket-overdracht"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the smallest handbook with an image that a step shows."""
    shutil.copytree(ROOT / "tests/data/minimal", tmp_path / "project")
    add(tmp_path / "project", "tafel.png", png(144, 72))
    show(tmp_path / "project", TABLE, "    - je cliënt verhuist\n", "    - '{}'\n")
    return tmp_path / "project"


def test_entries(project: Path) -> None:
    """An image belongs to the entry above it, or at the top to the one below; its width is in millimetres."""
    paper = edition_of(project / "methods").writer(("method", "handover"))
    text = {"kind": "text", "text": "Ga zitten."}
    entries = paper.each((TABLE, "Ga zitten.", TABLE, WithPoints(text="Ga zitten.", points=("Ga zitten.",))))

    assert [2, 0] == [len(entry["images"]) for entry in entries if isinstance(entry, dict)]
    assert [[text], [text]] == [entry["text"] for entry in entries if isinstance(entry, dict)]
    assert {"alt": "Een tafel", "caption": [{"kind": "text", "text": "Eigen foto, CC0"}], "width": 25.4}.items() <= (
        entries[0]["images"][0].items() if isinstance(entries[0], dict) else set()
    )


def facts(project: Path) -> dict[str, str]:
    """What each document is found by."""
    return {one.name: one.facts for one in printables(edition_of(project / "methods"))}


def test_a_document_is_made_of_its_images(project: Path) -> None:
    """Another content of an image makes the documents anew that show it, and no others."""
    before = facts(project)
    add(project, "tafel.png", png(144, 72, grey=3))
    after = facts(project)

    assert before[PACK] != after[PACK]
    assert before["keuzehulp-welke-aanpak"] == after["keuzehulp-welke-aanpak"]


@pytest.mark.all
def test_images_are_printed(project: Path) -> None:
    """An image is in the file, with what it shows for who cannot see it, and who made it in words."""
    add(project, "plan.svg", SVG.format('<rect width="40" height="20"/>').encode())
    show(project, '![Een plan](plan.svg "Eigen werk, CC0")', "goals:\n")
    wanted = [one for one in printables(edition_of(project / "methods")) if one.name == PACK]
    (printed,) = Printer().print(wanted)
    with pikepdf.open(io.BytesIO(printed.file.content)) as pdf:
        alternatives = [str(one.Alt) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]

    assert "Een tafel" in alternatives
