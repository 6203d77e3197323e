"""What was made of a page is used again while nothing that it was made of has changed, and made anew as soon as something has."""

import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page
from handreiking.site.site import Site
from handreiking.store import Store
from tests.handbooks import site_of
from tests.minimal import BIBLIOGRAPHY, FOLDER, GLOSSARY, GUIDE, METHOD, minimal, text

PAGES = {("method", "handover"), ("checklist", "verhuizen"), ("guide", "welke-aanpak")}


def memory_of(handbook: Handbook, store: Store) -> PageMemory:
    """Return the memory in `store` of the pages of `handbook`."""
    return PageMemory(site_of(handbook), store, "program")


def pages(memory: PageMemory) -> dict[tuple[str, str], Page]:
    """The pages that are looked at, by kind and id."""
    return {(page.kind, page.id): page for page in memory.site.pages if (page.kind, page.id) in PAGES}


def made_again(store: Store, handbook: Handbook) -> set[tuple[str, str]]:
    """Return which pages of `handbook` are made, and not taken from `store`; and check that they are what they would be anew."""
    memory, found = memory_of(handbook, store), set[tuple[str, str]]()
    for key, page in pages(memory).items():
        html = memory.recall("tried", page, partial(made, page, partial(found.add, key)))
        assert str(memory.site.write(page).html) == html
    return found


def made(page: Page, note: Callable[[], object], site: Site) -> str:
    """Make `page`, and note that."""
    note()
    return str(site.write(page).html)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store that knows the pages of the smallest handbook."""
    store = Store(tmp_path / "store.sqlite")
    made_again(store, minimal())
    return store


def test_nothing_is_made_again_when_nothing_changed(store: Store) -> None:
    """The same handbook, read anew, has the same pages."""
    assert set() == made_again(store, minimal())


def test_the_first_source_makes_every_page(tmp_path: Path) -> None:
    """In a handbook without sources no statement has a mark; with the first one all of them get one, and with the next none."""
    store, root = Store(tmp_path / "store.sqlite"), tmp_path / "methods"
    shutil.copytree(FOLDER, root)
    for path in root.rglob("*.yaml"):
        path.write_text(re.sub(r" \[@[a-z-]+\]", "", path.read_text("utf-8")), "utf-8")
    source = (root / BIBLIOGRAPHY).read_text("utf-8")
    (root / BIBLIOGRAPHY).unlink()
    made_again(store, load(root))
    (root / BIBLIOGRAPHY).write_text(source, "utf-8")

    assert PAGES == made_again(store, load(root))
    (root / BIBLIOGRAPHY).write_text(
        source.replace("sources:\n", "sources:\n  - {id: a, author: A, title: A, published_in: A}\n"), "utf-8"
    )
    assert set() == made_again(store, load(root))


def test_an_edit_makes_the_pages_of_its_file(store: Store) -> None:
    """A text of a method is on its own page and those of its checklists; the page of a guide in another file stays."""
    edited = minimal({METHOD: text(METHOD, ("Zet zelf de stap.", "Zet zelf de eerste stap."))})

    assert {("method", "handover"), ("checklist", "verhuizen")} == made_again(store, edited)


def test_a_title_is_looked_up(store: Store) -> None:
    """The title of a method is on the pages that lead to it too."""
    edited = minimal({METHOD: text(METHOD, ("title: Overdracht\n", "title: Verhuizing\n"))})

    assert PAGES == made_again(store, edited)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (GLOSSARY, "term: nazorg\n", "term: nazorg\n    forms: [stap]\n"),
        (GLOSSARY, "definition: Hulp", "definition: Alle hulp"),
        (BIBLIOGRAPHY, "title: ", "title: Over "),
        (GUIDE, "Welke aanpak past?", "Welke aanpak past nu?"),
    ],
)
def test_what_is_shared_is_noticed(store: Store, file: str, old: str, new: str) -> None:
    """A new form of a term, another definition, another title of a source and another guide are never missed."""
    made_again(store, minimal({file: text(file, (old, new))}))


def test_a_former_state_is_known_again(store: Store) -> None:
    """An edit that is taken back costs the pages of its file once more at most, and gives the former pages."""
    made_again(store, minimal({METHOD: text(METHOD, ("Zet zelf de stap.", "Zet zelf de eerste stap."))}))

    assert ("guide", "welke-aanpak") not in made_again(store, minimal())


def test_another_program_makes_everything(store: Store) -> None:
    """What another version of the program made is not used."""
    memory, found = PageMemory(site_of(minimal()), store, "another program"), list[str]()
    for page in pages(memory).values():
        memory.recall("tried", page, partial(made, page, partial(found.append, page.id)))

    assert len(PAGES) == len(found)
