"""The macros, called from a hand-written page as their docstrings show."""

import os
import re
from pathlib import Path

import pytest

from handreiking.calls.macros import macros
from tests.conftest import ROOT, build_site, copy_project

SHOWS = {
    "method": 'class="hr-method"',
    "section": "hr-list--mind",
    "fit": 'class="hr-fit"',
    "steps": 'class="hr-ordered',
    "phases": 'class="hr-timeline hr-timeline--months"',
    "timeline": 'class="hr-timeline hr-timeline--months"',
    "roles": 'id="rol-',
    "dose": 'class="hr-roles hr-dose"',
    "figure": 'class="hr-figure"',
    "facts": 'class="hr-facts"',
    "checklist": 'class="hr-checklist"',
    "guide": 'class="hr-guide"',
    "tree": 'class="hr-tree__svg"',
    "topic": 'class="hr-topic"',
    "methods": 'class="hr-methods"',
    "cards": 'class="hr-cards"',
    "compare": 'class="hr-compare"',
    "checklists": 'href="../checklists/eerste-huisbezoek/"',
    "guides": 'href="../keuzehulpen/welke-aanpak/"',
    "glossary": 'id="begrip-',
    "bibliography": 'class="hr-bibliography"',
    "exercises": "#oefening-",
    "whole": 'class="hr-checklist"',
    "downloads": 'href="../afdrukken/checklist-',
    "link": 'href="../vergelijken/"',
    "mark": 'class="hr-source" href="#bron-',
    "sources": 'class="hr-sources"',
    "paper": 'href="../afdrukken/checklist-',
    "selection": "data-hr-selection",
    "offline": 'href="../handreiking.zip"',
    "accessibility": 'href="https://github.com/handreiking/handreiking/issues"',
    "remove": "data-hr-remove",
}
"""What each macro's examples show on the page."""

SAMPLE = {"safety": "veiligheid"}
"""What the sample calls otherwise than the handbook that the examples are about."""


def examples(name: str) -> str:
    """Return the examples in the docstring of the macro `name`, for the sample."""
    found = "\n\n".join(macros()[name].examples)
    for theirs, own in SAMPLE.items():
        found = found.replace(f'"{theirs}"', f'"{own}"')
    return found


PAGE = """
# Een pagina

{{ fit("handover") }}

## Eerst

{{ method("handover") }}

{{ method("hydra-triangle", title=false) }}

## Daarna

Tekst met een merk {{ mark("kia-delft-2017") }}.

### Dieper

{{ phases("short-intensive-support") }}
"""
"""A page with headings of its own."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a page that calls every macro, and some that call a few."""
    project = copy_project(tmp_path_factory.mktemp("macros"))
    with (project / "methods/nl/hydradriehoek.yaml").open("a", encoding="utf-8") as method:
        method.write("steps:\n  - Nodig drie mensen uit.\n  - Begin bij wat goed gaat.\n")
    (project / "docs" / "methoden").mkdir()
    (project / "docs" / "methoden" / "alleen.md").write_text('{{ method("short-intensive-support") }}\n', "utf-8")
    (project / "docs" / "kop.md").write_text(PAGE, "utf-8")
    (project / "docs" / "zonder.md").write_text('{{ method("handover") }}\n\n{{ method("hydra-triangle") }}\n', "utf-8")
    sections = [f"## {name}\n\n{examples(name)}\n" for name in SHOWS]
    (project / "docs" / "voorbeelden.md").write_text("# Voorbeelden\n\n" + "\n".join(sections), "utf-8")
    return build_site(project)


@pytest.fixture(scope="module")
def built(site: Path) -> str:
    """The HTML of the page that calls every macro."""
    return (site / "voorbeelden" / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def shown(built: str) -> dict[str, str]:
    """What stands between the headings of that page, by macro."""
    parts = re.split(r'<h2 id="([a-z]+)">[^<]*</h2>', built)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_macro_is_listed_here() -> None:
    """Each macro that a page may call has examples that are tested."""
    assert (list(macros()), []) == (list(SHOWS), [one.name for one in macros().values() if not one.examples])


@pytest.mark.parametrize("name", SHOWS)
def test_example_shows(name: str, shown: dict[str, str]) -> None:
    """The examples in a macro's docstring show what the macro promises."""
    assert SHOWS[name] in shown[name]


def test_the_page_loads_the_scripts_of_what_it_shows(built: str) -> None:
    """A page loads the scripts of what it shows, after the one of every page, and none for what it does not show."""
    found = re.findall(r'<script src="\.\./assets/handreiking([\w-]*)\.js"', built)
    assert ["", "-checklist", "-filters", "-guide"] == sorted(found)


def test_result_of_a_macro_is_not_read_as_markdown(shown: dict[str, str]) -> None:
    """Markdown leaves the HTML of a macro as it is: no paragraph is wrapped around its blocks."""
    assert re.findall(r"<p>\s*<(?:div|dl|ul|ol|figure)", "".join(shown.values())) == []


def published(page: Path) -> str:
    """Return what `page` shows, without the link to the file that it is made of, and what stands in its contents."""
    html = page.read_text("utf-8")
    article = html[html.index("<article") : html.index("</article>")]
    contents = re.findall(r'<a href="(#[^"]*)" class="md-nav__link"', html)
    return re.sub(r'<p class="hr-edit">.*?</p>', "", article) + " ".join([*re.findall("<title>.*?</title>", html), *contents])


def test_published_page_is_nothing_but_its_call(site: Path) -> None:
    """A page that is nothing but a call is published as the generated one is, with its title and its contents."""
    generated, written = (published(site / f"methoden/{name}/index.html") for name in ("korte-intensieve-aanpak", "alleen"))

    assert generated == written


def contents(page: str) -> list[str]:
    """Return the ids that the contents of `page` lead to, in order, each with a sign for each level that it is inside."""
    nav = page[page.rindex("md-nav--secondary") :].partition("<article")[0]
    found, depth = [], -1
    for mark in re.finditer(r'<ul class="md-nav__list"|</ul>|<a href="#([^"]*)" class="md-nav__link"', nav):
        depth += {"<ul": 1, "</u": -1}.get(mark[0][:3], 0)
        if mark[1]:
            found.append(">" * depth + mark[1])
    return found


def levels(page: str) -> list[int]:
    """Return the levels of the headings in the article of `page`."""
    article = page[page.index("<article") : page.index("</article>")]
    return [int(level) for level in re.findall(r"<h([1-6])[ >]", article)]


def test_contents_follow_the_page(site: Path) -> None:
    """Headings of macros stand in the contents below the heading that the call stands under, in the order of the page."""
    page = (site / "kop" / "index.html").read_text("utf-8")
    found = contents(page)
    own = [
        one
        for one in found
        if one.lstrip(">") in ("eerst", "daarna", "dieper", "overdracht", "bronnen-3", "past-het", "past-het-2")
    ]

    assert ["eerst", ">overdracht", ">>past-het", ">past-het-2", "daarna", ">dieper", "bronnen-3"] == own
    order = [page.index(f' id="{one.lstrip(">")}"') for one in found]
    assert sorted(order) == order


def test_calls_under_one_heading_are_as_deep(site: Path) -> None:
    """A second call under a heading is not deeper for what the first one showed."""
    page = (site / "kop" / "index.html").read_text("utf-8")

    assert "<h3" in page[page.index('id="past-het-2"') - 4 : page.index('id="past-het-2"')]


def test_page_has_one_title(site: Path) -> None:
    """A page of two calls and nothing else has the title of the first."""
    page = (site / "zonder" / "index.html").read_text("utf-8")

    assert (1, 1) == (levels(page)[0], levels(page).count(1))
    assert "<title>Overdracht - " in page


def table() -> str:
    """Return the table of README, from the docstrings of the macros."""
    rows = (f"| {' or '.join(f'`{one}`' for one in macro.examples)} | {lowered(macro.about)} |" for macro in macros().values())
    return "\n".join(["| call | shows |", "| --- | --- |", *rows])


def lowered(text: str) -> str:
    """Return `text` as what a row of a table says."""
    return text[0].lower() + text[1:]


def test_readme_has_the_macros_own_words() -> None:
    """README's table is what the docstrings of the macros say (``make golden`` writes it anew)."""
    file = ROOT / "README.md"
    before, begin, rest = file.read_text("utf-8").partition("| call | shows |\n")
    found, end, after = (begin + rest).partition("\n\n")
    if os.environ.get("HANDREIKING_UPDATE"):
        file.write_text(before + table() + end + after, "utf-8")
        return

    assert table() == found, "README's table of macros lags behind their docstrings: `make golden` writes it anew"
