"""The scripts of the site: which there are, what each says and uses, and which of them a page loads."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.assets import SCRIPT
from handreiking.assets.scripts import APART, WHEN_NEEDED, page_scripts, scripts

WORDS = catalogue.load("nl")
MADE = scripts(WORDS)
OWN = re.compile(r'<script src="[^"]*(assets/handreiking[\w-]*\.js)"')
SHOWS = {
    "assets/handreiking-checklist.js": "data-hr-checklist=",
    "assets/handreiking-guide.js": "data-hr-guide=",
    "assets/handreiking-filters.js": "data-hr-filter=",
    "assets/handreiking-beside.js": "data-hr-beside",
}
"""What a page has when it needs a script, by the script."""


def said(script: str) -> set[str]:
    """Return the keys of the texts in `script`."""
    return {key for key in re.findall(r'"([a-z]+\.[\w-]+)": "', script) if f"script.{key}" in WORDS.texts}


def loaded(site: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the path, the HTML and the scripts of our own of each page of `site`, without `start.js`."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text("utf-8")
        yield page.relative_to(site).as_posix(), html, OWN.findall(html)


def test_a_page_loads_the_scripts_of_its_components() -> None:
    """The first is for every page; the others follow in one order, whatever that of the components."""
    assert (SCRIPT,) == page_scripts({"method", "jump", "terms"})
    assert (SCRIPT, "assets/handreiking-checklist.js", "assets/handreiking-guide.js") == page_scripts(["guide", "checklist"])


def test_each_script_is_a_file() -> None:
    """Every script that a page can load is made, and so are those that the first one fetches when a reader needs them."""
    assert set(page_scripts(APART)) == {SCRIPT, *SHOWS}
    assert {f"assets/handreiking-{name}.js" for name in WHEN_NEEDED} == set(MADE) - {SCRIPT, *SHOWS}


def test_each_script_has_the_texts_that_it_says() -> None:
    """A page does not fetch the texts of what it does not show, and every text is in one script."""
    found = {path: said(script) for path, script in MADE.items()}
    kinds = {path: {key.partition(".")[0] for key in keys} for path, keys in found.items()}

    assert {"assets/handreiking-checklist.js": {"checklist"}, "assets/handreiking-guide.js": {"guide"}} == {
        path: kinds[path] for path in list(SHOWS)[:2]
    }
    of_filters = {f"filter.{name}" for name in ("methods", "checklists", "guides", "entries", "between")}
    assert of_filters == found["assets/handreiking-filters.js"]
    assert sorted(key for key in WORDS.texts if key.startswith("script.")) == sorted(
        f"script.{key}" for keys in found.values() for key in keys
    )


def test_what_is_handed_over() -> None:
    """Each script takes what it uses of the first one, and the first one hands over nothing else."""
    (handed,) = re.findall(r"^globalThis\.handreiking = \{ (.*) \};$", MADE[SCRIPT], re.MULTILINE)
    taken = {path: re.findall(r"^const \{ (.*) \} = handreiking;$", MADE[path], re.MULTILINE) for path in set(MADE) - {SCRIPT}}

    assert ["words, say, announce"] == taken["assets/handreiking-filters.js"]
    assert set(handed.split(", ")) == {name for (names,) in taken.values() for name in names.split(", ")}


@pytest.mark.any_handbook
def test_a_page_loads_what_it_needs(site: Path) -> None:
    """Every page loads our first script, and another one when it has what that is for, and only then."""
    found = list(loaded(site))
    needed = {path: [SCRIPT, *(script for script, mark in SHOWS.items() if mark in html)] for path, html, _ in found}

    assert needed == {path: own for path, _, own in found}
    # Side by side is what a script helps with where there are many methods, and what a handbook with a few does without.
    beside = {"assets/handreiking-beside.js"}
    assert set(SHOWS) - beside == {script for own in needed.values() for script in own} - {SCRIPT} - beside
    assert [SCRIPT] == needed["404.html"]


def test_a_handbooks_own_text_in_a_script() -> None:
    """A script fills the holes of a text that a handbook has of its own; any other brace in it is as it was written."""
    own = WORDS.saying({"script.filter.methods": "{shown} {uit} {all}"})

    assert '"filter.methods": "{shown} {uit} {all}"' in scripts(own)["assets/handreiking-filters.js"]
