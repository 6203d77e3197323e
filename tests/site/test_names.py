"""What a reader meets in addresses: the names of folders, pages and parts of pages are those of the language."""

import re
from collections.abc import Mapping

import pytest

from handreiking import catalogue
from handreiking.loading.handbook import load
from handreiking.rules import check
from handreiking.site.site import Site
from tests.conftest import COMMUNITY
from tests.handbooks import site_of

HOLE = re.compile(r"\\\{\w+\\\}")


@pytest.fixture(scope="module")
def english() -> Site:
    """The site of a handbook in English."""
    return site_of(load(COMMUNITY / "methods", "en"))


def only_in(language: str, other: str, group: str) -> Mapping[str, re.Pattern[str]]:
    """Return by key what matches the names of `group` in `language`, of those that `other` calls otherwise."""
    ours, theirs = catalogue.load(language).texts, catalogue.load(other).texts
    keys = [key for key in ours if key.startswith(f"{group}.") and ours[key] != theirs.get(key)]
    return {key: re.compile(HOLE.sub("[a-z0-9-]+", re.escape(ours[key]))) for key in keys}


def test_addresses(english: Site) -> None:
    """No page of an English handbook is at a Dutch address, nor does one stand where only the Dutch handbook has it."""
    names = {part.removesuffix(".md") for page in english.pages for part in page.uri.split("/")[:-1] or [page.uri]}
    dutch = only_in("nl", "en", "address")

    assert {"methods", "guides", "sources", "glossary"} <= {page.uri.split("/")[0].removesuffix(".md") for page in english.pages}
    assert {} == {name: key for name in names for key, pattern in dutch.items() if pattern.fullmatch(name)}


def test_anchors(english: Site) -> None:
    """No part of a page of an English handbook has a Dutch id, and none links to one."""
    found = {id for page in english.pages for id in re.findall(r'(?: id="|href="[^"]*#)([^"]+)"', english.write(page).html)}
    dutch = only_in("nl", "en", "anchor")

    assert {"fits", "steps", "sources"} & found
    assert {} == {id: key for id in found for key, pattern in dutch.items() if pattern.fullmatch(id)}


def test_nothing_is_said_of_it() -> None:
    """A handbook in English is in order, with files and folders that have English names."""
    assert () == tuple(one for one in check(load(COMMUNITY / "methods", "en")) if one.severity == "error")
