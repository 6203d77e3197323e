"""Methods that name each other: the rule that needs two of them."""

import shutil
from pathlib import Path

import pytest

from handreiking.diagnostic import Diagnostic
from handreiking.loading.handbook import load
from handreiking.rules.one_way_relation import one_way_relation
from tests.conftest import ROOT


def found(project: Path, here: str | None, there: str | None) -> list[tuple[str, str]]:
    """Relate the method of the smallest handbook to a second one and back; return the hints and the files that they are in."""
    shutil.copytree(ROOT / "tests/data/minimal", project)
    path = project / "methods/nl/overdracht.yaml"
    text = path.read_text("utf-8")
    other = text.replace("id: handover", "id: other").replace("title: Overdracht", "title: Zorg")
    path.write_text(text + related("other", here), "utf-8")
    path.with_name("zorg.yaml").write_text(other + related("handover", there), "utf-8")
    diagnostics: list[Diagnostic] = list(one_way_relation(load(project / "methods")))
    assert {"warning"} >= {diagnostic.severity for diagnostic in diagnostics}
    return [(diagnostic.hint, diagnostic.location.file) for diagnostic in diagnostics]


def related(id: str, relation: str | None) -> str:
    """Return YAML that names the method `id` as related."""
    return f"related:\n  - method: {id}\n    relation: {relation}\n    because: Dat past erbij.\n" if relation else ""


@pytest.mark.parametrize(
    ("here", "there"), [("before", "after"), ("after", "before"), ("instead-of", "instead-of"), ("alongside", "alongside")]
)
def test_points_back(tmp_path: Path, here: str, there: str) -> None:
    """Two methods that name each other with matching relations are in order."""
    assert [] == found(tmp_path / "project", here, there)


def test_does_not_point_back(tmp_path: Path) -> None:
    """The method that names another in vain is reported, with what to add there."""
    assert [("hint", "methods/nl/overdracht.yaml")] == found(tmp_path / "project", "before", None)


def test_points_back_otherwise(tmp_path: Path) -> None:
    """Two relations that do not belong together are reported once."""
    assert [("other", "methods/nl/overdracht.yaml")] == found(tmp_path / "project", "before", "before")


def test_broken_file(tmp_path: Path) -> None:
    """Nothing is said about relations while a file is broken: it may hold what seems to be missing."""
    assert [] == found(tmp_path / "project", "before", "voor")
