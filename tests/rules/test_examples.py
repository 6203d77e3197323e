"""The examples in the docstrings of the rules: what should fail does, and what should pass does."""

import re
import shutil
from pathlib import Path

import pytest

from handreiking.handbook import load
from handreiking.manual.rules import examples
from handreiking.rules import RULES, check
from tests.conftest import ROOT

FILES = {"questions": "nl/keuzehulpen/welke-aanpak.yaml", "terms": "nl/begrippen.yaml", "sources": "bronnen.yaml"}
"""The file that an example belongs to, by a key that only such a file has; every other example is a part of a method."""

BLOCK = re.compile(r"^([a-z_]+):.*\n(?:[ ].*\n|\n)*", re.MULTILINE)

WITHOUT_EXAMPLE = {"no_methods"}
"""Rules about what no file can show."""

NAMES = [rule.__name__.replace("_", "-") for rule in RULES if rule.__name__ not in WITHOUT_EXAMPLE]


def found(folder: Path, example: str) -> set[str]:
    """Put the keys of `example` into the smallest handbook and return the rules that report something."""
    shutil.copytree(ROOT / "tests/data/minimal", folder)
    blocks = {block[1]: block[0] for block in BLOCK.finditer(example)}
    path = folder / "methods" / next((file for key, file in FILES.items() if key in blocks), "nl/overdracht.yaml")
    text = path.read_text("utf-8")
    for key, block in blocks.items():
        text = re.sub(rf"^{key}:.*\n(?:[ ].*\n|\n)*", "", text, flags=re.MULTILINE) + block
    path.write_text(text, "utf-8")
    return {diagnostic.rule for diagnostic in check(load(folder / "methods"))}


@pytest.mark.parametrize("name", NAMES)
def test_failing_example_fails(name: str, tmp_path: Path) -> None:
    """The rule reports its failing example."""
    assert name in found(tmp_path / "fails", examples()[name].fails)


@pytest.mark.parametrize("name", NAMES)
def test_passing_example_passes(name: str, tmp_path: Path) -> None:
    """The rule has nothing to say about its passing example."""
    assert name not in found(tmp_path / "passes", examples()[name].passes)
