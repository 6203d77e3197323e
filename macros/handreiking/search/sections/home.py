"""What can be found on the home page."""

from collections.abc import Iterator, Sequence

from handreiking.catalogue import Catalogue
from handreiking.components.cards.params import Card, cards
from handreiking.components.home.params import home as prepared
from handreiking.components.parts_page.params import PartsSection
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.method import Method
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.lists import read_across, said_of
from handreiking.search.sections.reading import PageReader


def home(
    page: PageReader,
    guide: Guide | None,
    methods: Sequence[Method],
    count: int,
    sections: Sequence[PartsSection],
    listed: bool,
    general: Sequence[GeneralChecklist] = (),
) -> Iterator[IndexedSection]:
    """Yield the first question of the guide, the methods with their situations, and a checklist of each method.

    Of many methods the page has the ways to find one instead.
    """
    words = page.words
    view = prepared(page.context, guide, methods, count, sections, listed, general)
    lead = words("home.lead", count=count) if count else words("home.lead-some")
    yield page.top(lead, words("start.kicker", title=guide.title) if guide else "")
    if guide:
        first = guide.questions[0]
        yield page.section(words("anchor.start"), first.ask, *(answer.label for answer in first.answers))
    if view.names:
        yield page.section(words(f"anchor.{view.headed}"), words(f"home.{view.headed}"), *(one.title for one in view.names))
    if view.methods:
        shown = cards(page.context, view.methods)
        said = [text for card in shown.cards for text in _card(card)]
        yield page.section(words(f"anchor.{view.headed}"), words(f"home.{view.headed}"), *said, shown.compare)
    for section in sections:
        yield page.section(section.anchor, section.title, *said_of(section.links))
    if view.checklists:
        yield page.section("checklists", words("home.checklists"), *read_across(view.checklists))
    if page.context.marked:
        yield page.section(words("anchor.trust"), words("home.trust"), *_trust(words))


def _trust(words: Catalogue) -> Iterator[str]:
    """Yield the meanings of the marks, which are read here because this text is about them."""
    yield words("home.trust-intro")
    yield words("home.trust-source", mark=words("source.mark-practice", number=1))
    yield words("home.trust-editors", mark=words("source.editors"))


def _card(card: Card) -> Iterator[str]:
    yield from (card.method.situation or "", card.method.title, card.summary)
    yield from (said for fact in card.facts for said in fact)
