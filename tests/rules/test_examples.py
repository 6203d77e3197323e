"""The manual of rules: what should fail does, what should pass does, and no rule is without its words."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from handreiking import catalogue
from handreiking.calls.pages import CALL_RULES
from handreiking.calls.stopped import STOPPED_RULES
from handreiking.loading.handbook import load
from handreiking.reader import parse
from handreiking.rules import RULES, check
from handreiking.rules.examples import examples
from handreiking.settings import SETTINGS_RULES
from handreiking.site.manual.rules import rule_names
from tests.bad_cases import expect_nothing
from tests.conftest import ROOT
from tests.minimal import ABOUT, BIBLIOGRAPHY, GLOSSARY, GUIDE, LOCAL, METHOD, TOPIC

HANDBOOKS = {
    "nl": ("minimal", METHOD, GUIDE, TOPIC, GLOSSARY, BIBLIOGRAPHY, LOCAL, ABOUT),
    "en": (
        "minimal-en",
        *("en/welcome.yaml", "en/guides/which-activity.yaml", "en/topics/safety.yaml", "en/glossary.yaml"),
        *("sources.yaml", "en/local/fernbridge.yaml", "handbook.yaml"),
    ),
}
"""The smallest handbook in each language that has examples: its folder, and its files in the order of `PLACES`."""

PLACES = {"questions": 2, "numbers": 3, "terms": 4, "sources": 5, "methods": 6, "shown_as": 6} | dict.fromkeys(
    ("expects", "rules", "accessibility"), 7
)
"""Which file an example belongs to, by a key that only such a file has; every other example is a part of a method."""

BLOCK = re.compile(r"^([a-z_]+):.*\n(?:[ ].*\n|\n)*", re.MULTILINE)

WITHOUT_EXAMPLE = {
    **dict.fromkeys(SETTINGS_RULES, "it is about mkdocs.yml; see test_settings.py"),
    **dict.fromkeys(CALL_RULES, "it is about a page that is written by hand; see test_wrong_calls.py"),
    **dict.fromkeys(STOPPED_RULES, "it is about a page that is written by hand; see test_stopped.py"),
    "contact-details": "the manual is a public page too; see test_patterns.py",
    "unknown-text": "it is about the texts of the generator; see test_own_texts.py",
    "unknown-colour": "it is about the look; see test_own_colours.py",
    "not-a-colour": "it is about the look; see test_own_colours.py",
    "low-contrast": "it is about the look; see test_own_colours.py",
    "style-from-elsewhere": "it is about the look; see test_own_style.py",
    "broken-style": "it is about the look; see test_own_style.py",
    "missing-style-file": "it is about the look; see test_own_style.py",
    "failing-template": "it is about the look; see test_own_templates.py",
    "failing-print": "it is about the look; see test_own.py",
    "unread-override": "it is about the name of a file; see test_unread.py",
    "unknown-category": "it is about two files; see test_unknown_category.py",
    **dict.fromkeys(("unknown-image", "unusable-image", "unused-image", "image-not-in-word"), "it is about the folder of images"),
    "empty-handbook": "it is about a folder without files",
    "renamed-id": "it is about several files; see test_one_cause.py",
    "lost-file": "it is about a file that is not there; see tests/written",
    "web-page": "it is about a whole file; see tests/written",
    "compared-lines": "it is about lines that begin where keys do; see tests/written",
    "file-name": "it is about the name of a file",
    "misnamed-file": "it is about the name of a file",
    "unread-file": "it is about the name of a file",
    "copied-file": "it is about the name of a file",
    "misplaced-file": "it is about the place of a file",
    "same-address": "it is about the names of two files",
    "folder-as-file": "it is about a folder",
    "outside-project": "it is about a link to another folder",
    "unreadable-file": "it is about a file that cannot be opened",
    "not-utf-8": "it is about bytes, and the manual has characters",
    "utf-16": "it is about bytes, and the manual has characters",
    "too-large": "it is about a file of more than 500 kB",
    "too-many-nodes": "it is about a file of more than 20,000 parts",
    "invalid-yaml": "it reports what no other rule explains, such as a key of 1,000 characters",
}
"""Rules without an example, and why."""

TWO_FILES = {"one-way-relation"}
"""Rules with an example that needs a second method beside it: tested in a file of their own."""

WORDS = catalogue.load("nl")
LANGUAGES = tuple(HANDBOOKS)
NAMES = [name for name in rule_names(WORDS) if name not in WITHOUT_EXAMPLE]
READING = set(yaml.safe_load((Path(catalogue.__file__).parent / "nl/reading.yaml").read_text("utf-8"))["rule"])
TITLE = range(3, 7)
"""How many words a title has."""


def read(example: str) -> set[str]:
    """Return the rules that report something when `example` is read as a whole file."""
    return {diagnostic.rule for diagnostic in parse(example.encode(), "voorbeeld.yaml").diagnostics}


def found(folder: Path, example: str, language: str) -> set[str]:
    """Put the keys of `example` into the smallest handbook, which then asks no more than any, and return what rules report."""
    handbook = HANDBOOKS[language]
    shutil.copytree(ROOT / "tests/data" / handbook[0], folder)
    blocks = {block[1]: block[0] for block in BLOCK.finditer(example)}
    path = folder / "methods" / handbook[next((place for key, place in PLACES.items() if key in blocks), 1)]
    if path.name != handbook[-1]:
        expect_nothing(folder, handbook[-1])
    text = path.read_text("utf-8")
    for key, block in blocks.items():
        text = re.sub(rf"^{key}:.*\n(?:[ ].*\n|\n)*", "", text, flags=re.MULTILINE) + block
    path.write_text(text, "utf-8")
    return {diagnostic.rule for diagnostic in check(load(folder / "methods", language))}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in NAMES if name not in READING | TWO_FILES])
def test_failing_example_fails(name: str, language: str, tmp_path: Path) -> None:
    """The rule reports its failing example."""
    assert name in found(tmp_path / "fails", examples(language)[name][0], language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in NAMES if name not in READING])
def test_passing_example_passes(name: str, language: str, tmp_path: Path) -> None:
    """The rule has nothing to say about its passing example."""
    assert name not in found(tmp_path / "passes", examples(language)[name][1], language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [name for name in NAMES if name in READING])
def test_examples_of_reading(name: str, language: str) -> None:
    """Reading reports the failing example with this rule alone, and has nothing to say about the passing one."""
    fails, passes = examples(language)[name]

    assert ({name}, set()) == (read(fails), read(passes))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", rule_names(WORDS))
def test_words(name: str, language: str) -> None:
    """A rule has a message, a hint, a title of three to six words, why it matters, and an example or a reason to have none."""
    texts = catalogue.load(language).texts
    keys = {key.removeprefix(f"rule.{name}.") for key in texts if key.startswith(f"rule.{name}.")}

    assert {"message", "title", "why"} < keys
    assert len(texts[f"rule.{name}.title"].split()) in TITLE, "a title has three to six words"
    assert (name in examples(language)) != (name in WITHOUT_EXAMPLE)


def test_a_language_without_examples() -> None:
    """The manual in a language without a file of examples has none."""
    assert {} == examples("xx")


def test_every_rule_is_in_the_manual() -> None:
    """Every rule that is run has a page in the manual, and no page is left from a rule that is gone."""
    assert {rule.__name__.replace("_", "-") for rule in RULES} <= set(rule_names(WORDS))
    assert all(set(rule_names(WORDS)) >= set(examples(language)) | set(WITHOUT_EXAMPLE) for language in LANGUAGES)
