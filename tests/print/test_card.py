"""The card for the pocket: what the rule lets through fits, and what does not fit is not there."""

import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from handreiking.model.checklist import SIDES
from handreiking.print.edition import Edition
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from handreiking.print.printing import print_all
from handreiking.rules import check
from tests.conftest import ROOT
from tests.handbooks import edition_of
from tests.print.conftest import FOLDER

WORDS = st.sampled_from("cliënt huisbezoek wijkteam WMO MMMM ik overdrachtsdocument vraag om gemeentelijke MEE".split())
TEXT = st.lists(WORDS, min_size=1, max_size=22).map(" ".join)
ITEMS = st.lists(TEXT.map(lambda text: {"text": text}), min_size=1, max_size=14)
SECTIONS = st.lists(st.fixed_dictionaries({"title": TEXT.map(lambda text: text[:60]), "items": ITEMS}), min_size=1, max_size=5)


def edition_with(folder: Path, sections: list[dict[str, Any]]) -> Edition:
    """The smallest handbook in `folder`, with `sections` in its one checklist."""
    shutil.copytree(ROOT / "tests/data/minimal/methods", folder, dirs_exist_ok=True)
    path = folder / "nl/overdracht.yaml"
    lines = "".join(f"      - {json.dumps(section, ensure_ascii=False)}\n" for section in sections)
    text = re.sub(r"(    sections:\n)(?:      .*\n)+", lambda found: found[1] + lines, path.read_text("utf-8"), count=1)
    path.write_text(text, "utf-8")
    return edition_of(folder)


def fits(edition: Edition) -> bool:
    """Whether the check says nothing of the card."""
    return "pocket-card-too-long" not in {found.rule for found in check(edition.handbook)}


@settings(max_examples=40, deadline=None)
@given(SECTIONS)
def test_what_the_rule_lets_through_fits(sections: list[dict[str, Any]]) -> None:
    """A card that the check says nothing of has two sides at most; a list in parts has none."""
    with tempfile.TemporaryDirectory() as folder:
        edition = edition_with(Path(folder) / "methods", sections)
        cards = [one for one in printables(edition) if one.variant == "pocket"]
        sides = [card.file.pages for card in Printer().print(cards)]

    assert not fits(edition) or all(count <= SIDES for count in sides)


def test_what_does_not_fit_is_not_there(tmp_path: Path) -> None:
    """A card with more than two sides is named by the check, and no page offers it."""
    edition = edition_with(tmp_path / "methods", [{"title": "Dag", "items": [{"text": "Bel nu."}] * 90}])
    done = print_all(edition, Printer(), lambda done, all: None)

    assert not fits(edition)
    assert [] == [path for path in done.files if path.startswith(f"{FOLDER}/") and "zakkaart" in path]
    assert [] == [one for offered in done.downloads.values() for one in offered if one.variant == "pocket"]
