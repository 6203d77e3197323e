"""The macros, called from a hand-written page as their docstrings show."""

import re

import pytest

from handreiking.site.macros import Macros
from tests.bad_cases import MINIMAL
from tests.conftest import ROOT, build_site, copy_project
from tests.handbooks import site_of

SHOWS = {
    "checklist": 'class="hr-checklist"',
    "guide": 'class="hr-guide"',
    "facts": 'class="hr-facts"',
    "timeline": 'class="hr-timeline hr-timeline--months"',
    "figure": 'class="hr-figure"',
    "cards": 'class="hr-cards"',
    "link": 'href="../vergelijken/"',
    "mark": 'class="hr-source" href="#bron-',
    "sources": 'class="hr-sources"',
    "paper": 'href="../afdrukken/checklist-',
    "selection": "data-hr-selection",
    "exercises": "#oefening-",
    "offline": 'href="../handreiking.zip"',
    "remove": "data-hr-remove",
    "accessibility": 'href="https://github.com/handreiking/handreiking/issues"',
}
"""What each macro's example shows on the page."""


def example(name: str) -> str:
    """Return the example in the docstring of the macro `name`."""
    found = re.search(r"``(.*\{\{.*\}\}.*)``", getattr(Macros, name).__doc__)
    assert found, f"the macro {name} has no example"
    return found[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Build a page that calls every macro, and return its HTML."""
    project = copy_project(tmp_path_factory.mktemp("macros"))
    sections = [f"## {name}\n\n{example(name)}\n" for name in SHOWS]
    (project / "docs" / "voorbeelden.md").write_text("# Voorbeelden\n\n" + "\n".join(sections), "utf-8")
    return (build_site(project) / "voorbeelden" / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def shown(built: str) -> dict[str, str]:
    """What stands between the headings of that page, by macro."""
    parts = re.split(r'<h2 id="([a-z]+)">[^<]*</h2>', built)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_macro_is_listed_here() -> None:
    """Each macro that a page may call has an example that is tested."""
    assert list(SHOWS) == list(Macros(lambda: site_of(MINIMAL / "methods"), lambda: "index.md").all())


def test_every_public_method_is_a_macro() -> None:
    """No macro is written and then left out of the list."""
    assert set(SHOWS) == {name for name in vars(Macros) if not name.startswith("_") and name not in ("all", "context", "unknown")}


@pytest.mark.parametrize("name", SHOWS)
def test_example_shows(name: str, shown: dict[str, str]) -> None:
    """The example in a macro's docstring shows what the macro promises."""
    assert SHOWS[name] in shown[name]


def test_the_page_loads_the_scripts_of_what_it_shows(built: str) -> None:
    """A page with a checklist and a guide loads their scripts after the one of every page, and none for what it does not show."""
    found = re.findall(r'<script src="\.\./assets/handreiking([\w-]*)\.js"', built)
    assert ["", "-checklist", "-guide"] == found


def test_result_of_a_macro_is_not_read_as_markdown(shown: dict[str, str]) -> None:
    """Markdown leaves the HTML of a macro as it is: no paragraph is wrapped around its blocks."""
    assert re.findall(r"<p>\s*<(?:div|dl|ul|ol|figure)", "".join(shown.values())) == []


def test_macros_are_documented_for_maintainers() -> None:
    """The README names every macro."""
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in SHOWS if f"{{{{ {name}(" not in readme] == []
