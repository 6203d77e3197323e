"""What the rules about guides share: every guide of the handbook, with the file and the path where it stands."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.place import place
from handreiking.model.document import locate
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.paths import led_to, steps
from handreiking.model.types import Entry
from handreiking.model.walk import Path


def guides(handbook: Handbook) -> Iterator[tuple[Part[Entry], Path, Guide]]:
    """Yield each guide with its file and the path to it: ``()`` for a file of its own."""
    for part in handbook.general_guides:
        yield part, (), part.entry
    for method in handbook.methods:
        for index, guide in enumerate(method.entry.guides):
            yield method, ("guides", index), guide


def targets(handbook: Handbook) -> Iterator[tuple[Part[Entry], Path, Guide, str]]:
    """Yield the target of every answer, with the file and the path where it stands, and its guide."""
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            for index, answer in enumerate(question.answers):
                yield part, (*path, "questions", number, "answers", index, "to"), guide, answer.to


def about(rule: str, part: Part[Entry], path: Path, **params: str) -> Diagnostic:
    """Return the diagnostic of `rule` about the value at `path`."""
    return Diagnostic(rule, locate(part.document, path), params, place=place(part.document, path[:-1]))


def complete(guide: Guide) -> bool:
    """Whether every answer leads down to a step; if not, what cannot be reached follows from that and is not reported."""
    order = list(steps(guide))
    return all(answer.to in order[order.index(question.id) + 1 :] for question in guide.questions for answer in question.answers)


def led_nowhere(guide: Guide) -> bool:
    """Whether no answer leads to some question or outcome: what is left of the guide is then not what its writer meant."""
    return not set(steps(guide)) <= led_to(guide)
