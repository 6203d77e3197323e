"""Statements on a page: who says it, numbered, and the words as they were written."""

import re

import pytest

from tests.minimal import BIBLIOGRAPHY, METHOD, html, minimal, text

SUMMARY = "Je draagt de hulp samen over [@overdracht-utrecht]."
REASON = "  - Mensen vallen terug [@overdracht-utrecht].\n"
SOURCES = "sources:\n" + "".join(
    f"  - {{id: {id}, author: {author}, title: Titel, published_in: Blad}}\n"
    for id, author in (("overdracht-utrecht", "Buurtteam"), ("a", "Zandstra"), ("b", "aalbers"))
)
MARK = re.compile(r'<a class="hr-source" href="#bron-(\d+)"[^>]*>[^<]*</a>')
EDITORS = re.compile(r'<span class="hr-source hr-source--editors"[^>]*>[^<]*</span>')


def short(page: str) -> str:
    """Return `page` with ``{1}`` for the mark of the first source and ``{}`` for that of the editors."""
    return EDITORS.sub("{}", MARK.sub(r"{\1}", page))


def page_with(*swaps: tuple[str, str]) -> str:
    """Return the page of the method with `swaps` made."""
    return short(html(minimal({METHOD: text(METHOD, *swaps), BIBLIOGRAPHY: SOURCES}), "method", "handover"))


def written(statement: str) -> str:
    """Return `statement` as the method's page writes its summary, the first that it says."""
    found = re.search(r'<p class="hr-head__summary">(.*)</p>', page_with((SUMMARY, f"'{statement}'")))
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Dit is zo.", "Dit is zo. {}"),
        ("Dit is zo [@a].", "Dit is zo. {1}"),
        ("Dit is zo. [@a]", "Dit is zo. {1}"),
        ("Dit is zo [@a]", "Dit is zo {1}"),
        ("Dit is zo [@a; @b]!", "Dit is zo! {1} {2}"),
        ("Dit is zo [@a; @a].", "Dit is zo. {1}"),
        ("Dit [@a], en dat [@b].", "Dit, {1} en dat. {2}"),
        ("Dit [@a] en dat [@b] en dat [@a].", "Dit {1} en dat {2} en dat. {1}"),
        ("Dit [@a] en dat.", "Dit {1} en dat. {}"),
        ("[@a] Dit is zo.", "{1} Dit is zo. {}"),
        ("Dit (zo [@a]), en dat…", "Dit (zo), {1} en dat… {}"),
    ],
)
def test_marks(statement: str, expected: str) -> None:
    """A citation becomes the mark of its source after the punctuation; what ends without one is the editors'."""
    assert expected == written(statement)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d {}"),
        ("Een *klein* en een **groot** woord.", "Een <em>klein</em> en een <strong>groot</strong> woord. {}"),
        ("Zie [daar & ginds](https://example.org/?a&b).", 'Zie <a href="https://example.org/?a&amp;b">daar &amp; ginds</a>. {}'),
        ("Zie [dat](checklist:verhuizen) en dit.", 'Zie <a href="../../checklists/verhuizen/">dat</a> en dit. {}'),
        ("Typ `<b>`.", "Typ <code>&lt;b&gt;</code>. {}"),
        ("Zie [*dat*](guide:welke-aanpak)", 'Zie <a href="../../keuzehulpen/welke-aanpak/"><em>dat</em></a> {}'),
        ("Zie [dit](method:handover).", 'Zie <a href="./">dit</a>. {}'),
        ("Zie [dit](https://example.org) [@a].", 'Zie <a href="https://example.org">dit</a>. {1}'),
    ],
)
def test_words(statement: str, expected: str) -> None:
    """Emphasis and links are written, and nothing in a text is HTML."""
    assert expected == written(statement)


def test_a_source_alone() -> None:
    """A statement may be no more than its source."""
    assert "{1}" == written("[@a]").strip()


def test_sources_are_numbered_as_the_page_cites_them() -> None:
    """The first source on a page is number one; the list below has them in that order, however the bibliography sorts them."""
    page = page_with((SUMMARY, "Dit [@b], en dat [@a]."), (REASON, "  - Mensen vallen terug [@b].\n"))
    listed = re.findall(r'id="bron-(\d+)">.*?<span>(?:<[^>]*>)*(\w+)', page)

    assert [("1", "aalbers"), ("2", "Zandstra"), ("3", "Buurtteam")] == listed
    assert "Mensen vallen terug.</span> {1}" in page


def reasons(*texts: str) -> str:
    """Return the method's list of reasons when these are its `texts`."""
    page = page_with((SUMMARY, "Kort [@a]."), (REASON, "".join(f"  - {one}\n" for one in texts)))
    return page.partition('id="waarom"')[2].partition("<h4")[0]


def test_three_statements_share_a_mark() -> None:
    """Three statements or more that one source says have its mark once, below them."""
    assert 1 == reasons("Een [@a].", "Twee [@a].", "Drie [@a].").count("{1}")
    assert 1 == reasons("Een.", "Twee.", "Drie.").count("{}")


def test_the_rest_shares_a_mark() -> None:
    """Where one statement of four is the editors', it says so, and the mark of the others stands once below them."""
    found = reasons("Een [@a].", "Twee [@a].", "Drie.", "Vier [@a].")

    assert (1, 1) == (found.count("{1}"), found.count("{}"))
    assert "Drie.</span> {}</li>" in found


@pytest.mark.parametrize(
    "texts",
    [
        ("Een [@a].", "Twee [@a]."),
        ("Een [@a].", "Twee [@a].", "Drie [@b]."),
        ("Een [@a].", "Zo [@a] is twee [@a].", "Drie [@a]."),
    ],
)
def test_other_statements_have_their_own_marks(texts: tuple[str, ...]) -> None:
    """Two statements, statements of several sources and those that cite inside them each have their own mark."""
    assert len(texts) == len(re.findall(r"</span> \{\d\}</li>", reasons(*texts)))
