"""What is too long, too much or strange: nothing is cut, and a text is only ever a text."""

import re
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from handreiking.loading.handbook import load
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from handreiking.print.prints import PrintedFile
from handreiking.rules import check
from tests.handbooks import edition_of
from tests.print.conftest import bare, pages
from tests.print.test_typesetting import smallest

LONG = " ".join(f"woord{chr(97 + index % 26)}{chr(97 + index // 26)}" for index in range(120))
WORD = "hulpverleningsgeschiedenis" * 3 + "ab"
SIGNS = r"#let x = 1 *vet* $a$ @bron \u{41} _cursief_ `#let y = 2` <label> // niets /* niets */ ~ -- ... ' \" [x] #pagebreak()"
ALL = "pakket-alles"
"""The pack of all methods: the same chapters once more."""
ACCENT = "Cafe\u0301 en fiance\u0301e"


def with_items(project: Path, *texts: str) -> Path:
    """Replace the items of the only checklist with `texts`."""
    method = project / "methods/nl/overdracht.yaml"
    text = method.read_text("utf-8")
    items = "".join("          - text: '" + one.replace("'", "''") + "'\n" for one in texts)
    changed = re.sub(r"(        items:\n)(?:          - text: .*\n)+", lambda found: found[1] + items, text, count=1)
    method.write_text(changed, "utf-8")
    return project


def printed(project: Path) -> dict[str, PrintedFile]:
    """Print the checklist and the pack of the handbook in `project`."""
    handbook = load(project / "methods")
    assert [] == [found for found in check(handbook) if found.severity == "error"]
    chosen = [
        one
        for one in printables(edition_of(handbook))
        if one.data["kind"] in ("checklist", "card", "pack") and one.variant != "editable" and not one.name.startswith(ALL)
    ]
    return {one.printable.name: one.file for one in Printer().print(chosen)}


def beyond(content: bytes) -> list[tuple[int, float]]:
    """The pages with letters that stand outside of the margins, and where the first of them stands."""
    found = []
    with pypdfium2.PdfDocument(content) as pdf:
        for number, page in enumerate(pdf, 1):
            width, _ = page.get_size()
            text = page.get_textpage()
            rights = [text.get_charbox(index)[2] for index in range(text.count_chars())]
            found += [(number, right) for right in rights if right > width - 20][:1]
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the smallest handbook."""
    return smallest(tmp_path)


@pytest.mark.long
def test_two_hundred_items(project: Path) -> None:
    """Each of 200 items is whole on one page, in every variant that there is; there is no card of them."""
    items = [
        f"Punt {'abcdefghij'[index // 20]}{'abcdefghijklmnopqrst'[index % 20]} is in orde en besproken." for index in range(200)
    ]
    found = printed(with_items(project, *items))
    wrong = {}
    for name, one in found.items():
        sheets = [bare(sheet) for sheet in pages(one.content)]
        if not name.endswith("-zakkaart"):
            wrong[name] = [item for item in items if sum(bare(item) in sheet for sheet in sheets) != 1]

    assert {} == {name: lost for name, lost in wrong.items() if lost}


def test_long_item(project: Path) -> None:
    """An item of 1,000 characters stands whole on one page, between the margins."""
    assert len(LONG) > 900
    for name, one in printed(with_items(project, LONG, "Kort.")).items():
        assert (name, 1, []) == (name, sum(bare(LONG) in bare(sheet) for sheet in pages(one.content)), beyond(one.content))


def test_long_word(project: Path) -> None:
    """A word of 80 letters breaks: no letter of it stands beyond the margin."""
    assert len(WORD) == 80
    for name, one in printed(with_items(project, f"Vraag naar {WORD}.", "Kort.")).items():
        assert (name, True, []) == (name, WORD in bare("".join(pages(one.content))), beyond(one.content))


def test_signs_are_only_signs(project: Path) -> None:
    """What would be markup for Typst is printed as it is, in code too."""
    for name, one in printed(with_items(project, SIGNS, "Kort.")).items():
        text = "".join("".join(pages(one.content)).split())
        lost = [sign for sign in ("#letx=1", "$a$", "@bron", "#lety=2", "<label>", "//niets", "#pagebreak()") if sign not in text]
        assert (name, []) == (name, lost)


def test_accent_of_its_own(project: Path) -> None:
    """An accent that is a character of its own is set as one letter with its own."""
    for name, one in printed(with_items(project, ACCENT, "Kort.")).items():
        assert (name, True) == (name, "Café en fiancée" in " ".join("".join(pages(one.content)).split()))


@pytest.mark.parametrize("text", ["Goed 🙂", "שלום", "Eerst → dan", "公園"])
def test_letters_that_are_not_there(project: Path, text: str) -> None:
    """What cannot be printed is an error at its place, before anything is printed."""
    handbook = load(with_items(project, text, "Kort.") / "methods")
    (found,) = [one for one in check(handbook) if one.rule == "missing-glyph"]

    assert ("error", "methods/nl/overdracht.yaml") == (found.severity, found.location.file)
