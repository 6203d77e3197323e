"""Calls that share a hand-written page: levels, ids, sources and terms, and what is in its contents."""

import re
from collections import Counter
from itertools import pairwise

import pytest

from tests.calling import Reader
from tests.handbooks import site_of
from tests.minimal import another_method, minimal

LEVEL = re.compile(r"<h([1-6])[ >]")


@pytest.fixture
def reader() -> Reader:
    """A reader of pages of a handbook with two methods."""
    return Reader(site_of(minimal({"nl/later.yaml": another_method("later", "Later")})), above=1)


def levels(html: str) -> list[int]:
    """Return the levels of the headings in `html`."""
    return [int(level) for level in LEVEL.findall(html)]


def targets(html: str) -> tuple[set[str], set[str]]:
    """Return the ids in `html`, and what its links and its names point to on the page."""
    pointed = re.findall(r'(?:href="#|aria-labelledby="|aria-describedby="| for=")([^"]+)"', html)
    return set(re.findall(r' id="([^"]+)"', html)), {one for text in pointed for one in text.split()}


@pytest.mark.parametrize("above", [0, 1, 2, 3])
@pytest.mark.parametrize("call", ['method("handover")', 'phases("handover")', 'checklist("verhuizen")', "cards()"])
def test_headings_come_below_the_one_above(reader: Reader, call: str, above: int) -> None:
    """The first heading that a macro shows is one level below the heading that the call stands under, and none skips a level."""
    reader.above = above
    found = levels(reader.read(f"{{{{ {call} }}}}"))

    assert max(above, 0 if "method" in call else 1) + 1 == found[0] == min(found)
    assert [] == [(one, after) for one, after in pairwise(found) if after > one + 1]


def test_level_that_is_asked_for(reader: Reader) -> None:
    """A call may say the level of its first heading; what would be deeper than HTML goes is as deep as that."""
    assert 2 == levels(reader.read('{{ method("handover", level=2) }}'))[0]
    assert {5, 6} == set(levels(reader.read('{{ method("handover", level=5) }}')))


def test_without_its_title(reader: Reader) -> None:
    """A page without its title begins with its sections, at the level where its title would have been."""
    found = reader.read('{{ method("handover", title=false) }}')

    assert (2, False) == (min(levels(found)), "hr-head__title" in found)


def test_two_methods_on_a_page(reader: Reader) -> None:
    """No two things on a page have the same id, and whatever points to something on the page finds it."""
    calls = [
        'method("handover")',
        'method("later")',
        'checklist("verhuizen")',
        'guide("welke-aanpak")',
        "glossary()",
        "compare()",
    ]
    page = reader.read("\n".join(f"{{{{ {call} }}}}" for call in [*calls, 'guide("klaar-voor-overdracht")', 'figure("later")']))
    ids, pointed = targets(page)

    assert [] == [id for id, times in Counter(re.findall(r' id="([^"]+)"', page)).items() if times > 1]
    assert set() == pointed - ids


def test_first_call_keeps_its_ids(reader: Reader) -> None:
    """Links from elsewhere lead to the ids of a method's page: the first call on a page has them, the second has others."""
    first, second = reader.read('{{ fit("handover") }}'), reader.read('{{ fit("later") }}')

    assert (True, True) == ('id="past-wel"' in first, 'id="past-wel-2"' in second)


def test_ids_of_the_page_itself_are_taken(reader: Reader) -> None:
    """A heading of the page has the id that its writer may link to."""
    reader.macros.begin(["past-wel"])

    assert 'id="past-wel-2"' in reader.read('{{ fit("handover") }}')


def test_source_is_listed_once(reader: Reader) -> None:
    """A second list on the page has the same number for a source, and marks lead to the first."""
    page = reader.read('{{ method("handover") }} {{ method("later") }}')

    assert 1 == page.count('id="bron-1"') < page.count('class="hr-sources__item"')


@pytest.mark.parametrize(("page", "listed"), [("facts", 1), ("method", 0)])
def test_sources_that_nothing_lists_end_the_page(reader: Reader, page: str, listed: int) -> None:
    """What a page cites and lists nowhere is listed at its end, so that no mark leads nowhere."""
    shown = reader.read(f'{{{{ {page}("handover") }}}}')
    assert 'href="#bron-1"' in shown

    assert listed == reader.macros.end()[0].count('id="bron-1"')


def test_term_is_explained_once(reader: Reader) -> None:
    """The first use of a term on the page leads to its explanation, in the part that uses it."""
    page = reader.read('{{ method("handover") }} {{ method("later") }}')

    assert page.count('class="hr-term"') == len(re.findall(r'href="#begrip-[^"]+"', page)) == page.count('id="begrip-')


def test_one_form_filters_a_page(reader: Reader) -> None:
    """A form hides what does not fit in all lists of the page, so there is one."""
    assert 1 >= reader.read("{{ methods() }} {{ compare() }}").count("data-hr-filter=")
