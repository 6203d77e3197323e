"""The catalogue of one handbook, as the file about it has it."""

from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.catalogue.own import with_nouns
from handreiking.loading.handbook import load
from handreiking.model.files import file_names
from handreiking.model.own_words import own_words
from tests.minimal import ABOUT, html, minimal

HOME = "home:\n  title: Waar sta je?\n  lead: Kies uit {number}.\n  search_example: sleutel\n"
WORDS = "words:\n  method:\n    one: werkwijze\n    other: werkwijzen\n  editors:\n    one: werkgroep\n"


@pytest.mark.parametrize(
    ("about", "key", "holes", "expected"),
    [
        (HOME, "home.title", {}, "Waar sta je?"),
        (HOME, "home.lead", {"count": 1}, "Kies uit één."),
        (HOME, "home.lead", {"count": 3}, "Kies uit drie."),
        (HOME, "home.search-example", {}, "sleutel"),
        ("audience: wie verhuist\n", "home.audience", {}, "wie verhuist"),
        ("organisation:\n  name: Gemeente Proef\n", "paper.organisation", {}, "Gemeente Proef"),
        ("promise: Niets gaat weg.\n", "footer.promise", {}, "Niets gaat weg."),
        (WORDS, "page.methods.title", {}, "Werkwijzen"),
        (WORDS, "source.editors", {}, "werkgroep"),
    ],
)
def test_text_of_the_handbook(about: str, key: str, holes: dict[str, object], expected: str) -> None:
    """What the file about the handbook says stands in place of ours."""
    assert expected == own_words(minimal({ABOUT: about}))(key, **holes)


@pytest.mark.parametrize("about", ["", "promise:\n", "kleur: blauw\n"])
def test_nothing_said(about: str) -> None:
    """A handbook that says nothing of its own, or nothing that fits, has ours."""
    assert catalogue.load("nl") is own_words(minimal({ABOUT: about}))


def test_pages_say_it() -> None:
    """A page has the handbook's own words, with its signs as text."""
    shown = html(minimal({ABOUT: 'home:\n  title: "Waar <b>sta</b> je?"\n'}), "page", "home")

    assert "Waar &lt;b&gt;sta&lt;/b&gt; je?" in shown


@pytest.mark.parametrize(("language", "options"), [("nl", "de, het"), ("en", "a, an")])
def test_article_of_another_language(language: str, options: str, tmp_path: Path) -> None:
    """An article that the language of the handbook does not have is a defect, and the message lists those that it has."""
    file = tmp_path / f"{file_names(language).about}.yaml"
    file.write_text("words:\n  method: {one: aanpak, article: der}\n", "utf-8")
    (found,) = load(tmp_path, language).diagnostics

    assert ("unknown-choice", 2, options) == (found.rule, found.location.line, found.params["options"])


def test_article_that_is_left_out(tmp_path: Path) -> None:
    """Without an article the noun has that of its first letters, also if ours has another; a named one stands."""
    for written, expected in (("one: approach", "an"), ("one: unitary plan", "a"), ("one: historic plan, article: an", "an")):
        (tmp_path / "handbook.yaml").write_text(f"words: {{method: {{{written}}}}}\n", "utf-8")
        words = own_words(load(tmp_path, "en"))

        assert f"{expected} {words('noun.method.one')}" == with_nouns({"": "<a method>"}, words.texts)[""]
