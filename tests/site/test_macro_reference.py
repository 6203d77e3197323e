"""The page of the manual about the macros, and what a check knows of the pages that there are."""

import re
from pathlib import Path

import pytest

from handreiking.calls.known import KnownOf, page_ids
from handreiking.calls.macros import macros
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.site.manual.macros import macro_groups
from tests.bare import bare_handbook
from tests.calling import Reader
from tests.conftest import SAMPLE
from tests.handbooks import site_of
from tests.minimal import html, minimal


def examples(handbook: Handbook) -> dict[str, tuple[str, ...]]:
    """Return the examples that the manual of `handbook` has for each macro."""
    return {one.name: one.examples for group in macro_groups(own_words(handbook), handbook) for one in group.macros}


def test_every_macro_is_in_the_manual() -> None:
    """The manual has every macro once, in the order of README, with what it shows, what it takes and its examples."""
    page = html(minimal(), "page", "macros")

    assert list(macros()) == re.findall(r'id="macro-([a-z]+)"', page)
    assert [] == [one for found in examples(minimal()).values() for one in found if one.replace('"', "&#34;") not in page]


def test_examples_of_the_manual_work() -> None:
    """What a maintainer copies from the manual of a small handbook shows something there, but for what it has nothing of."""
    reader = Reader(site_of(minimal()))
    for found in examples(minimal()).values():
        for example in found:
            reader.read(example)

    lacking = {name for _, name, one in reader.macros.failures if one.rule == "nothing-to-show"}
    assert {"accessibility", "section", "steps"} == lacking
    assert {"cards", "compare", "glossary"} >= {name for _, name, one in reader.macros.failures} - lacking


def test_examples_of_a_handbook_that_has_them_are_those_of_the_docstrings() -> None:
    """Where the handbook has what the docstring is about, the manual says the same as README, but for the words of a link."""
    own = examples(site_of(SAMPLE / "methods").handbook)

    other = {name for name, found in own.items() if found != macros()[name].examples}

    assert {"steps", "topic", "accessibility", "link"} >= other


@pytest.mark.parametrize("size", ["bare", "minimal", "sample"])
def test_check_knows_the_pages_that_a_build_makes(size: str, tmp_path: Path) -> None:
    """The ids of pages that a check knows are those of the site, but for the parts of long lists."""
    made = {"bare": lambda: bare_handbook(tmp_path, "eerst"), "minimal": minimal}
    site = site_of(made[size]() if size in made else SAMPLE / "methods")

    assert {page.id for page in site.pages if page.kind == "page"} == set(page_ids(site.handbook))


def test_check_knows_every_entry() -> None:
    """So are the ids of methods, checklists, guides and topics."""
    site = site_of(minimal())
    known = KnownOf(site.handbook)

    assert {(kind, id) for kind, id in site.uris if kind not in ("page", "rule")} == {
        (kind, id) for kind in ("method", "checklist", "guide", "topic") for id in known.ids(kind) or ()
    }
