"""Drawings on paper: the geometry of the pages, as pictures (``HANDREIKING_UPDATE=1`` writes the golden files anew)."""

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import handreiking
from handreiking.components.context import Context
from handreiking.model.look import Look
from handreiking.model.own_palette import palette
from handreiking.model.palette import LIGHT, Colours
from handreiking.print.drawing import figure_drawing, tree_drawing
from tests.components.test_examples import COMPONENTS, MINIMAL, read, slug, typed
from tests.handbooks import site_of

GOLDEN = Path(__file__).parent / "golden"
TITLE = "Overdracht & nazorg"
ROUND_THE_TABLE = (
    "Geestelijke gezondheidszorg",
    "Opvoedkunde",
    "Verslavingszorg",
    "Werk en inkomen",
    "Huisvesting",
    "Schuldhulpverlening",
    "Politie",
    "Maatschappelijk werk",
)
COLOUR = re.compile(r"#[0-9a-f]{3,6}\b")


@pytest.fixture(scope="module")
def context() -> Context:
    """A page of the smallest handbook."""
    return site_of(MINIMAL).context("methoden/overdracht.md")


def examples(component: str) -> list[Any]:
    """The examples of `component`, with a readable name."""
    found = read(COMPONENTS / component / "examples.yaml")
    return [pytest.param(typed(one)[component.replace("tree", "guide")], id=slug(f"{component} {one['name']}")) for one in found]


def hold(name: str, svg: str) -> None:
    """Compare `svg` with its golden file."""
    golden = GOLDEN / f"{name}.svg"
    if os.environ.get("HANDREIKING_UPDATE"):
        GOLDEN.mkdir(exist_ok=True)
        golden.write_text(svg, "utf-8")
    assert golden.read_text("utf-8") == svg


@pytest.mark.parametrize("figure", examples("figure"))
def test_figure(figure: Any, context: Context, request: pytest.FixtureRequest) -> None:
    """A figure is a picture on its own, as its golden file shows."""
    hold(request.node.callspec.id, figure_drawing(context, figure, TITLE)["svg"])


@pytest.mark.parametrize("guide", examples("tree"))
def test_tree(guide: Any, context: Context, request: pytest.FixtureRequest) -> None:
    """A decision tree is a picture on its own, one where it fits in one."""
    (svg,) = tree_drawing(context, guide)["narrow"]

    hold(request.node.callspec.id, svg)


@pytest.mark.parametrize("guide", examples("tree"))
def test_parts_of_a_tree(guide: Any, context: Context) -> None:
    """The parts of a tree show all of it, each from where the one before ends."""
    shown = tree_drawing(context, guide)
    views = {name: [ElementTree.fromstring(svg).attrib["viewBox"].split() for svg in shown[name]] for name in ("wide", "narrow")}
    stretches = {name: [(float(top), float(top) + float(height)) for _, top, _, height in found] for name, found in views.items()}
    ((top, bottom),) = stretches["narrow"]

    assert 2 == len(stretches["wide"])
    assert [top, stretches["wide"][1][0], bottom] == [stretches["wide"][0][0], stretches["wide"][0][1], stretches["wide"][1][1]]


def test_every_golden_file_has_its_example() -> None:
    """No golden file outlives its example."""
    expected = {f"{one.id}.svg" for component in ("figure", "tree") for one in examples(component)}

    assert expected == {path.name for path in GOLDEN.iterdir()}


def test_words_of_a_figure(context: Context) -> None:
    """A picture says in words what it is called and what it shows."""
    words = context.words
    fields: dict[str, dict[str, str]] = {
        "triangle": {"corners": "Doelen, Modellen, Werkwijzen", "centre": "de hulpvraag"},
        "ring": {"seats": ", ".join(ROUND_THE_TABLE), "centre": "de situatie"},
        "overlap": {"first": "Opvang", "second": "Buurtteam", "centre": "de cliënt"},
        "hub": {
            "fixed": "Vaste expert",
            "seats": "Jeugdconsulent, Maatschappelijk werker, Lokale partner",
            "centre": "het gezin",
        },
    }
    drawn = {one.values[0].kind: figure_drawing(context, one.values[0], TITLE)["alt"] for one in examples("figure")}
    expected = {kind: f"{TITLE}. {words(f'figure.{kind}', **holes)}" for kind, holes in fields.items()}

    assert expected == drawn


def test_words_of_a_tree(context: Context) -> None:
    """A tree says in words of which guide it is, and how large."""
    (guide,) = (one.values[0] for one in examples("tree"))
    words = context.words
    size = words("tree.size", questions="3 vragen", outcomes="2 uitkomsten")

    said = tree_drawing(context, guide)["alt"]
    assert f"{words('tree.title', title=guide.title)}. {size} {words('paper.tree-list')}" == said


@pytest.mark.parametrize("component", ["figure", "tree"])
def test_colours(component: str) -> None:
    """A drawing on paper names the colours of the site's light scheme; only paper itself is white."""
    style = (Path(handreiking.__file__).parent / "components" / component / "paper.css").read_text("utf-8")

    assert {"#fff"} == set(COLOUR.findall(style))


def test_colours_of_a_team(context: Context) -> None:
    """A drawing has the colours that the team set, and no name of a colour."""
    own = palette(LIGHT, {"accent": "#5b2a86"})
    handbook = replace(context.handbook, look=Look(Colours(own)))
    (figure, *_) = (one.values[0] for one in examples("figure"))
    drawn = figure_drawing(replace(context, handbook=handbook), figure, TITLE)["svg"]

    assert (True, False, False) == ("#5b2a86" in drawn, LIGHT.accent in drawn, "var(" in drawn)
