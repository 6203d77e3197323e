"""Home and the list of methods of a handbook with many of them, by its own categories."""

import re
from pathlib import Path

from handreiking.components.limits import CARDS, Limit
from handreiking.site.site import Site
from handreiking.text.naming import slug
from tests.divided import lowered
from tests.handbooks import site_of
from tests.many import copy_many
from tests.minimal import ABOUT, another_method, minimal


def test_home_of_many_methods(tmp_path: Path) -> None:
    """Of more methods than home has cards for, it leads to each category on the list of them, or in the filter of that list."""
    copy_many(Path(__file__).parent.parent / "data/handbook/methods", tmp_path / "many", CARDS + 6)
    site = site_of(tmp_path / "many")

    titles = [one.title for one in site.handbook.categories.values()]
    assert re.findall(r'class="hr-parts-list__link" href="([^"]+)"', home(site)) == [
        f"methoden/#leefgebied={slug(title)}" for title in titles
    ]
    assert 'class="hr-card"' not in home(site)


def test_home_of_many_methods_without_categories() -> None:
    """Without categories, home has the titles of all methods while these fit on a page."""
    site = grown("home: {title: Zoek}\n", CARDS + 1)

    assert home(site).count('<li><a href="methoden/') == CARDS + 2
    assert "hr-parts-list" not in home(site)


def test_home_of_a_divided_list_without_categories() -> None:
    """Without categories, home of more methods than fit on a page has their letters only."""
    with lowered(Limit(3)):
        site = grown("home: {title: Zoek}\n", 4)

    assert 'id="op-naam"' in home(site)
    assert 'id="per-categorie"' not in home(site)


CATEGORIES = "categories:\n  - {id: wonen, title: wonen, sentence: Een plek., icon: home}\n  - {id: werk, title: werk}\n"


def test_list_of_many_methods_by_category() -> None:
    """A list of many methods is by category; home says what each is about, how many there are, and leads there."""
    site = grown(CATEGORIES, CARDS + 1)
    listed = html_of(site, "methods")

    assert re.findall(r'<h2 id="([^"]+)"[^>]*>([^<]+)', listed) == [("categorie-wonen", "Wonen"), ("categorie-werk", "Werk")]
    assert (listed.count("Een plek."), listed.count('class="hr-icon"')) == (1, 1)
    assert re.findall(r'href="(methoden/#[^"]+)".*?__count"[^>]*>(\d+)', home(site)) == [
        ("methoden/#categorie-wonen", "14"),
        ("methoden/#categorie-werk", "12"),
    ]
    assert "Een plek." in home(site)


def test_list_of_many_checklists_by_category() -> None:
    """A list of many checklists is by category too, and in each by method."""
    listed = html_of(grown(CATEGORIES, CARDS + 1), "checklists")

    assert re.findall(r'<h2 id="([^"]+)"', listed) == ["categorie-wonen", "categorie-werk"]
    assert listed.count("<h3>Methode ") == CARDS + 1


def test_list_of_few_methods_is_plain() -> None:
    """A list of a few methods, and one whose methods are in most categories, is by name only."""
    both = "  - wonen\n  - werk\n"
    assert 'id="categorie-' not in html_of(grown(CATEGORIES, 5), "methods")
    assert 'id="categorie-' not in html_of(grown(CATEGORIES, CARDS + 1, both), "methods")


def grown(about: str, count: int, category: str = "") -> Site:
    """The site of the smallest handbook with `count` methods more, which are in one category or the other by turns."""
    turns = ("  - wonen\n", "  - werk\n")
    categories = (category or turns[at % 2] for at in range(count))
    files = {
        f"nl/m{at}.yaml": another_method(f"m{at}", f"Methode {at}", ("category:\n  - wonen\n", f"category:\n{one}"))
        for at, one in enumerate(categories)
    }
    return site_of(minimal({**files, ABOUT: about}))


def home(site: Site) -> str:
    """The content of the home page."""
    return html_of(site, "home")


def html_of(site: Site, id: str) -> str:
    """The content of the page called `id`."""
    return str(site.write(next(page for page in site.pages if page.id == id)).html)
