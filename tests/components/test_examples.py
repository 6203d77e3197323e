"""The examples of the components, rendered and compared with golden files (``HANDREIKING_UPDATE=1`` writes these anew)."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter

import handreiking
from handreiking.components import render
from handreiking.components.rows.params import Row
from handreiking.model.checklist import Checklist
from handreiking.model.course import Phase, Role
from handreiking.model.exercise import Exercise
from handreiking.model.figure import Figure
from handreiking.model.guide import Guide
from handreiking.model.method import KeyFact, Pitfall, Relation, TargetGroup
from handreiking.model.topic import ServiceNumber
from handreiking.model.types import Date, Flag, Number
from tests.handbooks import site_of

COMPONENTS = Path(handreiking.__file__).parent / "components"
GOLDEN = Path(__file__).parent / "golden"
MINIMAL = Path(__file__).parent.parent / "data" / "minimal" / "methods"

TYPES: dict[str, Any] = {
    "checklist": Checklist,
    "exercise": Exercise,
    "facts": tuple[KeyFact, ...],
    "figure": Figure,
    "guide": Guide,
    "hidden": Flag,
    "level": Number,
    "numbers": tuple[ServiceNumber, ...],
    "phases": tuple[Phase, ...],
    "pitfalls": tuple[Pitfall, ...],
    "relations": tuple[Relation, ...],
    "review_by": Date,
    "roles": tuple[Role, ...],
    "rows": tuple[Row, ...],
    "target_group": TargetGroup,
    "today": Date,
}
"""How the params of examples are read: as the content model reads them."""

ABSENT: dict[str, dict[str, Any]] = {"notice": {"review_by": None}, "head": {"emblem": None}}
"""Params that an example may leave out."""


def examples() -> list[Any]:
    """Return every example of every component, with a readable name."""
    found = [(path.parent.name, item) for path in sorted(COMPONENTS.glob("*/examples.yaml")) for item in read(path)]
    return [pytest.param(component, item, id=slug(f"{component} {item['name']}")) for component, item in found]


def slug(name: str) -> str:
    """Return `name` as a file name."""
    return re.sub(r"[^a-z0-9]+", "-", name)


def read(path: Path) -> list[dict[str, Any]]:
    """Read a file of examples; as in the handbook every scalar is text."""
    loaded: list[dict[str, Any]] = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    return loaded


def typed(params: dict[str, Any]) -> dict[str, Any]:
    """Make of each param what the component takes."""
    return {key: TypeAdapter(TYPES[key]).validate_python(value) if key in TYPES else value for key, value in params.items()}


@pytest.mark.parametrize(("component", "example"), examples())
def test_example(component: str, example: dict[str, Any], request: pytest.FixtureRequest) -> None:
    """A component renders its example as its golden file shows."""
    site = site_of(MINIMAL)
    params = typed({key: value for key, value in example.items() if key != "name"})
    if component in ("figure", "checklist"):
        params["method"] = site.handbook.methods[0].entry
    html = str(render(component, site.context("methoden/overdracht.md"), **{**ABSENT.get(component, {}), **params})) + "\n"
    golden = GOLDEN / f"{request.node.callspec.id}.html"
    if os.environ.get("HANDREIKING_UPDATE"):
        golden.write_text(html, "utf-8")
    assert golden.read_text("utf-8") == html


def test_every_golden_file_has_its_example() -> None:
    """No golden file outlives its example."""
    expected = {f"{parameter.id}.html" for parameter in examples()}
    assert expected == {path.name for path in GOLDEN.iterdir()}
