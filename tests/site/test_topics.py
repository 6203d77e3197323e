"""Topics on the site: their page, the links to them and to their sections, what is reviewed when, and official sources."""

import re
from datetime import date

import pytest

from handreiking import catalogue
from handreiking.model.handbook import Handbook
from handreiking.site.view import theme
from tests.handbooks import DAY, site_of
from tests.minimal import BIBLIOGRAPHY, GUIDE, METHOD, TOPIC, html, minimal, text, with_shared_outcome

WORDS = catalogue.load("nl")
ITEM = "text: Breng jezelf in veiligheid."
LINK = '<a href="{}">Lees</a>'
SAID = "kind: official\n    url: https://www.dorp.nl/wet/1\n    consulted: 2026-11-20\n    review_by: 2027-11-20"
OFFICIAL = ("published_in: Interview", f"published_in: Interview\n    {SAID}")


def topic(*swaps: tuple[str, str]) -> str:
    """Return the page of the topic, with `swaps` made in its file."""
    return html(minimal({TOPIC: text(TOPIC, *swaps)}), "topic", "veiligheid")


def second(id: str, *swaps: tuple[str, str]) -> str:
    """Return the text of a second topic."""
    return text(
        TOPIC, ("id: veiligheid", f"id: {id}"), ("id: stappen", f"id: {id}-deel"), ("title: Veiligheid", f"title: {id}"), *swaps
    )


def shared() -> Handbook:
    """Return a handbook whose guides share an outcome, which leads on to a section of the topic."""
    more = ("next: [Bel 112.]}", "next: [Bel 112.], topic: stappen, caution: true}")
    texts = with_shared_outcome()
    return minimal({**texts, TOPIC: texts[TOPIC].replace(*more)})


@pytest.mark.parametrize("guide", ["welke-aanpak", "klaar-voor-overdracht"])
def test_shared_outcome_on_the_page_of_a_guide(guide: str) -> None:
    """An outcome that guides share is on the page of each, with the link that it has, and in its tree."""
    page = html(shared(), "guide", guide)
    link = f'<a href="../../onderwerpen/veiligheid/#stappen">{WORDS("guide.more-topic", title="Wat je doet")}</a>'
    tree = page[page.index("hr-tree") :]

    assert ('id="u-eerst-veilig"' in page, link in page, "Eerst veilig" in tree) == (True, True, True)


@pytest.mark.parametrize(
    ("target", "from_method", "from_topic"),
    [
        ("veiligheid", "../../onderwerpen/veiligheid/", "./"),
        ("stappen", "../../onderwerpen/veiligheid/#stappen", "#stappen"),
    ],
)
def test_link_in_a_text(target: str, from_method: str, from_topic: str) -> None:
    """A text may lead to a topic, or to a section of it; on the page of the topic itself to that part of the page."""
    swap = ("Je cliënt blijft wonen.", f"Zie [Lees](topic:{target}).")
    method = html(minimal({METHOD: text(METHOD, swap)}), "method", "handover")

    assert LINK.format(from_method) in method
    assert LINK.format(from_topic) in topic((ITEM, f"text: Zie [Lees](topic:{target})."))


def test_link_calls() -> None:
    """A text may call a number."""
    assert '<a href="tel:112">112</a>' in topic((ITEM, 'text: "Bel [112](tel:112)."'))


def test_numbers_call() -> None:
    """Each number of the topic calls in one tap, and is named where its name says more than the number."""
    page = topic(('number: "112"', "number: 0800-2000"))

    assert re.search(r'<a [^>]*href="tel:08002000"[^>]*>.*0800-2000.*Alarmcentrale.*</a>', page)
    assert "hr-numbers__name" not in topic(("name: Alarmcentrale", 'name: "112"'))


def test_ordered_sections_are_numbered() -> None:
    """Steps are an ordered list, other items are not."""
    assert ('<ol class="hr-topic__items' in topic(), '<ol class="hr-topic__items' in topic(("    ordered: true\n", ""))) == (
        True,
        False,
    )


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2027, 11, 20), True), (date(2027, 11, 21), False), (date(2028, 1, 1), False)],
)
def test_statement_that_is_reviewed_sooner(day: date, told: bool) -> None:
    """A statement says when it is reviewed, if that is sooner than the page."""
    said = WORDS("topic.review", date=catalogue_day(day))

    assert told == (said in topic((ITEM, f"{ITEM}\n        review_by: {day}")))


def catalogue_day(day: date) -> str:
    """Return `day` in words."""
    return WORDS("date", day=day.day, month=WORDS(f"month.{day.month}"), year=day.year)


@pytest.mark.parametrize(("day", "hidden"), [(DAY, " hidden"), (date(2026, 11, 20), "")])
@pytest.mark.parametrize("where", ["a number", "an intro", "a statement"])
def test_review_of_a_part_that_is_overdue(where: str, day: date, hidden: str) -> None:
    """From the day after its own review was due a part of the page says so; until then that is hidden, for the script to show."""
    swaps = {
        "a number": ("telt.\n    review_by: 2027-11-21", f"telt.\n    review_by: {day}"),
        "an intro": ("ordered: true", f"ordered: true\n    intro: Doe dit.\n    review_by: {day}"),
        "a statement": (ITEM, f"{ITEM}\n        review_by: {day}"),
    }
    said = WORDS("topic.overdue", date=catalogue_day(day))

    assert f'data-hr-review-by="{day}"{hidden}><strong>{said}</strong>' in topic(swaps[where])


@pytest.mark.parametrize(("status", "key"), [("draft", "status.draft-title"), ("withdrawn", "status.withdrawn-topic-title")])
def test_status(status: str, key: str) -> None:
    """A topic that is a draft, or withdrawn, says so above all else."""
    assert WORDS(key) in topic(("reviewed: 2026-11-21", f"status: {status}\nreviewed: 2026-11-21"))
    assert WORDS(key) not in topic()


def test_urgent_topics_are_for_the_theme() -> None:
    """The theme of every page gets the title and the address of each urgent topic, by title; of another it gets nothing."""
    others = {"nl/onderwerpen/b.yaml": second("brand"), "nl/onderwerpen/c.yaml": second("zorg", ("urgent: true\n", ""))}

    assert [("brand", "onderwerpen/b/"), ("Veiligheid", "onderwerpen/veiligheid/")] == theme(site_of(minimal(others)), {}, True)[
        "urgent"
    ]


def test_overview_has_topics() -> None:
    """The page of everything lists each topic, with the number of its parts."""
    page = html(minimal(), "page", "everything")

    assert ('href="../onderwerpen/veiligheid/"' in page, WORDS("row.topic", count=1) in page) == (True, True)
    assert "onderwerpen/" not in html(minimal({TOPIC: ""}), "page", "everything")


def test_sources_of_one_kind() -> None:
    """Sources of one kind have no heading above them, whichever kind it is."""
    for texts in ({}, {BIBLIOGRAPHY: text(BIBLIOGRAPHY, OFFICIAL)}):
        assert '<h2 id="overdracht-utrecht"' in html(minimal(texts), "page", "sources")


def test_sources_of_two_kinds() -> None:
    """Sources from practice stand below their heading, and below that the official texts, each with its address."""
    more = OFFICIAL[1] + "\n  - {id: dorp, author: Dorp, title: Wonen, published_in: Krant}"
    page = html(minimal({BIBLIOGRAPHY: text(BIBLIOGRAPHY, (OFFICIAL[0], more))}), "page", "sources")
    order = ['id="uit-de-praktijk"', '<h3 id="dorp"', 'id="officieel"', '<h3 id="overdracht-utrecht"']
    places = [page.index(one) for one in order]

    assert sorted(places) == places
    assert '<a href="https://www.dorp.nl/wet/1">dorp.nl</a>' in page


def test_official_source_below_a_page() -> None:
    """Below a page a source that is an official text has its own mark, the day on which it was read, and a link to it."""
    page = html(minimal({BIBLIOGRAPHY: text(BIBLIOGRAPHY, OFFICIAL)}), "method", "handover")
    read = WORDS("reference.consulted", date="20 november 2026")

    assert WORDS("source.mark-official", number=1) in page
    assert f'{read} <a href="https://www.dorp.nl/wet/1">dorp.nl</a>' in page
    assert WORDS("source.mark-practice", number=1) not in page


def test_topic_that_cites() -> None:
    """What a topic cites is among its sources, and the page of the sources names the topic."""
    cited = minimal({TOPIC: text(TOPIC, (ITEM, "text: Breng jezelf in veiligheid [@overdracht-utrecht]."))})

    assert 'id="bron-1"' in html(cited, "topic", "veiligheid")
    assert 'href="../onderwerpen/veiligheid/"' in html(cited, "page", "sources")


def test_guide_leads_to_a_topic() -> None:
    """An outcome of a guide may name a topic."""
    page = html(minimal({GUIDE: text(GUIDE, ("checklist: verhuizen", "topic: veiligheid"))}), "guide", "welke-aanpak")

    assert f'<a href="../../onderwerpen/veiligheid/">{WORDS("guide.more-topic", title="Veiligheid")}</a>' in page
