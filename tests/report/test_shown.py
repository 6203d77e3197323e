"""What a report for people shows of much advice of one kind."""

from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.concise import concise
from handreiking.report.full import full
from handreiking.report.words import MOST, Findings
from tests.commands.conftest import Command, command, language, minimal
from tests.minimal import METHOD, text

__all__ = ["command", "language", "minimal"]

WORDS = catalogue.load("nl")


def findings(*counts: tuple[str, str, int], most: int = MOST) -> Findings:
    """Return findings of (rule, severity, how many), each on a line of its own."""
    found = [
        Diagnostic(rule, Location("a.yaml", line + 1, 1), {"rule": rule}, severity="error" if severity == "error" else "warning")
        for rule, severity, count in counts
        for line in range(count)
    ]
    return Findings(tuple(found), {}, WORDS, most=most)


@pytest.mark.parametrize(
    ("counts", "shown", "left"),
    [
        ([("unused-ignore", "warning", 3)], 3, {}),
        ([("unused-ignore", "warning", 5)], 3, {"unused-ignore": 2}),
        (
            [("unused-ignore", "warning", 4), ("ignore-without-reason", "warning", 9)],
            6,
            {"ignore-without-reason": 6, "unused-ignore": 1},
        ),
        ([("unused-ignore", "error", 9)], 9, {}),
    ],
)
def test_advice_of_one_kind_is_counted(counts: list[tuple[str, str, int]], shown: int, left: dict[str, int]) -> None:
    """Of each rule that gives advice three are shown, and the others counted; errors are all shown."""
    found = findings(*counts).shown()

    assert (shown, left) == (len(found[0]), found[1])


def test_report_says_how_many_are_left() -> None:
    """The report ends with how many more there are of each rule, how to see them, and how many there are in all."""
    lines = full(findings(("unused-ignore", "warning", 5))).splitlines()

    assert ["Nog 2 keer: unused-ignore", WORDS("report.all"), "", "5 waarschuwingen, in 1 bestand"] == lines[-4:]


def test_all_on_request() -> None:
    """With nothing left out the report says nothing of more."""
    assert WORDS("report.all") not in full(findings(("unused-ignore", "warning", 5), most=0))


def test_a_report_by_lines_has_all() -> None:
    """The report with a line for each, which programs read too, leaves nothing out."""
    assert 5 == concise(findings(("unused-ignore", "warning", 5))).count("unused-ignore]")


def test_command(command: Command) -> None:
    """The command shows all advice when it is asked to."""
    path = Path("methods") / METHOD
    long = text(METHOD)
    for item in ("Vraag wat nog nodig is.", "Vraag wie er helpt.", "Noem de nazorg.", "Prik een datum."):
        long = long.replace(item, f"{item[:-1]} {'en nog een keer ' * 10}goed.", 1)
    path.write_text(long, "utf-8")
    shown, every = (command("check", *more)[1].count("let op[long-sentence]") for more in ((), ("--all",)))

    assert (3, True) == (shown, every > 3)
