"""What home and the lists of all kinds show: the params of their components, from the handbook."""

from collections.abc import Iterable, Mapping, Sequence

from handreiking.components.limits import CARDS
from handreiking.components.parts_page.params import PartsSection
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method

Holder = Method | GeneralChecklist
"""What the list of checklists is made of: methods that have some, and those that belong to none."""

Params = Mapping[str, object]


def on_home(handbook: Handbook, opening: Guide | None, ways: Sequence[PartsSection]) -> Params:
    """Return what home shows. It opens with a guide, and has the `ways` to find a method if these are many."""
    entries, own = [part.entry for part in handbook.methods], own_checklists(handbook)
    few = len(entries) <= CARDS or not ways
    shown = {"guide": opening, "methods": entries if few else [], "count": len(entries), "sections": [] if few else ways}
    return {**shown, "listed": bool(handbook.checklist_by_id), **({"general": own} if own else {})}


def on_everything(handbook: Handbook) -> Params:
    """Return what the list of everything shows."""
    methods, topics = [part.entry for part in handbook.methods], [part.entry for part in handbook.topics]
    general = [part.entry for part in handbook.general_guides]
    return {"methods": methods, "general": general, "topics": topics, "checklists": own_checklists(handbook)}


def has_all_kinds(handbook: Handbook) -> bool:
    """Whether there is something of each kind."""
    return bool(handbook.methods and handbook.checklist_by_id and handbook.guide_by_id and handbook.topics)


def in_index(entries: Iterable[Holder]) -> Params:
    """Return what the list of checklists shows that has those in `entries`."""
    found = list(entries)
    general = [one for one in found if isinstance(one, GeneralChecklist)]
    return {"general": general, "methods": [one for one in found if isinstance(one, Method)]}


def own_checklists(handbook: Handbook) -> list[GeneralChecklist]:
    """Return the checklists that belong to no method."""
    return [part.entry for part in handbook.general_checklists]
