"""The colours of a team, in a file beside its settings."""

import shutil
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.model.palette import DARK, LIGHT
from handreiking.rules import check
from tests.minimal import FOLDER


def handbook(folder: Path, text: str) -> Handbook:
    """Return the smallest handbook, with the file of colours in `folder`."""
    shutil.copytree(FOLDER, folder / "methods")
    (folder / "overrides").mkdir()
    (folder / "overrides/tokens.yaml").write_text(text, "utf-8")
    return load(folder / "methods", project=folder)


def test_one_for_both(tmp_path: Path) -> None:
    """One colour is that of the light scheme; the dark one follows from it."""
    found = handbook(tmp_path, 'accent: "#5b2a86"\n')

    assert ((), "#5b2a86", "#baa6cc") == (check(found), found.look.colours.light.accent, found.look.colours.dark.accent)


def test_one_for_each(tmp_path: Path) -> None:
    """A colour can be set for each scheme; what is set for the dark one alone leaves the light one as it is."""
    found = handbook(tmp_path, "accent:\n  dark: d3b6f0\npaper:\n  light: '#fff'\n").look.colours

    assert (LIGHT.accent, "#d3b6f0", "#ffffff", DARK.paper) == (
        found.light.accent,
        found.dark.accent,
        found.light.paper,
        found.dark.paper,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("acent: '#5b2a86'\n", [("unknown-colour", "suggestion", 1, 1)]),
        ("kleur: '#5b2a86'\n", [("unknown-colour", "hint", 1, 1)]),
        ("accent:\n  drak: '#fff'\n", [("unknown-colour", "suggestion", 2, 3)]),
        ("accent: paars\n", [("not-a-colour", "hint", 1, 9)]),
        ("# nog niets\n", [("empty-file", "hint", 1, 1)]),
        ("accent:\n", [("not-a-colour", "quotes", 1, 8)]),
        ("accent: #5b2a86\n", [("cut-off-at-hash", "hint", 1, 9)]),
        ("accent:\n  - '#5b2a86'\n", [("not-a-colour", "hint", 2, 3)]),
        ("- accent\n", [("not-a-mapping", "hint", 1, 1)]),
        ("\n\naccent: ffd400\n", [("low-contrast", "light", 3, 9)]),
        ("accent:\n  light: '#5b2a86'\n  dark: '#5b2a86'\n", [("low-contrast", "dark", 3, 9)]),
        ("accent: ffd400\nsupport: ffd400\n", [("low-contrast", "light", 1, 9), ("low-contrast", "light", 2, 10)]),
    ],
)
def test_fault(tmp_path: Path, text: str, expected: list[object]) -> None:
    """What is wrong is said once, at its place."""
    found = check(handbook(tmp_path, text))

    assert expected == [(one.rule, one.hint, one.location.line, one.location.column) for one in found]


def test_the_contrast_is_said(tmp_path: Path) -> None:
    """The message has the two colours, the contrast as a Dutch reader writes it, and the nearest colour that can be read."""
    (found,) = check(handbook(tmp_path, "accent: '#777'\n"))

    assert {
        "name": "accent",
        "front": "#000000",
        "behind": "#535353",
        "ratio": "2,73",
        "least": "4,50",
        "nearest": "#6d6d6d",
    } == found.params
