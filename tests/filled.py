"""A handbook in which every field of the model is filled, each text with a word that stands nowhere else."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any

from handreiking.loading.handbook import load
from handreiking.model.about import About, Category
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.document import Document
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.method import Method
from handreiking.model.shape import Shape, shapes
from handreiking.model.topic import Topic
from handreiking.model.types import Entry
from tests.handbooks import MINIMAL

WORD = re.compile(r"tekst\d+zin")
REFERENCES = {"roles": "role", "to": "outcome"}
"""The kind of entry that a reference leads to, where it is not called after that."""
SCALARS = {"number": "3", "date": "2026-01-01", "flag": "true"}
LARGER = {"to": "4"}
"""The numbers that must be more than the one before them."""
FIGURES = 4
"""The number of kinds of figure."""


def filled_handbook(figure: int = 0) -> Handbook:
    """Return a handbook of one method, general guide and checklist, topic, term and source, with the kind of figure `figure`."""
    numbers = count(1)
    method = Method.model_validate(_entry(Method, numbers, figure))
    guide = Guide.model_validate({**_entry(Guide, numbers, figure), "id": "general", "intro": "[tekst](method:method)"})
    glossary = Glossary.model_validate(_entry(Glossary, numbers, figure))
    term = glossary.terms[0].model_copy(update={"term": method.why[0]})
    bibliography = Bibliography.model_validate(_entry(Bibliography, numbers, figure))
    own = GeneralChecklist.model_validate({**_entry(GeneralChecklist, numbers, figure), "id": "own", "category": ["category"]})
    about = About.model_validate({"categories": [_entry(Category, numbers, figure) | {"id": "category"}]})
    real = load(MINIMAL)
    topic = Topic.model_validate({**_entry(Topic, numbers, figure), "outcomes": (), "status": "draft"})
    (part,), (general,), (beside,) = real.methods, real.general_guides, real.topics
    assert real.glossary
    assert real.bibliography
    assert real.about
    return replace(
        real,
        methods=(Part(method, part.document, "method"),),
        general_guides=(Part(guide, general.document, "general"),),
        topics=(Part(topic, beside.document, "topic"),),
        general_checklists=(Part(own, Document("methods/nl/checklists/own.yaml", ""), "own"),),
        glossary=replace(real.glossary, entry=glossary.model_copy(update={"terms": (term,)})),
        bibliography=replace(real.bibliography, entry=bibliography),
        about=replace(real.about, entry=about),
    )


def words(texts: Iterable[str]) -> Iterator[str]:
    """Yield the words by which the texts are known, in their order, each once."""
    yield from dict.fromkeys(word for text in texts for word in WORD.findall(text))


def _entry(model: type[Entry], numbers: "count[int]", figure: int) -> dict[str, Any]:
    return {shape.name: _values(model, shape, numbers, figure) for shape in shapes(model)}


def _values(model: type[Entry], shape: Shape, numbers: "count[int]", figure: int) -> Any:
    values = [_value(model, shape, numbers, figure) for _ in range(max(1, shape.least))]
    return values if shape.many else values[0]


def _value(model: type[Entry], shape: Shape, numbers: "count[int]", figure: int) -> Any:
    if shape.kind == "entry":
        return _entry(shape.entries[figure % len(shape.entries)], numbers, figure)
    if shape.kind == "id":
        return model.__name__.lower() if shape.name == "id" else REFERENCES.get(shape.name, shape.name)
    if shape.kind == "choice":
        return shape.choices[0]
    if shape.kind == "number" and shape.name in LARGER:
        return LARGER[shape.name]
    return SCALARS.get(shape.kind, f"tekst{next(numbers)}zin")
