"""In which language the plugin speaks in the log: that of the handbook, or one that the team can read when there is none."""

import pytest

from handreiking.hosts.mkdocs_ending import words_of


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, "nl"),
        ({"language": None}, "nl"),
        ({"language": "en"}, "en"),
        ({"language": "nl-BE"}, "nl"),
        ({"language": "fr"}, "en"),
    ],
)
def test_language_of_the_log(options: dict[str, str | None], expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings that name no language mean Dutch; of one that there is not, the log speaks the language of the system."""
    monkeypatch.setenv("LANGUAGE", "en")

    assert expected == words_of(options).language
