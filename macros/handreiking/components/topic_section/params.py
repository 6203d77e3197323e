"""What the component `topic_section` takes, which is what its template gets."""

from dataclasses import dataclass
from datetime import date

from handreiking.model.topic import Topic, TopicSection


@dataclass(frozen=True, slots=True)
class TopicSectionParams:
    """A section of a topic; `today` decides whether the review of each of its statements is overdue."""

    topic: Topic
    section: TopicSection
    today: date
