"""The rules about plain language: what they point at, and what they leave alone."""

import shutil
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.rules import check
from tests.conftest import ROOT

RULES = {"long-sentence", "difficult-word", "passive-voice", "hard-to-read", "unused-ignore"}
METHOD, GLOSSARY, SOURCES = "nl/overdracht.yaml", "nl/begrippen.yaml", "bronnen.yaml"
HARD = (
    "Een gezinsmanager is als vaste expert elke week beschikbaar voor gemeente en lokale partners. "
    "Die adviseert je over complexe en risicovolle casussen met jeugdigen. "
    "Dat kan in principe vóór een aanmelding bij een gecertificeerde instelling, of als zware hulp lichter kan."
)
LONG = "Je kiest op een dag in mei of juni samen met de cliënt en de buurt wat er nog moet en niet."


@pytest.fixture
def methods(tmp_path: Path) -> Path:
    """The folder of a copy of the smallest handbook."""
    return Path(shutil.copytree(ROOT / "tests/data/minimal/methods", tmp_path / "methods"))


def said(methods: Path, decision: str, language: str = "nl") -> list[tuple[str, str]]:
    """Write `decision` behind its key; return what is reported, each with the text that it points at."""
    path = methods / language / "overdracht.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("decision: de cliënt\n", f"decision: {decision}\n"), "utf-8")
    return found(methods, language)


def found(methods: Path, language: str = "nl") -> list[tuple[str, str]]:
    """Return those of `RULES` that report something, each with the text that it points at."""
    handbook = load(methods, language)
    places = [(diagnostic.rule, diagnostic.location) for diagnostic in check(handbook) if diagnostic.rule in RULES]
    lines = {file: text.split("\n") for file, text in handbook.texts.items()}
    return [(rule, lines[at.file][at.line - 1][at.column - 1 : at.end_column - 1]) for rule, at in places]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ("Dat kan Indien [@overdracht-utrecht] nodig.", [("difficult-word", "Indien")]),
        ("Dat is op *basis* van hoop.", [("difficult-word", "Dat is op *basis* van hoop.")]),
        ("Kijk eerst. Dan wordt er samen gekozen.", [("passive-voice", "wordt er samen gekozen")]),
        (HARD, [("hard-to-read", HARD)]),
        (f"Kijk eerst. {LONG}", [("long-sentence", "Je kiest op een")]),
        (f"'Kijk eerst. {LONG} Je kiest op gevoel.'", [("long-sentence", "Je kiest op een")]),
        (f"Kijk eerst. {LONG.replace('op een', '*op* een')}", [("long-sentence", "Je kiest")]),
    ],
)
def test_place(methods: Path, decision: str, expected: list[tuple[str, str]]) -> None:
    """A warning points at the words that it is about; at the whole text where those are not written in one stretch."""
    assert expected == said(methods, decision)


def test_whole_word(methods: Path) -> None:
    """A warning points at the word, and not at the same letters in a longer one before it."""
    said(methods, "Je dochter wil het, doch je zoon niet.")
    columns = [diagnostic.location.column for diagnostic in check(load(methods)) if diagnostic.rule == "difficult-word"]
    assert [len("decision: Je dochter wil het, d")] == columns


@pytest.mark.parametrize(
    "decision",
    [
        LONG.replace(" en niet.", " [@overdracht-utrecht]."),
        "Op [het blad](checklist:verhuizen) staat wie er is. Lees het na. Kies dan wat je doet. Zo gaat het vaak goed. Klaar.",
        "Onverantwoordelijkheidsverklaringen vereenvoudigen samenwerkingsovereenkomsten.",
        "de cliënt # reeds klaar",
        "Typ `indien de hulp wordt gekozen`.",
        "Typ " + LONG.replace("samen met de cliënt", "`samen met de cliënt`").removeprefix("Je "),
    ],
)
def test_left_alone(methods: Path, decision: str) -> None:
    """Twenty words, more words in more sentences, few words however long, and a comment are all right."""
    assert [] == said(methods, decision)


def test_checklist_states(methods: Path) -> None:
    """How things stand is no passive voice."""
    assert [] == said(methods, "Het plan is gemaakt.")


def test_ignored(methods: Path) -> None:
    """A comment silences the rule on its line."""
    assert [] == said(methods, "Reeds klaar. # handreiking: ignore[difficult-word] zo heet de regeling")


def test_title(methods: Path) -> None:
    """In a title a difficult word counts too, but it may be in the passive voice."""
    path = methods / METHOD
    text = path.read_text("utf-8")
    path.write_text(text.replace("title: Verhuizen\n", "title: Reeds wordt gedaan\n"), "utf-8")
    assert [("difficult-word", "Reeds")] == found(methods)


def test_explained_word(methods: Path) -> None:
    """A word that the glossary explains is not difficult, nor is it in the glossary."""
    path = methods / GLOSSARY
    path.write_text(path.read_text("utf-8").replace("term: nazorg\n", "term: nazorg\n    forms:\n      - Middels\n"), "utf-8")
    assert [] == said(methods, "Dat is Middels en nazorg.")


def test_title_of_a_source(methods: Path) -> None:
    """The title of a source is its author's."""
    path = methods / SOURCES
    text = path.read_text("utf-8")
    assert "    title: " in text
    path.write_text(text.replace("    title: ", "    title: Indien en "), "utf-8")
    assert [] == found(methods)


def test_english(methods: Path) -> None:
    """A handbook in English is read as English; Dutch words mean nothing there."""
    (methods / "nl").rename(methods / "en")
    expected = [("difficult-word", "utilise")]
    assert expected == said(methods, "Indien you utilise it.", "en")
