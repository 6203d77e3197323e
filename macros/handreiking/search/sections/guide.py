"""What can be found on the page of a guide."""

from collections.abc import Iterator, Mapping

from handreiking.components.guide.params import LEADS, repeated
from handreiking.model.guide import Guide, Outcome, Question
from handreiking.model.method import Method
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def guide_page(page: PageReader, guide: Guide, method: Method | None) -> Iterator[IndexedSection]:
    """Yield what the guide is about, its questions with their answers, and its outcomes but those found in another guide."""
    belongs = (page.words("part.belongs"), method.title) if method else ()
    yield page.top(page.say(guide.intro), *belongs)
    titles = {outcome.id: outcome.title for outcome in guide.outcomes}
    for question in guide.questions:
        yield page.section(
            page.words("anchor.ask", id=question.id), question.ask, page.say(question.why), *_answers(page, question, titles)
        )
    yield page.section(page.words("anchor.outcomes", id=guide.id), page.words("guide.outcomes"))
    again = repeated(page.site.handbook, guide)
    for outcome in (one for one in guide.outcomes if one.id not in again):
        text = page.say(outcome.text, *outcome.next)
        yield page.section(page.words("anchor.outcome-title", id=outcome.id), outcome.title, text, *_further(page, outcome))
    yield from page.terms()


def _answers(page: PageReader, question: Question, titles: Mapping[str, str]) -> Iterator[str]:
    """Yield each answer with the outcome that it leads to, if any, and its `because`."""
    for answer in question.answers:
        yield " ".join(filter(None, (answer.label, titles.get(answer.to), page.say(answer.because))))


def _further(page: PageReader, outcome: Outcome) -> Iterator[str]:
    """Yield the texts of the links from `outcome` to a topic, a method, a checklist and a guide."""
    for kind in LEADS:
        if id := getattr(outcome, kind):
            yield page.words(f"guide.more-{kind}", title=page.site.handbook.title(kind, id))
