"""The navigation: a few tabs, which name what a small handbook has."""

from typing import Any

import pytest

from handreiking.site.navigation import navigation
from handreiking.site.site import Site
from tests.handbooks import site_of
from tests.minimal import another_method, minimal

LIMIT = 12
"""With so many methods the tabs still name them."""

OTHERS = ("over.md", "meeschrijven/index.md", "offline.md", "meeschrijven/vormgeving.md")


def tabs(site: Site) -> list[Any]:
    """Return what each tab of `site` holds: an address, or the addresses below it."""
    return [next(iter(item.values())) if isinstance(item, dict) else item for item in navigation(site, OTHERS)]


def handbook_of(methods: int) -> Site:
    """Return a site with so many methods."""
    return site_of(minimal({f"nl/m{n}.yaml": another_method(f"m{n}", f"Methode {n}") for n in range(1, methods)}))


def test_tabs() -> None:
    """Home, guides, methods, checklists, the comparison, what to look up, and what an editor needs."""
    expected = [
        "index.md",
        ["keuzehulpen/index.md", "keuzehulpen/welke-aanpak.md", "keuzehulpen/klaar-voor-overdracht.md"],
        ["methoden/index.md", "methoden/overdracht.md"],
        ["checklists/index.md", "checklists/verhuizen.md"],
        "vergelijken.md",
        ["onderwerpen/veiligheid.md", "alles.md", "rollen.md", "begrippen.md", "bronnen.md", "over.md", "offline.md"],
        [f"meeschrijven/{name}.md" for name in ("index", "vormgeving", "velden", "macros", "regels/index")],
    ]

    assert expected == tabs(site_of(minimal()))


def test_names_of_tabs() -> None:
    """A tab with pages below it is called as the catalogue calls it."""
    site = site_of(minimal())
    keys = ("page.guides.title", "page.methods.title", "page.checklists.title", "navigation.reference", "navigation.contribute")

    assert [site.words(key) for key in keys] == [next(iter(tab)) for tab in navigation(site, OTHERS) if isinstance(tab, dict)]


@pytest.mark.parametrize(("methods", "named"), [(LIMIT, LIMIT), (LIMIT + 1, 0)])
def test_a_large_handbook(methods: int, named: int) -> None:
    """With more methods than the limit the tabs name none of them, nor their checklists and guides."""
    _, guides, found, checklists, *_ = tabs(handbook_of(methods))

    assert (bool(named) + named, named, named) == (len(guides) - 1, len(found) - 1, len(checklists) - 1)
