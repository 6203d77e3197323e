"""What the frames of pages show of the menu, and what of it another title or order changes."""

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation, Section

from handreiking.hosts.mkdocs_noting import NotedPage, noting
from handreiking.hosts.mkdocs_outline import Outline

CONFIG = MkDocsConfig()
CONFIG.load_dict({"site_name": "Proef"})
CONFIG.validate()


def page(name: str) -> NotedPage:
    """Return the page at ``name.md``."""
    return NotedPage(name, File(f"{name}.md", "docs", "site", use_directory_urls=True), CONFIG)


def navigation(*names: str) -> Navigation:
    """Return a navigation with home, and below a title the pages with these `names`, in that order."""
    home, *inside = every = [page(name) for name in ("index", *names)]
    for one, before, after in zip(every, [None, *every], [*every[1:], None], strict=False):
        one.previous_page, one.next_page = before, after
    return Navigation([home, Section("Methoden", [*inside])], [*every])


@pytest.mark.parametrize(
    ("now", "moved", "between"),
    [
        (("a", "b", "c"), set(), set()),
        (("a", "c", "b"), {"b.md", "c.md"}, {"a.md", "b.md", "c.md"}),
        (("c", "a", "b"), {"a.md", "b.md", "c.md"}, {"index.md", "a.md", "b.md", "c.md"}),
    ],
    ids=["the same", "two swapped", "the last comes first"],
)
def test_what_another_order_changes(now: tuple[str, ...], moved: set[str], between: set[str]) -> None:
    """The pages that stand elsewhere, and those that lead to others at their foot."""
    before, after = Outline(navigation("a", "b", "c")), Outline(navigation(*now))

    assert (moved, between) == (after.moved(before), after.between_others(before))


def test_what_a_frame_shows_is_noted() -> None:
    """Pages whose title or address was asked for, of those inside too; nothing is noted outside."""
    pages = [page(name) for name in ("a", "b", "c")]
    with noting() as outer:
        shown = pages[0].title, pages[1].url
        with noting() as inner:
            assert pages[2].title == "c"
    assert pages[2].url

    assert (("a", "b/"), {"a.md", "b.md"}, {"c.md"}) == (shown, outer, inner)
