"""Lists that filter: by part of life, role, duration and kind, with the choice in the address."""

from collections.abc import Mapping, Sequence

import pytest
from playwright.sync_api import Page, expect

from handreiking.model.handbook import Handbook
from tests.browser.conftest import search
from tests.browser.host import EMPTY
from tests.browser.measures import SIZES, WIDEST
from tests.browser.screens import Screens
from tests.browser.test_accessibility import IN_TURN, Screen, show, violations
from tests.browser.test_keyboard import reach
from tests.browser.test_ticks import BLOCKED

LISTS = ("/methoden/", "/checklists/", "/keuzehulpen/", "/alles/", "/vergelijken/")
MONEY = "geld en schulden"
COUNT = ".hr-filter__count"


@pytest.fixture(scope="module")
def about_money(handbook: Handbook) -> Mapping[str, list[str]]:
    """What each list shows to who chooses money: titles of methods, checklists and guides, and of what is for any situation."""
    methods = [part.entry for part in handbook.methods if "money" in (part.entry.category or ())]
    checklists = [checklist.title for method in methods for checklist in method.checklists]
    guides = [part.entry.title for part in handbook.general_guides] + [guide.title for m in methods for guide in m.guides]
    titles = [method.title for method in methods]
    topics = [part.entry.title for part in handbook.topics]
    return dict(zip(LISTS, (titles, checklists, guides, titles + checklists + guides + topics, titles), strict=True))


def shown(page: Page) -> list[str]:
    """The titles in sight."""
    links = page.locator(":is(.hr-methods__link, .hr-index__link, .hr-table__method a):visible")
    return [text.replace("\u00ad", "") for text in links.all_text_contents()]


def choose(page: Page, label: str, answer: str) -> None:
    """Choose an answer to the question called `label`: in a box that opens, where several may be chosen, or among the options."""
    several = page.locator(".hr-filter__field--several").filter(has_text=label)
    if not several.count():
        page.get_by_label(label).select_option(answer)
        return
    if several.get_attribute("open") is None:
        several.locator("summary").click()
    several.locator("label", has_text=answer).click()


@pytest.mark.parametrize("path", LISTS)
def test_a_list_shows_what_fits(screens: Screens, address: str, about_money: Mapping[str, list[str]], path: str) -> None:
    """A choice leaves what fits, announces the number, and is in the address; *Wis filters* brings everything back."""
    with screens.page(1280) as page:
        page.goto(address + path)
        everything = shown(page)
        choose(page, "Leefgebied", MONEY)
        assert about_money[path] == shown(page)
        count = page.locator(COUNT).inner_text()
        assert count.startswith(f"{len(about_money[path])} van {len(everything)} ")
        expect(page.get_by_role("status")).to_have_text(count)
        assert f"{address}{path}#leefgebied=geld-en-schulden" == page.url
        page.get_by_role("button", name="Wis filters").click()
        expect(page.locator(COUNT)).to_contain_text(f"{len(everything)} van {len(everything)}")
        assert (everything, f"{address}{path}") == (shown(page), page.url)
        expect(page.locator(".hr-filter__set :is(summary, select)").first).to_be_focused()


@pytest.mark.parametrize(
    ("label", "choice", "expected"),
    [
        ("Duur", "hoogstens 6 maanden", ["Korte Intensieve Aanpak"]),
        ("Duur", "geen vaste duur", ["Advies en consult", "Expertteam", "Hydradriehoek", "Overdracht"]),
        ("Rol", "Voorzitter", ["Expertteam"]),
        ("Leefgebied", "school", ["Hydradriehoek"]),
    ],
)
def test_methods_by_each_question(page: Page, address: str, label: str, choice: str, expected: list[str]) -> None:
    """The methods are found by their duration, by who works in them, and by a part of life."""
    page.goto(f"{address}/methoden/")
    choose(page, label, choice)
    assert expected == shown(page)


def test_the_address_keeps_the_choice(page: Page, address: str) -> None:
    """A choice outlives a reload, a walk to another page and back, and being sent to a colleague."""
    page.goto(f"{address}/alles/")
    choose(page, "Soort", "checklist")
    choose(page, "Leefgebied", "veiligheid")
    chosen, found = page.url, shown(page)
    assert f"{address}/alles/#soort=checklist&leefgebied=veiligheid" == chosen
    assert ["Checklists"] == page.locator("section[data-hr-group]:visible h2").all_text_contents()
    page.reload()
    assert found == shown(page)
    page.goto(address)
    page.go_back()
    expect(page.locator(COUNT)).to_contain_text(str(len(found)))
    page.goto(address + EMPTY)
    page.goto(chosen)
    assert (found, "checklist") == (shown(page), page.get_by_label("Soort").input_value())


def test_several_answers_to_a_question(page: Page, address: str) -> None:
    """Of two parts of life everything is shown that fits one of them; both are in the address, and in sight when it is folded."""
    page.goto(f"{address}/methoden/")
    each = []
    for answer in ("wonen", "school"):
        choose(page, "Leefgebied", answer)
        each.append(shown(page))
        choose(page, "Leefgebied", answer)
    for answer in ("wonen", "school"):
        choose(page, "Leefgebied", answer)
    assert {*each[0], *each[1]} == {*shown(page)}
    assert page.url.endswith("#leefgebied=wonen&leefgebied=school")
    page.reload()
    assert {*each[0], *each[1]} == {*shown(page)}
    expect(page.locator(".hr-filter__summary")).to_contain_text("wonen, school")


def test_an_address_that_says_nothing_hides_nothing(page: Page, address: str) -> None:
    """A choice that does not exist, any more or at all, leaves everything in sight."""
    page.goto(f"{address}/methoden/")
    everything = shown(page)
    for part in ("leefgebied=tuinieren", "kleur=rood", "%", "leefgebied=", "bronnen"):
        page.goto(address + EMPTY)
        page.goto(f"{address}/methoden/#{part}")
        assert everything == shown(page), part


def test_a_link_to_what_is_hidden_shows_it(screens: Screens, address: str, handbook: Handbook) -> None:
    """A link in the contents of the page to a part that is filtered out brings it back; to a part in sight changes nothing."""
    with screens.page(1280) as page:
        page.goto(f"{address}/checklists/")
        choose(page, "Leefgebied", "school")
        few = shown(page)
        contents = page.locator(".md-sidebar--secondary")
        contents.get_by_role("link", name="Hydradriehoek").click()
        assert few == shown(page)
        contents.get_by_role("link", name="Overdracht").click()
        expect(page.locator("#handover")).to_be_in_viewport()
        assert len(handbook.checklist_by_id) == len(shown(page))


def test_the_comparison_can_still_be_picked(page: Page, address: str) -> None:
    """The filter of the comparison ticks the methods that fit, and each can be taken away or brought back by hand."""
    page.goto(f"{address}/vergelijken/#duur=hoogstens-6-maanden")
    picks = page.locator(".hr-compare__pick .hr-pick__box")
    assert [False, False, False, True, False] == picks.evaluate_all("boxes => boxes.map((box) => box.checked)")
    page.locator(".hr-compare__pick label").first.click()
    assert 2 == page.locator(".hr-table__row").first.locator(".hr-table__cell:visible").count()


def test_filters_work_from_the_keyboard(page: Page, address: str) -> None:
    """The questions are reached with the tab key, answered with the space bar, and cleared with the return key."""
    page.goto(f"{address}/methoden/")
    reach(page, ".hr-filter__summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(COUNT)).not_to_contain_text("5 van 5")
    reach(page, ".hr-filter [type=reset]")
    expect(page.get_by_role("button", name="Wis filters")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(COUNT)).to_contain_text("5 van 5")


def test_filters_and_search_need_no_storage(screens: Screens, address: str) -> None:
    """Where storage is forbidden lists filter, the search finds, and the colours follow the system."""
    with screens.tab(1280, "dark") as page:
        page.add_init_script(BLOCKED)
        page.goto(f"{address}/methoden/")
        choose(page, "Leefgebied", MONEY)
        assert 3 == len(shown(page))
        expect(page.locator("body")).to_have_css("color-scheme", "dark")
        assert search(page, "nazorg")


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("sizes", IN_TURN)
def test_axe_finds_nothing_in_a_filtered_list(page: Page, address: str, path: str, sizes: Sequence[Screen]) -> None:
    """A list breaks no rule when it is filtered, on a phone and on a desk, in light and in dark; its controls are large."""
    page.goto(address + path)
    choose(page, "Leefgebied", MONEY)
    found = {}
    for screen in sizes:
        show(page, *screen)
        found[screen] = (violations(page), page.evaluate(WIDEST) > screen[0])
    low = [height for _, height in page.locator(".hr-filter :is(select, summary, button)").evaluate_all(SIZES) if height < 44]
    assert (dict.fromkeys(found, ([], False)), []) == (found, low)


def test_without_script_nothing_is_hidden(screens: Screens, address: str, handbook: Handbook) -> None:
    """Without script there is no filter, and everything is there, whatever the address says."""
    with screens.page(script=False) as page:
        page.goto(f"{address}/alles/#soort=methode")
        guides = len(handbook.guide_by_id) + len(handbook.topics)
        assert len(handbook.methods) + len(handbook.checklist_by_id) + guides == len(shown(page))
        assert 0 == page.locator("select:visible").count()
