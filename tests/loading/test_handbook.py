"""A folder becomes a handbook: which files count, in which order, and how they are named in messages."""

import shutil
from pathlib import Path

from handreiking.loading.handbook import load
from tests.minimal import ABOUT, BIBLIOGRAPHY, FOLDER, GLOSSARY, GUIDE, LOCAL, METHOD, TOPIC, another_method, minimal, text


def guide(id: str, title: str) -> str:
    """Return the text of another guide."""
    return text(GUIDE, ("id: welke-aanpak", f"id: {id}"), ("title: Welke aanpak past?", f"title: {title}"))


def test_methods_are_sorted_by_title() -> None:
    """Capitals make no difference to the order of methods, nor does the name of the file."""
    others = {
        "nl/1.yaml": another_method("z", "zorg"),
        "nl/2.yaml": another_method("a", "aandacht"),
        "nl/3.yaml": another_method("p", "Plan"),
    }

    assert ["aandacht", "Overdracht", "Plan", "zorg"] == [part.entry.title for part in minimal(others).methods]


def test_guides_are_sorted_by_title() -> None:
    """Capitals make no difference to the order of guides, nor does the name of the file."""
    others = {
        "nl/keuzehulpen/1.yaml": guide("z", "zo"),
        "nl/keuzehulpen/2.yaml": guide("a", "aan"),
        "nl/keuzehulpen/3.yaml": guide("x", "Xenia"),
    }

    assert ["aan", "Welke aanpak past?", "Xenia", "zo"] == [part.entry.title for part in minimal(others).general_guides]


def test_titles_that_are_the_same() -> None:
    """If two have the same title, the name of the file decides."""
    methods = {f"nl/{stem}.yaml": another_method(f"m-{stem}", "overdracht") for stem in ("b", "z")}
    guides = {f"nl/keuzehulpen/{stem}.yaml": guide(f"g-{stem}", "Welke aanpak past?") for stem in ("b", "z")}
    found = minimal(methods | guides)

    assert ["b", "overdracht", "z"] == [part.slug for part in found.methods]
    assert ["b", "welke-aanpak", "z"] == [part.slug for part in found.general_guides]


def test_lists_beside_the_methods() -> None:
    """The glossary is no method, and the bibliography stands above the languages."""
    found = minimal()

    assert [["handover"], ["welke-aanpak"]] == [[p.entry.id for p in found.methods], [p.entry.id for p in found.general_guides]]
    assert ["nazorg"] == [term.id for term in found.terms]
    assert ["overdracht-utrecht"] == list(found.source_by_id)
    assert ("nl", FOLDER.parent, FOLDER, ()) == (found.language, found.project, found.root, found.diagnostics)


def test_names_of_files() -> None:
    """A file is named by its path from the folder above the handbook, or from the project."""
    expected = {"methods/" + file for file in (METHOD, GUIDE, TOPIC, LOCAL, GLOSSARY, BIBLIOGRAPHY, ABOUT)}

    assert expected == set(load(FOLDER).texts)
    assert {f"minimal/{file}" for file in expected} == set(load(FOLDER, project=FOLDER.parent.parent).texts)
    assert expected == set(load(FOLDER, project=FOLDER / "nl").texts)


def test_text_of_a_file() -> None:
    """The text of a file is known by its name."""
    assert text(GLOSSARY) == load(FOLDER).texts[f"methods/{GLOSSARY}"]


def test_unsaved_text_stands_in_for_a_file() -> None:
    """What an editor holds counts instead of the file, and a file that does not exist yet counts too."""
    found = minimal(
        {GLOSSARY: "terms:\n  - {id: nieuw, term: nieuw, definition: Nieuw.}\n", "nl/zorg.yaml": another_method("care", "Zorg")}
    )

    assert ["nieuw"] == [term.id for term in found.terms]
    assert ["handover", "care"] == [part.entry.id for part in found.methods]


def test_another_language() -> None:
    """A handbook in a language that has no folder has nothing, and no list that is called as in another language."""
    found = load(FOLDER, "en")

    assert ((), (), None, "en") == (found.methods, found.general_guides, found.glossary, found.language)
    assert (None, None) == (found.bibliography, found.about)


def test_names_in_another_language(tmp_path: Path) -> None:
    """The files and folders of a handbook are called by words of its language."""
    names = {
        "begrippen": "en/glossary",
        "keuzehulpen/welke-aanpak": "en/guides/welke-aanpak",
        "onderwerpen/veiligheid": "en/topics/veiligheid",
        "lokaal/veldervoort": "en/local/veldervoort",
        "overdracht": "en/overdracht",
    }
    (tmp_path / "en").mkdir()
    for dutch, english in names.items():
        (tmp_path / english).parent.mkdir(exist_ok=True)
        shutil.copy(FOLDER / "nl" / f"{dutch}.yaml", tmp_path / f"{english}.yaml")
    shutil.copy(FOLDER / "bronnen.yaml", tmp_path / "sources.yaml")
    shutil.copy(FOLDER / "handboek.yaml", tmp_path / "handbook.yaml")
    found, expected = load(tmp_path, "en"), load(FOLDER)

    assert [part.entry.model_dump() for part in expected.parts] == [part.entry.model_dump() for part in found.parts]


def test_no_folder(tmp_path: Path) -> None:
    """A folder that is not there holds nothing."""
    found = load(tmp_path / "weg")

    assert ((), {}, {}) == (found.methods, found.texts, found.source_by_id)


def test_file_that_does_not_fit() -> None:
    """A file that does not fit is reported and left out; the others stay."""
    found = minimal({"nl/zorg.yaml": another_method("care", "Zorg", ("owner: redactie", "eigenaar: redactie"))})

    assert (["handover"], ["methods/nl/zorg.yaml"]) == (
        [part.entry.id for part in found.methods],
        [one.location.file for one in found.diagnostics],
    )
    assert "methods/nl/zorg.yaml" in found.texts
