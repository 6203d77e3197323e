"""Handbooks in which methods say little: only what a method must say, or everything but one field."""

from dataclasses import replace
from pathlib import Path

from handreiking.loading.handbook import load
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.method import Method
from tests.filled import filled_handbook

SUMMARY, FIRST, SECOND = "Je praat met iedereen.", "Vraag wie er is.", "Vraag wat er nodig is."
OPTIONAL = [name for name, field in Method.model_fields.items() if not field.is_required()]
"""The fields that a method may leave out."""

OTHERS = {"checklist": None, "guide": None, "topic": None}
"""What an outcome leads to, and what may be taken away."""


def bare_method(id: str, *more: str) -> str:
    """Return the file of a method with a title after its `id`, a summary, two steps, and `more` lines."""
    return "\n".join(
        [f"id: {id}", f"title: {id.capitalize()}", f"summary: {SUMMARY}", "steps:", f"  - {FIRST}", f"  - {SECOND}", *more, ""]
    )


def bare_handbook(folder: Path, *ids: str) -> Handbook:
    """Return the handbook in `folder`, made of bare methods and nothing else."""
    (folder / "nl").mkdir(parents=True, exist_ok=True)
    for id in ids:
        (folder / f"nl/{id}.yaml").write_text(bare_method(id), "utf-8")
    handbook = load(folder)
    assert () == handbook.diagnostics
    return handbook


def without(*fields: str) -> Handbook:
    """Return a handbook of one method with every field filled, but for `fields`; nothing in it leads to what may be gone."""
    whole = filled_handbook()
    (part,) = whole.methods
    method = part.entry
    kept = {
        "guides": tuple(_leading_nowhere(guide) for guide in method.guides),
        "phases": tuple(phase.model_copy(update={"roles": ()}) for phase in method.phases),
    }
    gone = {field: Method.model_fields[field].default for field in fields}
    method = method.model_copy(update={**kept, **gone})
    return replace(whole, methods=(replace(part, entry=method),), general_guides=(), topics=(), general_checklists=())


def _leading_nowhere(guide: Guide) -> Guide:
    return guide.model_copy(update={"outcomes": tuple(one.model_copy(update=OTHERS) for one in guide.outcomes)})
