"""A language is a folder of files: one that is put beside the others is a language like them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.hosts.mkdocs_read import say_what_is_not_there
from handreiking.loading.handbook import load
from handreiking.rules import check
from handreiking.settings import read_settings
from tests.bad_cases import MINIMAL
from tests.conftest import ROOT
from tests.handbooks import site_of
from tests.languages import another_language

PACKAGE = Path(catalogue.__file__).parent.parent
FILES = {
    "files.yaml": "file: {guides: beslissers, topics: saken, checklists: lystkes, local: by-us, glossary: wurden, "
    "bibliography: boarnen, about: boek}\n",
    "nouns.yaml": "noun:\n"
    + "".join(f"  {name}: {{one: {name}, other: {name}s, article: de}}\n" for name in ("method", "category", "client", "editors"))
    + "article:\n  de: {a: in, the: de, this: dizze, that: dy, each: elke, which: hokker, its: syn}\n",
}
NAMES = {
    "bronnen.yaml": "boarnen.yaml",
    "handboek.yaml": "boek.yaml",
    "nl/begrippen.yaml": "fy/wurden.yaml",
    "nl/overdracht.yaml": "fy/overdracht.yaml",
    "nl/keuzehulpen/welke-aanpak.yaml": "fy/beslissers/welke-aanpak.yaml",
    "nl/onderwerpen/veiligheid.yaml": "fy/saken/veiligheid.yaml",
    "nl/lokaal/veldervoort.yaml": "fy/by-us/veldervoort.yaml",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A handbook in Frisian, of which the catalogue has every text: those of its own, the others in English."""
    texts = (catalogue.FOLDER / "en/fields.yaml").read_text("utf-8")
    value = "        a: a method, a union\n"
    assert value in texts
    own = {**FILES, "fields.yaml": texts.replace(value, f"{value}        de: de metoade\n")}
    for old, new in NAMES.items():
        (path := tmp_path / "methods" / new).parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((MINIMAL / "methods" / old).read_bytes())
    (tmp_path / "mkdocs.yml").write_text("site_name: Boek\nplugins:\n  - handreiking:\n      language: fy\n", "utf-8")
    with another_language(tmp_path / "languages", monkeypatch, "fy", own):
        yield tmp_path


def test_handbook(project: Path) -> None:
    """A handbook can be in it, under its own names; nothing is wrong with it, and its pages have its words."""
    settings, handbook = read_settings(project / "mkdocs.yml"), load(project / "methods", "fy")
    site = site_of(handbook)

    assert (("en", "fy", "nl"), (), "fy") == (catalogue.complete_languages(), settings.diagnostics, settings.words.language)
    assert [] == [one for one in check(handbook) if one.severity == "error"]
    assert "dizze method" in "".join(site.write(page).html for page in site.pages)


def test_what_it_has_no_data_for(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    """That the search knows no forms of its words, and the check no difficult ones, is said in one line."""
    with caplog.at_level("INFO"):
        for language in ("nl", "en", "fy"):
            say_what_is_not_there(catalogue.load(language))

    assert 1 == len(caplog.messages)
    assert "‘fy’" in caplog.text


def test_every_file_of_a_language_is_in_the_recipe() -> None:
    """The recipe names each file and folder that English has, and none that it has not."""
    text = (ROOT / "docs/development/languages.md").read_text("utf-8")
    named = {path.rstrip("/").replace("fy", "en") for path in re.findall(r"`((?:[a-z]+/)+fy(?:\.yaml|/)?)`", text)}
    there = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("en*") if path.name in ("en", "en.yaml")}
    texts = {file.name for file in (PACKAGE / "catalogue/en").iterdir()}

    assert there == named
    assert set() == {name for name in texts if f"`{name}`" not in text}
