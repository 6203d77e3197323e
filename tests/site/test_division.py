"""A long list is divided by first letter: whole, in order, and with addresses that stay."""

from collections.abc import Iterable

import pytest

from handreiking.components.limits import Limit
from handreiking.site.division import Divider, Part, beginning, fold

TITLES = ["Aanpak", "Één gezin", "Kern", "Keuze", "Kring", "Zorg"]
BY_TITLE = Divider[str](str, len, Limit(2, 100))


def names(parts: Iterable[Part[str]]) -> list[str]:
    """The names of all pages that `parts` need, in order."""
    return [name for part in parts for name in (part.name, *names(part.inside))]


def leaves(parts: Iterable[Part[str]]) -> dict[str, tuple[str, ...]]:
    """The entries of the parts that are not divided, by name."""
    return {leaf.name: leaf.entries for part in parts for leaf in part.leaves}


def test_by_first_letter() -> None:
    """A letter that does not fit is divided by the next letter in which its titles differ; an accent makes no other letter."""
    expected = {"a": ("Aanpak",), "e": ("Één gezin",), "ke": ("Kern", "Keuze"), "kr": ("Kring",), "z": ("Zorg",)}

    assert expected == leaves(BY_TITLE.parts(TITLES))


def test_a_divided_letter_keeps_its_page() -> None:
    """The address of a letter stays when it no longer fits: its page then leads to its parts."""
    assert ["a", "e", "k", "z"] == names(BY_TITLE.parts([*TITLES[:4], "Zorg"]))
    assert ["a", "e", "k", "ke", "kr", "z"] == names(BY_TITLE.parts(TITLES))


@pytest.mark.parametrize("added", ["Aandacht", "Kwaliteit", "Yoga", "Kerk", "0-meting"])
def test_an_entry_more_moves_no_page(added: str) -> None:
    """When an entry is added every page that was there still is."""
    before, after = names(BY_TITLE.parts(TITLES)), names(BY_TITLE.parts([*TITLES, added]))

    assert set() == set(before) - set(after)


def test_labels_are_beginnings_of_titles() -> None:
    """The label of a part is how its titles begin, with a capital."""
    assert ["A", "É", "K", "Z"] == [part.label for part in BY_TITLE.parts(TITLES)]
    assert ("Één", "K") == (beginning("één gezin", "een"), beginning("‘Kern’", "k"))


def test_titles_that_are_alike() -> None:
    """Titles that are all the same are numbered; so are no others."""
    found = leaves(BY_TITLE.parts(["Zelfde"] * 5))

    assert {"zelfde-1": 2, "zelfde-2": 2, "zelfde-3": 1} == {name: len(entries) for name, entries in found.items()}


def test_alike_but_for_what_comes_further() -> None:
    """Entries with one title are divided by something else, if there is such a thing."""
    entries = ["a1", "a2", "b1", "b2"]
    divider = Divider[str](lambda _: "Rol", len, Limit(2), Divider[str](str, len, Limit(2)))

    assert {"rol/a": ("a1", "a2"), "rol/b": ("b1", "b2")} == leaves(divider.parts(entries))
    assert ["Rol: A", "Rol: B"] == [leaf.title for part in divider.parts(entries) for leaf in part.leaves]


def test_long_texts_are_counted() -> None:
    """A part has no more characters than the limit, but for a single entry that is longer."""
    long = ["Aa" + "x" * 60, "Ab" + "x" * 60, "Ac" + "x" * 300]

    assert [1, 1, 1] == [len(entries) for entries in leaves(BY_TITLE.parts(long)).values()]


def test_within() -> None:
    """A part of its own fits, or is divided by letter below its own address."""
    assert {"wonen": ("Kern", "Keuze")} == leaves([BY_TITLE.within("wonen", "Wonen", ["Kern", "Keuze"])])
    divided = BY_TITLE.within("wonen", "Wonen", TITLES)
    assert ["wonen", "wonen/a", "wonen/e", "wonen/k", "wonen/ke", "wonen/kr", "wonen/z"] == names([divided])
    assert "Wonen: Ke" == list(divided.leaves)[2].title


def test_a_thousand_titles_that_differ_at_the_end() -> None:
    """Every entry of a thousand is on one page, and no page has more than fit."""
    titles = [f"Korte intensieve aanpak {number}" for number in range(1000)]
    found = leaves(Divider[str](str, len, Limit(120)).parts(titles))

    assert sorted(titles) == sorted(title for entries in found.values() for title in entries)
    assert 120 >= max(map(len, found.values()))


def test_title_without_letters() -> None:
    """A title of signs only has a place too."""
    assert ("0", {"0": ("…",)}) == (fold("…"), leaves(BY_TITLE.parts(["…"])))
