"""Outcomes that guides share: written once, in a topic, and part of every guide with an answer that leads to them."""

from collections.abc import Sequence
from dataclasses import replace

from handreiking.model.guide import Guide, Outcome
from handreiking.model.handbook import Part
from handreiking.model.method import Method
from handreiking.model.paths import led_to, steps
from handreiking.model.types import Entry


def method_with_shared(part: Part[Method], shared: Sequence[Outcome]) -> Part[Method]:
    """Return `part`, each of its guides with those of the `shared` outcomes that it leads to; what the file says is kept."""
    guides = tuple(_with_shared(guide, shared) for guide in part.entry.guides)
    if all(guide is own for guide, own in zip(guides, part.entry.guides, strict=True)):
        return part
    return replace(part, entry=part.entry.model_copy(update={"guides": guides}), written=part.entry)


def guide_with_shared(part: Part[Guide], shared: Sequence[Outcome]) -> Part[Guide]:
    """Return `part` with those of the `shared` outcomes that it leads to; what the file says is kept."""
    entry = _with_shared(part.entry, shared)
    return part if entry is part.entry else replace(part, entry=entry, written=part.entry)


def shared_outcomes(part: Part[Entry]) -> tuple[tuple[Outcome, ...], ...]:
    """Return the outcomes that each guide of `part` has from others, in the order of the guides."""
    with_them, own = ((one,) if isinstance(one, Guide) else getattr(one, "guides", ()) for one in (part.entry, part.own))
    return tuple(guide.outcomes[len(mine.outcomes) :] for guide, mine in zip(with_them, own, strict=True))


def _with_shared(guide: Guide, shared: Sequence[Outcome]) -> Guide:
    """`guide` with the `shared` outcomes that it leads to, after its own. Of several with one id the first counts."""
    wanted, added = led_to(guide) - steps(guide).keys(), dict[str, Outcome]()
    for one in shared:
        if one.id in wanted:
            added.setdefault(one.id, one)
    return guide.model_copy(update={"outcomes": (*guide.outcomes, *added.values())}) if added else guide
