"""``handreiking paths``: what a professional gets to read and sign, to the letter (``HANDREIKING_UPDATE=1`` writes it anew)."""

import csv
import os
from pathlib import Path

import pytest

from tests.commands.conftest import Command
from tests.minimal import TOPIC, with_shared_outcome

GOLDEN = Path(__file__).parent / "golden"
ANSWERS = """    answers:
      - {{label: Ja, to: {to}, because: Zo is het.}}
      - {{label: Nee, to: {to}, because: Zo is het niet.}}
"""
GUIDE = "methods/nl/keuzehulpen/welke-aanpak.yaml"


@pytest.mark.parametrize("format", ["text", "csv"])
def test_paths(command: Command, format: str) -> None:
    """Every path is there, question by question, with its outcome and a line to sign."""
    code, said, _ = command("paths", "welke-aanpak", "--format", format)
    golden = GOLDEN / f"paths.{format}"
    if os.environ.get("HANDREIKING_UPDATE"):
        golden.write_text(said, "utf-8")
    assert (0, golden.read_text("utf-8")) == (code, said)


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        (
            "welk-aanpak",
            "De keuzehulp ‘welk-aanpak’ is er niet. Bedoelde je ‘welke-aanpak’? Kies uit: klaar-voor-overdracht, welke",
        ),
        ("xyz", "De keuzehulp ‘xyz’ is er niet. Kies uit: klaar-voor-overdracht, welke-aanpak."),
    ],
)
def test_unknown_guide(command: Command, id: str, expected: str) -> None:
    """A guide that does not exist is misuse; the answer names those that do."""
    code, _, said = command("paths", id)
    assert (2, expected) == (code, said[: len(expected)])


@pytest.mark.parametrize(
    ("find", "replace"),
    [("to: meldcode", "to: gevaar"), ("to: meldcode", "to: weg"), ("ask: Is er", "asks: Is er"), ("title:", "title")],
)
def test_broken_guide(command: Command, minimal: Path, find: str, replace: str) -> None:
    """For a guide with an error the error is shown, not the paths; other guides do not suffer from it."""
    text = (minimal / GUIDE).read_text("utf-8")
    (minimal / GUIDE).write_text(text.replace(find, replace, 1), "utf-8")

    code, said, told = command("paths", "welke-aanpak")
    assert (1, "", True) == (code, said, told.startswith("fout["))
    assert 0 == command("paths", "klaar-voor-overdracht")[0]


def test_outcome_that_guides_share(command: Command, minimal: Path) -> None:
    """A path may end in an outcome that stands in a topic; while that is broken, its error is shown, not the paths."""
    for file, content in with_shared_outcome().items():
        (minimal / "methods" / file).write_text(content, "utf-8")
    code, said, _ = command("paths", "welke-aanpak")
    assert (0, True) == (code, "Uitkomst: Eerst veilig" in said)

    path = minimal / "methods" / TOPIC
    path.write_text(path.read_text("utf-8").replace("owner:", "eigenaar:"), "utf-8")
    code, said, wrong = command("paths", "welke-aanpak")
    assert (1, "", True) == (code, said, TOPIC in wrong)


def test_too_many_paths(command: Command, minimal: Path) -> None:
    """A guide with more paths than anybody reads is refused at once, with their number."""
    answers = [ANSWERS.format(to=f"v{number}") for number in range(1, 41)]
    questions = [f"  - id: v{n}\n    ask: Vraag {n}?\n    why: Daarom.\n{answer}" for n, answer in enumerate(answers)]
    end = "outcomes:\n  - id: v40\n    title: Klaar\n    text: Klaar.\n    next:\n      - Rust uit.\n"
    (minimal / "methods/nl/keuzehulpen/lang.yaml").write_text(f"id: lang\ntitle: Lang\nquestions:\n{''.join(questions)}{end}")
    expected = "De keuzehulp ‘lang’ heeft 1099511627776 paden."

    code, _, said = command("paths", "lang")
    assert (2, expected) == (code, said[: len(expected)])


def test_no_formula(command: Command, minimal: Path) -> None:
    """A text that a spreadsheet would take for a formula is a text there."""
    file = minimal / GUIDE
    file.write_text(file.read_text("utf-8").replace("label: Ja", 'label: "=1+1"', 1), "utf-8")
    expected = "'=1+1"

    rows = list(csv.reader(command("paths", "welke-aanpak", "--format", "csv")[1].splitlines()))
    assert expected == rows[1][2]
