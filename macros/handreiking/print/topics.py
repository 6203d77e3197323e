"""A topic as data for paper."""

from handreiking.model.listed import is_image
from handreiking.model.topic import Topic, TopicItem
from handreiking.print.local import local_data
from handreiking.print.runs import PaperWriter
from handreiking.print.sheets import Data, source_list


def topic_data(paper: PaperWriter, topic: Topic) -> Data:
    """Return `topic`: its numbers, its sections, and the sources that it cites."""
    line = paper.line
    sections = [
        {
            "title": line(section.title),
            "intro": paper.runs(section.intro),
            "ordered": section.ordered,
            "local": local_data(paper, section.local),
            "items": [_item(paper, item) for item in section.items],
        }
        for section in topic.sections
    ]
    return {
        "title": line(topic.title),
        "kicker": paper.context.words("paper.topic"),
        "summary": paper.runs(topic.summary),
        "numbers": [
            {"name": line(one.name) if one.name != one.number else "", "number": one.number, "when": paper.runs(one.when)}
            for one in topic.numbers
        ],
        "local": local_data(paper, topic.local),
        "sections": sections,
        "sources": source_list(paper),
    }


def _item(paper: PaperWriter, item: TopicItem) -> Data:
    if is_image(item.text):
        (shown,) = paper.each([item.text])
        text = {**shown, "text": paper.named(item.title, "") if item.title else []} if isinstance(shown, dict) else shown
        return {"text": text, "points": paper.each(item.points)}
    return {
        "text": paper.named(item.title, item.text) if item.title else paper.runs(item.text),
        "points": paper.each(item.points),
    }
