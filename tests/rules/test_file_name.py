"""The names of files: which make a good address, and which better one is offered."""

import shutil
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.rules import check
from handreiking.rules.file_name import GOOD
from handreiking.text.naming import slug
from tests.bad_cases import MINIMAL
from tests.conftest import SAMPLE


def said(folder: Path, *names: str) -> list[tuple[str, str, str]]:
    """Give the only guide each of `names`; return the file, the hint and the better name that the rule reports."""
    shutil.copytree(MINIMAL, folder / "project")
    guide = folder / "project/methods/nl/keuzehulpen/welke-aanpak.yaml"
    text = guide.read_text("utf-8")
    guide.unlink()
    for number, name in enumerate(names):
        guide.with_name(name).write_text(text.replace("id: welke-aanpak", f"id: keuze-{number}"), "utf-8")
    found = [diagnostic for diagnostic in check(load(folder / "project/methods")) if diagnostic.rule == "file-name"]
    return [(Path(one.location.file).name, one.hint, one.params["better"]) for one in found]


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Welke-Aanpak.yaml", "welke-aanpak.yaml"),
        ("welke aanpak.yml", "welke-aanpak.yml"),
        ("welke_aanpak.yaml", "welke-aanpak.yaml"),
        ("cliënt.yaml", "client.yaml"),
        ("clie\u0308nt.yaml", "client.yaml"),
        ("welke--aanpak.yaml", "welke-aanpak.yaml"),
        ("-aanpak.yaml", "aanpak.yaml"),
        ("plan.2.yaml", "plan-2.yaml"),
        ("100%.yaml", "100.yaml"),
    ],
)
def test_better_name(name: str, better: str, tmp_path: Path) -> None:
    """A name that makes a bad address is reported, with a better one that keeps its ending."""
    assert [(name, "hint", better)] == said(tmp_path, name)


@pytest.mark.parametrize("name", ["welke-aanpak.yaml", "welke-aanpak.yml", "2e-gesprek.yaml", "a.yaml"])
def test_good_name(name: str, tmp_path: Path) -> None:
    """Lower-case letters, digits and single hyphens are good."""
    assert [] == said(tmp_path, name)


@pytest.mark.parametrize("names", [("計画.yaml",), ("_con.yaml",), ("welke_aanpak.yaml", "welke-aanpak.yml")])
def test_no_better_name(names: tuple[str, ...], tmp_path: Path) -> None:
    """Where nothing of the name can be kept, or what is kept is reserved or taken, none is offered."""
    assert [(names[0], "other")] == [one[:2] for one in said(tmp_path, *names)]


@pytest.mark.parametrize("names", [("Con.yaml",), ("Welke-Aanpak.yaml", "welke-aanpak.yml"), ("A_b.yaml", "A_b.yml")])
def test_another_rule_says_it(names: tuple[str, ...], tmp_path: Path) -> None:
    """A name that is reserved, or that differs from another in capitals only, has one message, and that is not this one."""
    assert [] == said(tmp_path, *names)


@pytest.mark.parametrize("title", ["Één gezin, één plan", "Łódź", "2e gesprek", "’s Avonds", "ß & œ"])
def test_new_files_are_good(title: str) -> None:
    """The name that ``handreiking new`` makes of a title is good, and so are those of a handbook."""
    names = [slug(title), *(path.stem for path in (SAMPLE / "methods").rglob("*.yaml"))]
    assert [] == [name for name in names if not GOOD.fullmatch(name)]
