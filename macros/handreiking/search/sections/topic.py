"""What can be found on the page of a topic."""

from collections.abc import Iterator
from datetime import date

from handreiking.model.topic import Topic
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def topic(page: PageReader, topic: Topic, today: date) -> Iterator[IndexedSection]:
    """Yield what the topic is about, each of its numbers, and each of its sections."""
    words = page.words
    yield page.top(page.say(topic.summary))
    for one in topic.numbers:
        name = one.number if one.name == one.number else f"{one.number} {one.name}"
        yield page.section(words("anchor.numbers"), name, page.say(one.when))
    for section in topic.sections:
        said = [text for item in section.items for text in (item.title, page.say(*item.statements))]
        yield page.section(section.id, section.title, page.say(section.intro), *said)
    yield from page.terms()
    yield page.section(words("anchor.sources"), words("sources.title"))
