"""The files of a team that the manual shows, to the letter, in a handbook that ``handreiking init`` made."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from handreiking.assets.icons import icons
from handreiking.commands.cli import main
from handreiking.model.own_palette import palette
from handreiking.model.palette import LIGHT
from tests.conftest import ENVIRONMENT
from tests.looks import blocks, overridden, own_files
from tests.print.test_own import colours

PURPLE, RED = "#5b2a86", "#8a1538"
PAPER = "afdrukken/keuzehulp-overleg-nodig.pdf"


def run(folder: Path, *command: str) -> tuple[int, str]:
    """Run the module of `command` in `folder`: its exit code and all that it said."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook, with all files of the manual and the setting that one of them needs; checked and built."""
    folder = tmp_path_factory.mktemp("overrides")
    assert 0 == main(["init", str(folder), "--title", "Goed overleg", "--about", "Zo bereid je een overleg voor."])
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("theme: material\n", blocks("yaml")[3]), "utf-8")
    overridden(folder)
    assert (0, "Alles in orde.\n") == run(folder, "handreiking", "check", "--strict")
    code, said = run(folder, "mkdocs", "build", "--strict")
    assert 0 == code, said
    return folder


@pytest.fixture
def site(project: Path) -> Path:
    """Its site."""
    return project / "site"


def test_there_are_six() -> None:
    """The manual shows a file of each kind."""
    kinds = ("tokens.yaml", "style.css", "words.nl.yaml", "components/cards/template.html.jinja", "print/house.typ", "main.html")

    assert {f"overrides/{kind}" for kind in kinds} == own_files().keys()


def test_on_the_pages(site: Path) -> None:
    """The words, the component and the template of the theme are on the pages, and the style is on each after ours."""
    home = (site / "index.html").read_text("utf-8")
    listed = (site / "methoden/index.html").read_text("utf-8")
    styles = [re.findall(r'<link rel="stylesheet" href="[./]*([^"]+)', page.read_text("utf-8")) for page in site.rglob("*.html")]

    assert ("Hiermee werken wij zelf: 1." in home, "hr-cards" in home, "van Gemeente Proef" in home) == (True, True, True)
    assert "Alles wat wij doen, op een rij." in listed
    assert {("assets/handreiking.css", "overrides/style.css")} == {tuple(found[-2:]) for found in styles}


def test_in_the_style(site: Path) -> None:
    """The colours are in the light scheme, the dark one follows, and so does the dark one without a script."""
    style = (site / "assets/handreiking.css").read_text("utf-8")
    found = re.findall(r"color-scheme=(\w+)\] \{[^{}]*--hr-accent: (#\w+);[^{}]*--hr-support: (#\w+);", style)
    dark = ("#baa6cc", "#f0a8b8")

    assert [("default", PURPLE, RED), ("slate", *dark), ("default", *dark)] == found


def test_when_installed(site: Path) -> None:
    """The manifest and the icons have the colours."""
    about = json.loads((site / "handreiking.webmanifest").read_text("utf-8"))
    drawn = icons(palette(LIGHT, {"accent": PURPLE, "support": RED}))

    assert (PURPLE, LIGHT.paper) == (about["theme_color"], about["background_color"])
    assert {path: content.encode() if isinstance(content, str) else content for path, content in drawn.items()} == {
        path: (site / path).read_bytes() for path in drawn
    }


def test_without_internet(site: Path) -> None:
    """The style and its font are kept on a device; none of the files that pages are made of is published."""
    worker = (site / "sw.js").read_text("utf-8")
    published = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}

    assert ("overrides/style.css" in worker, "overrides/eigen.woff2" in worker) == (True, True)
    assert {"overrides/style.css", "overrides/eigen.woff2"} == {
        path for path in published if re.search(r"eigen\.woff2|style\.css|tokens|words|house|\.jinja", path)
    }


def test_on_paper(site: Path) -> None:
    """A document has the line of the team in its accent, and nothing of ours in it."""
    text = subprocess.run(["pdftotext", site / PAPER, "-"], capture_output=True, text=True, check=True).stdout
    found = colours((site / PAPER).read_bytes())

    assert ("Gemeente Proef", True, False) == (text.splitlines()[0], PURPLE in found, LIGHT.accent in found)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("components/cards/template.html.jinja", "cards | length", "card | length", "template.html.jinja:2:1"),
        ("print/house.typ", "small,", "smal,", "house.typ:6:"),
    ],
)
def test_a_fault(project: Path, file: str, old: str, new: str, said: str) -> None:
    """What is wrong is said once, at its line, and the site that was there stays."""
    path, before = project / "overrides" / file, (project / "site/index.html").stat()
    right = path.read_text("utf-8")
    path.write_text(right.replace(old, new), "utf-8")
    code, told = run(project, "mkdocs", "build")
    path.write_text(right, "utf-8")

    assert (1, 1, 1) == (
        code,
        told.count(f"overrides/{'/'.join(file.split('/')[:-1])}/{said}".replace("//", "/")),
        told.count("fout["),
    )
    assert before == (project / "site/index.html").stat()
