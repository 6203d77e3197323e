"""What the component `topic` takes, and what its template gets."""

from dataclasses import dataclass
from datetime import date

from handreiking.components.context import Context
from handreiking.model.topic import Topic


@dataclass(frozen=True, slots=True)
class TopicParams:
    """The page of a topic. `overdue` says whether its review is; `today` decides that for each of its statements."""

    topic: Topic
    overdue: bool
    today: date


def topic(context: Context, topic: Topic, today: date) -> TopicParams:
    """Return `topic`, and whether its review is overdue on the day `today`."""
    return TopicParams(topic, topic.review_by < today, today)
