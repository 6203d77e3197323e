"""A page while it is being written: who speaks, and which words are explained."""

from dataclasses import replace
from pathlib import Path

import pytest

from handreiking.components.context import Context
from handreiking.components.terms.finder import term_finder
from handreiking.model.lists import Bibliography, Term
from handreiking.text.runs import Text, WorkTitle
from tests.handbooks import site_of

SITE = site_of(Path(__file__).parent.parent / "data" / "minimal" / "methods")
SOURCE, OTHER = "overdracht-utrecht", "nog-een"
TERM = Term(id="wijkteam", term="wijkteam", forms=("buurtteam",), definition="Helpers in de wijk.")


def page(explain: bool = True, listed: bool = True) -> Context:
    """A page of the smallest handbook, with one term in its glossary, and a second source, which is an official text."""
    handbook = SITE.handbook
    assert handbook.glossary
    assert handbook.bibliography
    (source,) = handbook.bibliography.entry.sources
    other = source.model_copy(update={"id": OTHER, "kind": "official"})
    bibliography = replace(handbook.bibliography, entry=Bibliography(sources=(source, other)))
    glossary = replace(handbook.glossary, entry=handbook.glossary.entry.model_copy(update={"terms": (TERM,)}))
    made = SITE.context("methoden/overdracht.md")
    return replace(
        made,
        handbook=replace(handbook, glossary=glossary, bibliography=bibliography),
        finder=term_finder([TERM]),
        explain=explain,
        listed=listed,
    )


def test_first_use_leads_to_the_explanation() -> None:
    """The first use of a term on a page is a link to its explanation, and the page knows which terms those are."""
    context = page()
    texts = [str(context.statement(text).body) for text in ("Het *buurtteam* komt.", "Het wijkteam gaat.")]

    assert ['Het <em><a class="hr-term" href="#begrip-wijkteam">buurtteam</a></em> komt.', "Het wijkteam gaat."] == texts
    assert {"wijkteam": TERM} == context.explained


def test_block_explains_too() -> None:
    """Statements that stand together explain a term once."""
    block = page().block(["Wijkteam.", "Wijkteam."])

    assert ['<a class="hr-term" href="#begrip-wijkteam">Wijkteam</a>.', "Wijkteam."] == [one.body for one in block.statements]


@pytest.mark.parametrize("explain", [True, False])
def test_bare_explains_nothing(explain: bool) -> None:
    """Where a term may not become a link, and on a page without explanations, it stays text."""
    context = page(explain)
    text = context.bare("Het wijkteam.") if explain else context.statement("Het wijkteam.")

    assert ("Het wijkteam.", {}) == (text.body, context.explained)


def test_sources_are_numbered_in_order() -> None:
    """A source gets its number where the page first cites it, and keeps it; its mark tells its kind, and leads to the list."""
    context = page()
    written = context.statement(f"Kort [@{OTHER}], lang [@{SOURCE}; @{OTHER}].")

    mark = '<a class="hr-source" href="#bron-{0}" data-search-exclude>{1}</a>'
    marks = enumerate(("source.mark-official", "source.mark-practice"), 1)
    first, second = (mark.format(number, SITE.words(key, number=number)) for number, key in marks)
    assert (f"Kort, {first} lang.", f"{second} {first}") == (written.body, written.mark)
    assert {OTHER: 1, SOURCE: 2} == context.cited


def test_marks_of_a_sheet_lead_nowhere() -> None:
    """Where the sources are not listed on the page itself, a mark is no link."""
    mark = page(listed=False).mark((SOURCE,))

    assert f'<span class="hr-source" data-search-exclude>{SITE.words("source.mark-practice", number=1)}</span>' == mark


@pytest.mark.parametrize(
    ("text", "by_editors"), [(f"Kort [@{SOURCE}].", False), ("Kort.", True), (f"Kort [@{SOURCE}]. Lang.", True)]
)
def test_by_editors(text: str, by_editors: bool) -> None:
    """The end of a statement says who speaks; asking that numbers nothing."""
    context = page()

    assert (by_editors, {}) == (context.by_editors(text), context.cited)


@pytest.mark.parametrize(
    ("texts", "mark", "whole", "own"),
    [
        (["Een.", "Twee.", "Drie."], (), True, []),
        ([f"Een [@{SOURCE}].", f"Twee [@{SOURCE}].", f"Drie [@{SOURCE}]."], (SOURCE,), True, []),
        (["Een.", "Twee."], None, False, [(), ()]),
        (["Een.", "Twee.", f"Drie [@{SOURCE}]."], None, False, [(), (), (SOURCE,)]),
        (["Een.", "Twee.", "Drie.", f"Vier [@{SOURCE}]."], (), False, [(SOURCE,)]),
        (["Een.", *[f"Twee [@{SOURCE}]."] * 3], (SOURCE,), False, [()]),
        ([*["Een."] * 3, *[f"Twee [@{SOURCE}]."] * 3], (SOURCE,), False, [()] * 3),
        (["Een.", "Twee.", "Drie.", f"Vier [@{SOURCE}]. Vijf."], (), False, [()]),
        ([*[f"Een [@{SOURCE}]."] * 3, f"*Drie [@{OTHER}]* vier [@{SOURCE}]."], (SOURCE,), False, [(SOURCE,)]),
        ([], None, False, []),
    ],
)
def test_one_mark_for_a_block(texts: list[str], mark: tuple[str, ...] | None, whole: bool, own: list[tuple[str, ...]]) -> None:
    """Three or more statements that say the same of who speaks share their mark; the others keep theirs.

    A statement that cites inside it keeps its own, and between two voices that speak as often the source's is the shared one.
    """
    context = page()
    block = context.block(texts)

    assert (None if mark is None else context.mark(mark), whole) == (block.mark, block.whole)
    assert [context.mark(sources) for sources in own] == [one.mark for one in block.statements if one.mark]


HTML = {
    "*Kort* en **lang**": "<em>Kort</em> en <strong>lang</strong>",
    "[*Lees* & <b>](https://a.example?b=1&c=2)": '<a href="https://a.example?b=1&amp;c=2"><em>Lees</em> &amp; &lt;b&gt;</a>',
    "[Lees](method:handover)": '<a href="../">Lees</a>',
    "[Lees](javascript:alert(1))": "[Lees](javascript:alert(1))",
}
"""A text, and how a page shows it."""


@pytest.mark.parametrize("text", HTML)
def test_html(text: str) -> None:
    """Each form of text has its element, and no text becomes one."""
    assert HTML[text].replace('"../"', f'"{page().link("method", "handover")}"') == page().bare(text).body


def test_line_that_nobody_says() -> None:
    """A line that is no statement has no mark; the title of a work is marked as one."""
    assert "Van: <cite>Dag &amp; nacht</cite>" == page().line([Text("Van: "), WorkTitle("Dag & nacht")])
