"""How much a rule counts in one handbook."""

import re

import pytest

from handreiking.rules import check
from handreiking.rules.levels import ADJUSTABLE, SIGNS
from tests.bad_cases import HERE
from tests.minimal import ABOUT, METHOD, minimal, text

LONG = text(METHOD, ("Vraag wie er helpt.", f"Vraag wie er helpt {'en wie er nog meer helpt ' * 8}."))


SAID = re.compile(r"let op\[([a-z-]+)\]")


def found(rules: str) -> list[tuple[str, str]]:
    """Return (rule, severity) of what is found in a handbook with a long sentence, whose file about it has `rules`."""
    handbook = minimal({METHOD: LONG, ABOUT: rules})
    return [(one.rule, one.severity) for one in check(handbook) if one.rule == "long-sentence"]


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("off", []),
        ("warning", [("long-sentence", "warning")]),
        ("error", [("long-sentence", "error")]),
    ],
)
def test_level_of_a_rule(level: str, expected: list[tuple[str, str]]) -> None:
    """A rule says nothing, gives advice, or must be followed, as the handbook wants."""
    assert expected == found(f"rules:\n  - rule: long-sentence\n    level: {level}\n")


def test_rule_that_is_not_named() -> None:
    """A rule that the handbook does not name counts as it does everywhere."""
    assert [("long-sentence", "warning")] == found("rules:\n  - rule: hard-to-read\n    level: off\n")


def test_rule_that_always_counts() -> None:
    """A rule that always counts is not put out, and that it cannot be is said."""
    broken = text(METHOD, ("(checklist:verhuizen)", "(checklist:weg)"))
    handbook = minimal({METHOD: broken, ABOUT: "rules:\n  - rule: unknown-checklist\n    level: off\n" + text(ABOUT)})

    assert ["unknown-rule", "unknown-checklist"] == [one.rule for one in check(handbook)]


def test_all_advice_can_be_set() -> None:
    """Whatever a rule says as advice can be put out or made to count, and so can what it says of signs; nothing else."""
    said = {name for file in (HERE / "warnings").glob("*.txt") for name in SAID.findall(file.read_text("utf-8"))}

    assert said | SIGNS == ADJUSTABLE
