"""Rules about the whole handbook that need not look again: what they look at in each file is what it was.

A preview checks the same files after each edit. A rule that looks at ids finds the same after an edit of a text, and where it
finds something in the file that was edited, it looks again, for the place may be another.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry
from handreiking.rules.and_or_question import and_or_question
from handreiking.rules.duplicate_id import duplicate_id
from handreiking.rules.one_way_relation import one_way_relation
from handreiking.rules.similar_id import similar_id
from handreiking.rules.summaries import Summary, summaries
from handreiking.rules.unknown_answer_target import unknown_answer_target
from handreiking.rules.unused_outcome import unused_outcome

Rule = Callable[[Handbook], Iterable[Diagnostic]]


def _ids(_: Entry, noted: Summary) -> object:
    return noted.ids


def _steps(entry: Entry, noted: Summary) -> object:
    return [getattr(entry, name, None) for name in ("guides", "questions", "outcomes")], noted.declared


def _questions(entry: Entry, noted: Summary) -> object:
    names = [getattr(entry, name, None) for name in ("title", "terms")]
    return names, _steps(entry, noted)


def _relations(entry: Entry, _: Summary) -> object:
    return [getattr(entry, name, None) for name in ("id", "title", "related")]


LOOKS_AT: dict[Rule, Callable[[Entry, Summary], object]] = {
    duplicate_id: _ids,
    similar_id: _ids,
    unknown_answer_target: _steps,
    unused_outcome: _steps,
    and_or_question: _questions,
    one_way_relation: _relations,
}
"""What a rule looks at in a file, for those that take long. A rule that is not here looks again after each edit."""


@dataclass(frozen=True)
class Checked:
    """What each rule `found` in a `handbook` in which every file fits the model."""

    handbook: Handbook
    found: Mapping[Rule, tuple[Diagnostic, ...]]

    @cached_property
    def order(self) -> list[tuple[str, str]]:
        """The files in the order of the handbook, with the name of each and what it is."""
        return [(part.document.file, type(part.entry).__name__) for part in self.handbook.parts]


_last: list[Checked] = []
"""What this process checked last."""


def found_in_all(handbook: Handbook, rules: Iterable[Rule]) -> Iterator[Diagnostic]:
    """Yield what `rules` find in `handbook`; one that looks at what it looked at last time is not run again."""
    now = Checked(handbook, {})
    before = next((one for one in _last if _comparable(one, now)), None)
    changed = list(_changed(before, handbook)) if before else []
    found = {rule: before.found[rule] if before and _same(rule, before, changed) else tuple(rule(handbook)) for rule in rules}
    if not handbook.diagnostics:
        _last[:] = [Checked(handbook, found)]
    return (one for some in found.values() for one in some)


def _comparable(before: Checked, now: Checked) -> bool:
    """Whether both have the same files, in the same order, in which nothing is wrong, of the same handbook."""
    one, other = before.handbook, now.handbook
    same = (one.language, one.root, one.project) == (other.language, other.root, other.project)
    return same and not other.diagnostics and list(one.documents) == list(other.documents) and before.order == now.order


Change = tuple[str, tuple[Entry, Summary], tuple[Entry, Summary]]
"""The name of a file, and its entry and what is noted of it, before and now."""


def _changed(before: Checked, handbook: Handbook) -> Iterator[Change]:
    """Yield the files of `handbook` that are others than `before`."""
    known, noted = summaries(before.handbook), summaries(handbook)
    parts: Iterable[tuple[Part[Entry], Part[Entry]]] = zip(before.handbook.parts, handbook.parts, strict=True)
    for one, other in parts:
        if one is not other:
            file = other.document.file
            yield file, (one.entry, known[file]), (other.entry, noted[file])


def _same(rule: Rule, before: Checked, changed: Iterable[Change]) -> bool:
    """Whether `rule` looks at the same as `before` in the files that `changed`, and found nothing there."""
    if rule not in before.found or rule not in LOOKS_AT:
        return False
    places = {at.file for one in before.found[rule] for at in (one.location, one.related) if at}
    look = LOOKS_AT[rule]
    return all(file not in places and look(*then) == look(*now) for file, then, now in changed)
