"""Lists of a handbook that is too large for one page each: looked at, walked through and compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.browser.test_accessibility import violations
from tests.conftest import build_site, copy_project
from tests.many import many_methods

METHODS = 65
PARTS: tuple[str, ...] = (
    "",
    "methoden/",
    "methoden/a-z/o/",
    "alles/",
    "alles/wonen/",
    "rollen/",
    "bronnen/",
    "vergelijken/",
    "vergelijken/o/",
)
PARTS += ("keuzehulpen/", "checklists/", "checklists/a-z/o/", "afdrukken/", "rollen/coordinator/")

pytestmark = pytest.mark.all


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a handbook of many methods."""
    project: Path = copy_project(tmp_path_factory.mktemp("large"), pdf=False)
    many_methods(project / "methods", METHODS)
    host = Host(build_site(project))
    yield host.address
    host.stop()


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing_on_divided_lists(chromium: Browser, large: str, width: int, scheme: str) -> None:
    """The pages of lists that are divided break no rule, and none is wider than the screen."""
    found, wide = {}, []
    with opened(chromium, width, scheme) as page:  # type: ignore[arg-type]
        for path in PARTS:
            answer = page.goto(f"{large}/{path}")
            assert answer
            assert answer.ok, path
            found[path] = violations(page)
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append(path)
    assert ({}, []) == ({path: broken for path, broken in found.items() if broken}, wide)


def shown(page: Page) -> list[str]:
    """The methods that stand side by side."""
    heads = page.locator(".hr-table__method").filter(visible=True)
    return [text.replace("\u00ad", "").strip() for text in heads.all_inner_texts()]


def toggle(page: Page, box: str) -> None:
    """Press the label of the box with the id `box`: the box itself is not to be seen."""
    page.locator(f"label[for='{box}']").click()


def boxes(page: Page, state: str) -> list[str]:
    """The ids of the boxes that are in a state, ``:checked``."""
    return [str(id) for id in page.locator(f".hr-pick__box{state}").evaluate_all("boxes => boxes.map(({id}) => id)")]


def test_methods_of_several_parts_side_by_side(chromium: Browser, large: str) -> None:
    """With a script the choice goes along: a method of another part stands beside those of this one, and can go again."""
    with opened(chromium, 1280) as page:
        page.goto(f"{large}/vergelijken/o/")
        toggle(page, boxes(page, ":not(:checked)")[1])
        (chosen,) = shown(page)
        page.goto(f"{large}/vergelijken/e/")
        expect(page.locator(".hr-pick__box:checked")).to_have_count(1)
        toggle(page, boxes(page, ":not(:checked)")[0])
        assert chosen == shown(page)[-1]
        assert 2 == len(shown(page))
        assert "@vergelijken/o/" in page.url
        page.reload()
        expect(page.locator(".hr-pick__box:checked")).to_have_count(2)
        assert chosen == shown(page)[-1]
        cells = page.locator("tbody tr").evaluate_all("rows => rows.map((row) => row.children.length)")
        assert 1 == len(set(cells))
        page.locator("thead th").last.locator("a").click()
        assert "/methoden/o" in page.url
        page.go_back()
        expect(page.locator(".hr-pick__box:checked")).to_have_count(2)
        toggle(page, boxes(page, ":checked")[-1])
        assert chosen not in shown(page)


def test_without_script_a_reader_chooses(chromium: Browser, large: str) -> None:
    """Without a script nothing stands side by side at first, and each tick shows a method."""
    with opened(chromium, 1280, script=False) as page:
        page.goto(f"{large}/vergelijken/o/")
        before = shown(page)
        for box in boxes(page, "")[:2]:
            toggle(page, box)
        assert (0, 2) == (len(before), len(shown(page)))
