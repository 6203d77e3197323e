"""What can be found on the page of a topic."""

from collections.abc import Iterator
from datetime import date

from handreiking.model.topic import Topic
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def topic(page: PageReader, topic: Topic, today: date) -> Iterator[IndexedSection]:
    """Yield what the topic is about with its numbers, and each of its sections."""
    numbers = [said for one in topic.numbers for said in (one.number, one.name, page.say(one.when))]
    yield page.top(page.say(topic.summary), *numbers)
    for section in topic.sections:
        said = [text for item in section.items for text in (item.title, page.say(*item.statements))]
        yield page.section(section.id, section.title, page.say(section.intro), *said)
    yield from page.terms()
