"""Names in an address: different for each of a few labels."""

import pytest

from handreiking.text.naming import KEPT, LONGEST, slug, slugs


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["Ja", "Nee", "Weet ik niet"], ["ja", "nee", "weet-ik-niet"]),
        (["Weet ik niet", "Ja", "Nee"], ["weet-ik-niet", "ja", "nee"]),
        (["Ja", "Ja!", "Ja 2"], ["ja", "ja-2", "ja-2-3"]),
        (["???", "1"], ["1", "1-2"]),
    ],
)
def test_labels(labels: list[str], expected: list[str]) -> None:
    """A label keeps its name in another order; one that has none, or the name of another, gets its number."""
    assert expected == slugs(labels)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Één gezin, één plan", "een-gezin-een-plan"),
        ("  Wat & hoe?  ", "wat-hoe"),
        ("Z’n foto's", "zn-fotos"),
        ("Œuvre, ÆRØ, Łódź, Straße", "oeuvre-aero-lodz-strasse"),
        ("ﬁets ½", "fiets-1-2"),
        ("2 stappen", "2-stappen"),
        ("???", ""),
        ("", ""),
    ],
)
def test_slug(title: str, expected: str) -> None:
    """A title becomes words in kebab-case, in plain letters and digits."""
    assert expected == slug(title)


@pytest.mark.parametrize(("last", "kept"), [(9, True), (10, False)])
def test_longest_slug(last: int, kept: bool) -> None:
    """A name is cut off between two words, where it would become too long."""
    words = ["a" * 24, "b" * 25, "c" * last]
    assert "-".join(words if kept else words[:2]) == slug(" ".join(words))
    assert (60, 60) == (LONGEST, len("-".join(words)) + 9 - last)


def test_long_word() -> None:
    """A word that is too long by itself is cut off."""
    assert "a" * LONGEST == slug("a" * 70 + " b")


def test_names_that_are_kept() -> None:
    """No page is called as a device of Windows, or as what MkDocs adds."""
    assert {"con", "com0", "com9", "lpt1", "index", "search", "404"} <= KEPT
