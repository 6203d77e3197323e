"""Each component is whole: it is listed, used and called as it asks, and its style and its script are in the site's."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import pytest
from jinja2 import nodes

import handreiking
from handreiking.assets import scripts, styles
from handreiking.components import environment
from handreiking.components.prepare import COMPONENTS
from handreiking.model.figure import Hub, Overlap, Ring, Triangle
from handreiking.model.shape import shapes
from tests.divided import divided_site
from tests.handbooks import site_of

PACKAGE = Path(handreiking.__file__).parent
FOLDER = PACKAGE / "components"
MINIMAL = Path(__file__).parent.parent / "data" / "minimal" / "methods"

N = TypeVar("N", bound=nodes.Node)

EVERYWHERE = {"page", "t", "component", "loop"}
"""What every template may use beside its params; Jinja gives `loop` in a loop."""

STYLE_ONLY = {"source"}
"""A style without a template: the mark in every statement."""

DRAWINGS = {choice for kind in (Triangle, Ring, Overlap, Hub) for shape in shapes(kind) for choice in shape.choices}
"""The components that `figure` draws with: one for each kind of figure."""


def folders(file: str) -> set[str]:
    """Return the names of the components that have `file`."""
    return {path.parent.name for path in FOLDER.glob(f"*/{file}")}


@cache
def parsed(path: str) -> tuple[nodes.Template, ...]:
    """Return the template at `path` in the components' folder, parsed, and everything that it includes."""
    found = environment().parse((FOLDER / path).read_text("utf-8"))
    named = [str(const.value) for const in found.find_all(nodes.Const) if str(const.value).endswith(".jinja")]
    return (found, *(inside for one in named for inside in parsed(one)))


def nodes_of(name: str, kind: type[N]) -> Iterator[N]:
    """Yield all nodes of class `kind` in the template of the component `name` and in what that includes."""
    for part in parsed(f"{name}/template.html.jinja"):
        yield from part.find_all(kind)


def view(name: str) -> type[Any]:
    """Return the dataclass that the template of the component `name` gets."""
    call = COMPONENTS[name]
    found: type[Any] = call if isinstance(call, type) else get_type_hints(call)["return"]
    return found


def takes(name: str) -> inspect.Signature:
    """Return what the component `name` takes: what it is called with, but for the page's context."""
    call = COMPONENTS[name]
    signature = inspect.signature(call)
    own = list(signature.parameters.values())[1:]
    return signature if isinstance(call, type) else signature.replace(parameters=own)


def needed(name: str) -> set[str]:
    """Return the names that the template of the component `name` uses and does not set itself."""
    names = list(nodes_of(name, nodes.Name))
    return {one.name for one in names if one.ctx == "load"} - {one.name for one in names if one.ctx == "store"}


def placed(name: str) -> Iterator[tuple[str, set[str]]]:
    """Yield the components that the template of `name` places by their names, each with the params that it hands over."""
    for call in nodes_of(name, nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "component" and isinstance(call.args[0], nodes.Const):
            yield call.args[0].value, {keyword.key for keyword in call.kwargs}


def rendered() -> Iterator[tuple[str, set[str]]]:
    """Yield the components that the code renders by their names, each with the params that it hands over."""
    trees = (ast.walk(ast.parse(path.read_text("utf-8"))) for path in PACKAGE.rglob("*.py"))
    for call in (node for tree in trees for node in tree if isinstance(node, ast.Call) and node.args):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in ("render", "_render") and isinstance(call.args[0], ast.Constant):
            yield str(call.args[0].value), {keyword.arg for keyword in call.keywords if keyword.arg}
        if name == "Piece" and isinstance(call.args[0], ast.Constant) and isinstance(call.args[1], ast.Dict):
            yield str(call.args[0].value), {str(key.value) for key in call.args[1].keys if isinstance(key, ast.Constant)}


@cache
def calls() -> list[tuple[str, str, set[str]]]:
    """Return every place of a component that is named there: where, which, and the params."""
    inside = [(f"components/{name}", *call) for name in COMPONENTS for call in placed(name)]
    return [*inside, *(("the code", *call) for call in rendered()), *paged()]


def paged() -> Iterator[tuple[str, str, set[str]]]:
    """Yield the components that pages consist of. The page shown while a file is broken is made elsewhere."""
    for page in (*site_of(MINIMAL).pages, *divided_site().pages):
        yield page.uri, page.component, set(page.params)


def test_every_component_is_listed() -> None:
    """A folder with a template is a component, and `prepare.py` lists it."""
    assert folders("template.html.jinja") == set(COMPONENTS)


def test_every_style_is_listed() -> None:
    """The stylesheet has the style of every component that has one, once."""
    assert sorted(folders("style.css")) == sorted(styles.COMPONENTS)


def test_every_script_is_listed() -> None:
    """The site's script has the script of every component that has one, once."""
    assert sorted(folders("script.js")) == sorted(scripts.COMPONENTS)


def test_every_folder_is_a_component() -> None:
    """Nothing is left of a component that is gone; a style without a template is known."""
    found = {path.name for path in FOLDER.iterdir() if path.is_dir() and path.name != "__pycache__"}

    assert found == set(COMPONENTS) | STYLE_ONLY


def test_every_component_is_used() -> None:
    """Every component is a page, or is placed by a macro, by another component or by the code."""
    pages = {"broken", "rule_page"}
    used = {name for _, name, _ in calls()} | DRAWINGS | pages

    assert set() == set(COMPONENTS) - used


@pytest.mark.parametrize("name", sorted(COMPONENTS))
def test_component_gets_what_it_takes(name: str) -> None:
    """Wherever a component is placed by its name, it gets everything that it needs and nothing else."""
    for where, _, given in (call for call in calls() if call[1] == name):
        assert takes(name).bind(**dict.fromkeys(given)), where


@pytest.mark.parametrize("name", sorted(COMPONENTS))
def test_template_uses_what_it_gets(name: str) -> None:
    """A template uses all fields of its dataclass, and nothing else but what every template may use."""
    assert is_dataclass(view(name))
    assert {field.name for field in fields(view(name))} == needed(name) - EVERYWHERE


@pytest.mark.parametrize("name", sorted(COMPONENTS))
def test_template_names_its_dataclass(name: str) -> None:
    """A template opens with a comment that names the dataclass that it gets."""
    text = (FOLDER / name / "template.html.jinja").read_text("utf-8")

    opening = f"the first line is: {{#- What it shows. Gets `{view(name).__name__}`. -#}}"
    assert text.startswith("{#- "), opening
    assert f"`{view(name).__name__}`." in text[: text.index("-#}")], opening
