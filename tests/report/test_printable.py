"""What a report says of a file is never obeyed by what shows the report."""

import json

import pytest

from handreiking import catalogue
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report import FORMATS
from handreiking.report.printable import OBEYED, printable
from handreiking.report.words import Findings

NAME = "methods/nl/x\x1b[31mrood\x07\n\u202e.yaml"
TEXT = "title: Ver\x1b]0;weg\x07huizen \u202eomgekeerd\n"


def findings() -> Findings:
    """Return a finding in a file whose name and text would steer a terminal, with a second place in it."""
    at = Location(NAME, 1, 8, 1, 12)
    found = Diagnostic("unknown-key", at, {"key": "\x1b[2J", "suggestion": "", "options": "a\u2066b"}, related=at)
    plain = Diagnostic("unknown-key", Location("plain.yaml", 1, 1, 1, 5), {"key": "x", "suggestion": "", "options": "y"})
    return Findings((found, plain), {NAME: TEXT, "plain.yaml": TEXT}, catalogue.load("nl"))


def strings(data: object) -> list[str]:
    """Return every text in `data`."""
    if isinstance(data, dict):
        return [text for key, value in data.items() for text in (*strings(key), *strings(value))]
    return [text for one in data for text in strings(one)] if isinstance(data, list) else [str(data)]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_is_obeyed(name: str) -> None:
    """In every format, also once it is read as JSON, no character is left that a terminal obeys or that reorders a line."""
    report = FORMATS[name](findings())
    texts = strings(json.loads(report)) if report.startswith(("{", "[")) else [report]

    assert [] == [text for text in texts if OBEYED.search(text)]


def test_signs_are_as_wide_as_letters() -> None:
    """Carets below a line stay below what they point at."""
    assert ("a\u241bb\ufffdc", 5) == (printable("a\x1bb\u202ec"), len(printable("a\x1bb\u202ec")))


def test_lines_stay_lines() -> None:
    """The end of a line is no sign that is obeyed, and letters with accents are not touched."""
    assert "één\nén twee" == printable("één\nén twee")
