"""The words of one handbook in place of ours: nouns in our texts, and whole texts."""

import pytest

from handreiking import catalogue
from handreiking.catalogue import Catalogue
from handreiking.catalogue.own import NOUN, article_of, articles

TEXTS = {
    "noun.method.one": "methode",
    "noun.method.other": "methoden",
    "noun.method.article": "de",
    "article.de.this": "deze",
    "article.het.this": "dit",
    "all": "Alle <methods>.",
    "start": "<This method> past.",
    "only": "Met <this:method> mooie {thing}.",
    "size.one": "1 <method>",
    "size.other": "{count} <methods>",
}
RECIPE = {"noun.method.one": "recept", "noun.method.other": "recepten", "noun.method.article": "het"}


def words(**own: str) -> Catalogue:
    """Return the catalogue of a handbook with the texts `own`, whose keys have an underscore for a dot."""
    return Catalogue("nl", TEXTS).saying({key.replace("_", "."): text for key, text in own.items()})


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({}, ["Alle methoden.", "Deze methode past.", "Met deze mooie zin.", "2 methoden"]),
        (RECIPE, ["Alle recepten.", "Dit recept past.", "Met dit mooie zin.", "2 recepten"]),
    ],
)
def test_nouns(own: dict[str, str], expected: list[str]) -> None:
    """A noun has its plural, its capital and the word that agrees with it, as the handbook calls the thing."""
    said = Catalogue("nl", TEXTS).saying(own)

    assert expected == [said("all"), said("start"), said("only", thing="zin"), said("size", count=2)]


def test_own_text() -> None:
    """A text of the handbook stands in place of ours, with the holes that ours has."""
    assert "Fraaie zin." == words(only="Fraaie {thing}.")("only", thing="zin")


def test_other_braces_are_text() -> None:
    """A brace that is no hole of ours stays a brace, and so does what looks like a noun."""
    assert "Alle {dingen} } <b> <methods>" == words(all="Alle {dingen} } <b> <methods>")("all")


def test_both_forms_have_the_holes_of_either() -> None:
    """A text for one thing may use the number that only that for several has in ours."""
    assert "Precies 1" == words(size_one="Precies {count}")("size", count=1)


def test_unknown_text_is_left_out() -> None:
    """A text that ours has not changes nothing."""
    ours = Catalogue("nl", TEXTS)

    assert ours is ours.saying({"weg": "Weg."})


def test_digest_tells_texts_apart() -> None:
    """The digest is that of the language without texts of its own, and another one for other texts."""
    digests = [Catalogue("nl", TEXTS).digest, words(all="A").digest, words(all="B").digest, words(all="A").digest]

    assert ("nl", digests[1], 3) == (digests[0], digests[3], len(set(digests)))


def test_every_noun_is_known() -> None:
    """No text of the catalogue has a noun that could not be filled in."""
    assert [] == [key for key, text in catalogue.load("nl").texts.items() if NOUN.search(text)]


def test_names_of_files() -> None:
    """A text names the files of a handbook as they are called in the language of that, whatever the language of the text."""
    english = catalogue.load("en")
    said = [words("rule.unknown-citation.none") for words in (english, english.naming_files_in("nl"))]
    back = english.naming_files_in("nl").naming_files_in("en")

    assert ["sources.yaml" in said[0], "bronnen.yaml" in said[1], back("file.about")] == [True, True, "handbook"]
    assert english is english.naming_files_in("en") is english.naming_files_in("xx")


@pytest.mark.parametrize(
    ("article", "nouns"),
    [
        ("a", "method service unit union user useful one-page European eulogy house SMART URL practice U-turn"),
        ("an", "approach editor intervention outcome urgent umbrella hour honest SOP FAQ NHS onboarding"),
    ],
)
def test_english_article(article: str, nouns: str) -> None:
    """In English a noun has the article of the sound that it begins with, as far as its letters show it."""
    texts = catalogue.load("en").texts

    assert dict.fromkeys(nouns.split(), article) == {noun: article_of(texts, noun) for noun in nouns.split()}


def test_article_that_nobody_named() -> None:
    """A noun without an article has the first of its language, and in Dutch that is ``de``."""
    said = catalogue.load("nl").saying({"noun.method.one": "aanpak", "noun.method.article": ""})

    assert "de" == article_of(said.texts, "aanpak")


@pytest.mark.parametrize("language", catalogue.languages())
def test_every_article_has_every_word(language: str) -> None:
    """Each article of a language has all the words that agree with it, and each noun has one of these articles."""
    words = {"a", "the", "this", "that", "each", "which", "its"}
    texts = catalogue.load(language).texts
    named = {texts[key] for key in texts if key.startswith("noun.") and key.endswith(".article")}

    assert set() == {f"article.{name}.{word}" for name in articles(texts) for word in words} - texts.keys()
    assert set() == named - set(articles(texts))
