"""What the rules about guides share: every guide of the handbook, with its file and its path in that file."""

from collections.abc import Iterator

from handreiking.model.document import Path
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.paths import led_to, steps
from handreiking.model.types import Entry


def guides(handbook: Handbook) -> Iterator[tuple[Part[Entry], Path, Guide]]:
    """Yield (file, path, guide) for each guide; the path is ``()`` if the guide has a file of its own."""
    for part in handbook.general_guides:
        yield part, (), part.entry
    for method in handbook.methods:
        for index, guide in enumerate(method.entry.guides):
            yield method, ("guides", index), guide


def targets(handbook: Handbook) -> Iterator[tuple[Part[Entry], Path, Guide, str]]:
    """Yield (file, path, guide, target) for every answer; the path leads to the key ``to`` of the answer."""
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            for index, answer in enumerate(question.answers):
                yield part, (*path, "questions", number, "answers", index, "to"), guide, answer.to


def all_lead_down(guide: Guide) -> bool:
    """Return whether every answer leads down to a step. If not, unreachable steps merely follow from that: do not report them."""
    order = list(steps(guide))
    return all(answer.to in order[order.index(question.id) + 1 :] for question in guide.questions for answer in question.answers)


def led_nowhere(guide: Guide) -> bool:
    """Return whether some question or outcome has no answer that leads to it: the rest is then not what its writer meant."""
    return not set(steps(guide)) <= led_to(guide)
