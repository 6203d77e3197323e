"""The rule ``review-before-reviewed``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.handbook import Handbook, Part
from handreiking.model.local import Local
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.rules.findings import error

Dated = Part[Method] | Part[Topic] | Part[GeneralChecklist] | Part[Local]
"""A file with the days of its reviews."""


def review_before_reviewed(handbook: Handbook) -> Iterator[Diagnostic]:
    """A method, a topic, a checklist or a local file is due for review before, or on, the day of its last review.

    One of the two dates is wrong; often they have been swapped.
    """
    dated: tuple[Dated, ...] = (*handbook.methods, *handbook.topics, *handbook.general_checklists, *handbook.locals)
    for part in dated:
        reviewed, again = part.entry.reviewed, part.entry.review_by
        if reviewed and again and again <= reviewed:
            yield error("review-before-reviewed", part, ("review_by",), reviewed=reviewed.isoformat())
