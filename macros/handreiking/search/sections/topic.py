"""What can be found on the page of a topic."""

from collections.abc import Iterator
from datetime import date

from handreiking.model.topic import Topic
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.local import local_said
from handreiking.search.sections.reading import PageReader


def topic(page: PageReader, topic: Topic, today: date) -> Iterator[IndexedSection]:
    """Yield what the topic is about, each of its numbers, and each of its sections."""
    words = page.words
    yield page.top(page.say(topic.summary))
    for one in topic.numbers:
        name = one.number if one.name == one.number else f"{one.number} {one.name}"
        yield page.section(words("anchor.numbers"), name, page.say(one.when))
    if topic.local:
        yield page.section(words("anchor.local"), words("local.mark"), *local_said(page, topic.local))
    for section in topic.sections:
        said = [text for item in section.items for text in (item.title, page.say(*item.statements))]
        intro, here = page.say(section.intro), (words("local.mark"), *local_said(page, section.local)) if section.local else ()
        yield page.section(section.id, section.title, intro, *said, *here)
    yield from page.terms()
    yield page.section(words("anchor.sources"), words("sources.title"))
