"""Which language is spoken: the one that is named, however it is written, or else that of the system, or else English."""

import pytest

from handreiking.catalogue import spoken as module
from handreiking.catalogue.spoken import known, spoken


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        *((tag, "en") for tag in ("en", "EN", " en ", "en-GB", "en_GB", "en_GB.UTF-8", "en.UTF-8", "en-Latn-GB")),
        *((tag, "nl") for tag in ("nl", "nl_BE", "nl-NL")),
        *((tag, None) for tag in ("", "fr", "english", "eng", "C", "C.UTF-8", "e", "../en", "-en")),
    ],
)
def test_known(tag: str, expected: str | None) -> None:
    """A language is known in any case, with or without a region and an encoding; what only looks like one is not."""
    assert expected == known(tag)


SYSTEMS: list[tuple[dict[str, str], str]] = [
    ({"LANG": "nl_NL.UTF-8"}, "nl"),
    ({"LANG": "nl_NL.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
    ({"LANG": "nl_NL.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
    ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr:nl:en"}, "nl"),
    ({"LANG": "nl_NL.UTF-8", "LC_ALL": ""}, "nl"),
    ({"LANG": "fr_FR.UTF-8"}, "en"),
    ({"LANG": "C.UTF-8"}, "en"),
]
"""The variables of a system, and the language that its user is spoken to in."""


@pytest.mark.parametrize(("environment", "expected"), SYSTEMS)
def test_system(environment: dict[str, str], expected: str) -> None:
    """Where nobody names a language, the strongest variable of the system does, and where none does it is English."""
    assert expected == spoken("", environment)


@pytest.mark.parametrize(("named", "expected"), [("Dutch_Netherlands", "nl"), ("English_United Kingdom", "en"), (None, "en")])
def test_windows(monkeypatch: pytest.MonkeyPatch, named: str | None, expected: str) -> None:
    """Windows sets no variable, and writes out its language."""
    monkeypatch.setattr(module, "getlocale", lambda: (named, "1252"))

    assert expected == spoken("", {})


def test_named() -> None:
    """What is named comes before the system; what is not known does not."""
    assert ("nl", "nl") == (spoken("nl-BE", {"LANG": "en_GB.UTF-8"}), spoken("fr", {"LANG": "nl_NL"}))
