"""Texts of the catalogue that a handbook has otherwise, in a file beside its settings."""

import shutil
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.rules import check
from tests.minimal import FOLDER


def handbook(folder: Path, texts: str | bytes, name: str = "words.nl.yaml") -> Handbook:
    """Return the smallest handbook, with the file of own `texts` in `folder`."""
    shutil.copytree(FOLDER, folder / "methods")
    (folder / "overrides").mkdir()
    (folder / "overrides" / name).write_bytes(texts if isinstance(texts, bytes) else texts.encode())
    return load(folder / "methods")


def test_own_text(tmp_path: Path) -> None:
    """A text in the file stands in place of ours, before what the file about the handbook says."""
    found = handbook(tmp_path, "page.methods.lead: Alles wat wij doen.\nfooter.promise: Niets gaat weg.\n")

    assert ((), "Alles wat wij doen.") == (check(found), own_words(found)("page.methods.lead"))
    assert "Niets gaat weg." == own_words(found)("footer.promise")


def test_another_language(tmp_path: Path) -> None:
    """The file of another language is not that of this handbook."""
    assert {} == handbook(tmp_path, "page.methods.lead: All.\n", "words.en.yaml").own_texts


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ("page.method.lead: Alles.\n", [("unknown-text", "suggestion", 1, 1)]),
        ("kleur: blauw\n", [("unknown-text", "hint", 1, 1)]),
        ("address.methods: wijzen\n", [("unknown-text", "suggestion", 1, 1)]),
        ("noun.method.article: der\n", [("unknown-text", "suggestion", 1, 1)]),
        ("file.guides: wijzers\n", [("unknown-text", "suggestion", 1, 1)]),
        ("footer.promise: Goed.\npage.methods.lead:\n", [("empty-text", "hint", 2, 19)]),
        ("page.methods.lead:\n  - Alles.\n", [("not-a-text", "hint", 2, 3)]),
        ("- page.methods.lead\n", [("not-a-mapping", "hint", 1, 1)]),
        ("page.methods.lead: Eén.\npage.methods.lead: Twee.\n", [("duplicate-key", "hint", 2, 1)]),
        (b"\xff\xfe", [("utf-16", "hint", 1, 1)]),
    ],
)
def test_fault(tmp_path: Path, texts: str | bytes, expected: list[object]) -> None:
    """What is wrong is said once, at its place, as in any file."""
    found = check(handbook(tmp_path, texts))

    assert expected == [(one.rule, one.hint, one.location.line, one.location.column) for one in found]
    assert {"overrides/words.nl.yaml"} == {one.location.file for one in found}


def test_text_of_the_file_is_known(tmp_path: Path) -> None:
    """A report shows the line that is wrong."""
    assert "kleur: blauw\n" == handbook(tmp_path, "kleur: blauw\n").texts["overrides/words.nl.yaml"]
