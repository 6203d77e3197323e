"""Advice that can be followed to the letter, followed for every mistake until there is none: it ends, and mends."""

from pathlib import Path

import pytest

from handreiking.diagnostic import Diagnostic, edited
from handreiking.loading.handbook import load
from handreiking.rules import check
from tests.unseen.test_unseen import CASES, whole

__all__ = ["whole"]

ROUNDS = 3

LEFT = {
    "starts-with-backtick": "the quotes that YAML needs keep a sign of Markdown, which is the next thing to be said",
    "html-span-colour": "the quotes that YAML needs keep the HTML, which is the next thing to be said",
    "item-under-wrong-parent": "a text for an item: what else belongs to it, only its writer knows",
    "phase-start-gone": "what was deleted has to be written again",
    "checklist-at-margin": "a checklist without its items: line after line is moved, and the items have to be written",
}
"""The mistakes that leave something to write or to choose, and why."""


def errors(project: Path) -> list[Diagnostic]:
    """What is wrong in the handbook in `project`, in the order of its files."""
    found = (one for one in check(load(project / "methods")) if one.severity == "error")
    return sorted(found, key=lambda one: one.location)


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in CASES if name not in LEFT])
def test_following_the_first_advice(whole: Path, name: str) -> None:
    """After at most three rounds nothing is wrong, or what is left needs somebody to write or to choose."""
    case = CASES[name]
    file = whole / case["file"]
    right = file.read_text("utf-8")
    file.write_text(right.replace(case["find"], case["replace"]), "utf-8")
    try:
        found, rounds = errors(whole), 0
        while found and found[0].mend and rounds <= ROUNDS:
            path = whole / found[0].location.file
            path.write_text(edited(path.read_text("utf-8"), found[0].mend), "utf-8")
            found, rounds = errors(whole), rounds + 1
    finally:
        file.write_text(right, "utf-8")

    assert rounds <= ROUNDS
    assert not (rounds and found)
