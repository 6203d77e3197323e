"""The page for maintainers: what it shows is what they will see (``HANDREIKING_UPDATE=1`` writes the message anew)."""

import os
import re
import shutil
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from handreiking.reader import parse
from tests.bad_cases import MINIMAL
from tests.conftest import REAL

pytestmark = pytest.mark.content

PAGE = REAL / "docs/meeschrijven/index.md"
MESSAGE = re.compile(r"(?<=tabindex=0 }\n)fout\[.*?(?=```)", re.DOTALL)
FILE, FIND, REPLACE = "methods/nl/overdracht.yaml", "start: het gesprek\n", "start: een gesprek: met koffie\n"
"""The defect that the page tells about, in the smallest handbook."""


@pytest.fixture
def minimal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the smallest handbook; the test runs in its folder."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def test_message(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The example of a message on the page is what the check prints."""
    text = (minimal / FILE).read_text("utf-8")
    assert 1 == text.count(FIND)
    (minimal / FILE).write_text(text.replace(FIND, REPLACE), "utf-8")

    main(["check"])
    said = capsys.readouterr().out
    if os.environ.get("HANDREIKING_UPDATE"):
        PAGE.write_text(MESSAGE.sub(lambda _: said, PAGE.read_text("utf-8")), "utf-8")
    assert [said] == MESSAGE.findall(PAGE.read_text("utf-8"))


def test_place(minimal: Path) -> None:
    """What the page says about the place in that message is where the message points."""
    (message,) = MESSAGE.findall(PAGE.read_text("utf-8"))
    found = re.search(r"/([\w-]+\.yaml):(\d+):(\d+)", message)
    assert found
    expected = f"in het bestand `{found[1]}`, op regel {found[2]}, bij teken {found[3]}."

    assert expected in PAGE.read_text("utf-8")


def test_mended_line(minimal: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line that the message advises fixes the file."""
    (message,) = MESSAGE.findall(PAGE.read_text("utf-8"))
    mended = message.partition("= Schrijf: ")[2].splitlines()[0]
    (minimal / FILE).write_text((minimal / FILE).read_text("utf-8").replace(FIND, f"{mended}\n"), "utf-8")

    assert 0 == main(["check"])
    assert "Alles in orde.\n" == capsys.readouterr().out


def test_rules_of_yaml() -> None:
    """Every line of YAML that the page advises is read as it is written there."""
    page = PAGE.read_text("utf-8")
    advised = re.findall(r"`(title: .+?|- .+?|\".+?\")`", page)
    expected = ["title: Overdracht", "- Bel eerst.", '"Let op: bel eerst."', '"\'s Avonds bel je niet."']

    assert expected == advised
    assert [()] * 4 == [parse(f"{line if line[0] in 't-' else f'text: {line}'}\n".encode(), "").diagnostics for line in advised]


def test_words_to_avoid() -> None:
    """The page itself uses none of the words that it advises against."""
    text, words = PAGE.read_text("utf-8"), []
    for line in re.findall(r"^- (.+): schrijf \*\*.*$", text, re.MULTILINE):
        words += line.strip("*").split("*, *")
        text = text.replace(line, "")

    assert 8 <= len(words)
    assert [] == [word for word in words if re.search(rf"\b{word}\b", text, re.IGNORECASE)]
