"""Difficult words, and what to write instead."""

from collections.abc import Iterator

import pytest
import yaml

from handreiking.plain import difficult
from tests.conftest import ROOT


def forms(name: str) -> Iterator[tuple[str, str]]:
    """Yield each form in the list of the language `name`, with the plain words."""
    data = yaml.safe_load((ROOT / f"macros/handreiking/plain/{name}.yaml").read_text("utf-8"))
    for written, plain in data["words"].items():
        yield from ((form.strip().replace("…", "dit"), plain) for form in written.split("|"))


@pytest.mark.parametrize(("name", "least"), [("nl", 150), ("en", 60)])
def test_every_form_is_found(name: str, least: int) -> None:
    """Every form in the list is found in a sentence, with its replacement."""
    listed = list(forms(name))
    assert listed == [(form, plain) for form, plain in listed if (form, plain) in difficult(f"Nu {form}, nu.", name)]
    assert least < len({plain for _, plain in listed})


@pytest.mark.parametrize("word", ["faciliteert", "gefaciliteerd", "Faciliteerden", "gecreëerde", "initieer", "geïnventariseerd"])
def test_inflections(word: str) -> None:
    """A verb on -eren is found in each of its forms, as it is written."""
    assert [word] == [written for written, _ in difficult(f"{word} dit.", "nl")]


@pytest.mark.parametrize(
    "text",
    [
        "Je dochter belt.",
        "Dit dient als voorbeeld om te oefenen.",
        "De tool-box heet zo.",
        "Zij noemt het ‘Indien nodig’, zo’n brief.",
        "[Overdracht](method:conform)",
    ],
)
def test_left_alone(text: str) -> None:
    """Parts of words, another construction, quotations and addresses are left alone."""
    assert [] == list(difficult(text, "nl"))


def test_other_words_between() -> None:
    """A phrase may have other words between its parts."""
    assert [("dient dit vandaag te", "moeten")] == list(difficult("Je dient dit vandaag te doen.", "nl"))


def test_explained() -> None:
    """A word that the glossary explains is no difficult word."""
    assert [] == list(difficult("Reeds gedaan.", "nl", {"reeds"}))


def test_words_of_an_explained_phrase_are_left_alone_in_it() -> None:
    """A term of several words explains its words only where they are that term."""
    text = "Meld structurele onveiligheid. Zoek structurele hulp."

    assert ["structurele"] == [written for written, _ in difficult(text, "nl", {"structurele onveiligheid"})]
    assert [] == list(difficult("Structurele onveiligheid meld je.", "nl", {"structurele onveiligheid"}))


def test_once() -> None:
    """A word that is in a text twice is reported once, as it is written first."""
    assert [("Reeds", "al")] == list(difficult("Reeds gedaan, reeds klaar.", "nl"))


def test_unknown_language() -> None:
    """Without data of the language nothing is difficult."""
    assert [] == list(difficult("Indien.", "xx"))
