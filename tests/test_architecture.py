"""The house: who may know whom, and how large a room may be. What the table below says is what the package does."""

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import handreiking

PACKAGE = Path(handreiking.__file__).parent
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

LAYERS: tuple[frozenset[str], ...] = tuple(
    frozenset(rooms.split())
    for rooms in (
        "diagnostic clock text catalogue store",
        "model plain report",
        "reader schema components publish",
        "loading assets calls",
        "rules site settings",
        "print search by_hand",
        "paper",
        "build",
        "hosts commands",
        "__main__",
    )
)
"""The rooms, a module or a folder each, from the ground up. A room imports from the layers below its own only."""

APART = {
    "model": "reader loading rules report",
    "components": "reader loading rules report",
    "site": "reader loading rules",
    "print": "reader loading rules site report",
    "search": "reader loading rules",
    "assets": "reader loading rules report",
    "commands": "hosts",
    "hosts": "commands",
}
"""Rooms that a room knows nothing of, however long the way: what shows a handbook does not know how it was read."""

OUTSIDE = {
    "mkdocs": "hosts",
    "mkdocs_macros": "hosts",
    "material": "hosts",
    "jinja2": "calls components site hosts",
    "markupsafe": "components hosts text site",
    "typst": "print",
    "pikepdf": "print",
    "segno": "print",
    "fontTools": "print",
    "docx": "print",
    "yaml": "reader loading catalogue rules plain search",
    "pydantic": "model loading",
    "argparse": "commands",
    "sqlite3": "store",
}
"""Packages that only these rooms import: one thin module knows MkDocs, and nothing upstream of the components knows HTML."""

LONG = {"reader/building.py"}
"""Modules of more than 150 lines: this one is one state with its transitions."""


def room(module: str) -> str:
    """Return the room that `module`, a path in the package, belongs to."""
    return module.partition("/")[0].removesuffix(".py")


@cache
def parsed(module: str) -> ast.Module:
    """Return the tree of `module`, a path in the package."""
    return ast.parse((PACKAGE / module).read_text("utf-8"))


@cache
def imports(module: str) -> frozenset[str]:
    """Return the dotted name of everything that `module` imports."""
    found: set[str] = set()
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(found)


def rooms_known(module: str) -> set[str]:
    """Return the other rooms that `module` imports from."""
    own = (name.split(".")[1] for name in imports(module) if name.startswith("handreiking."))
    return {name for name in own if not name.startswith("__")} - {room(module)}


def public(module: str) -> Iterator[tuple[str, ast.AST]]:
    """Yield the public functions and classes of `module`, and the public methods of these classes, with their names."""
    for node in parsed(module).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node.name, node
            inside = node.body if isinstance(node, ast.ClassDef) else []
            for method in inside:
                if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
                    yield f"{node.name}.{method.name}", method


def test_every_room_has_its_place() -> None:
    """Every room of the package is in the table, once, and the table names no room that is gone."""
    rooms = {room(module) for module in MODULES} - {"__init__"}

    assert sorted(rooms) == sorted(name for layer in LAYERS for name in layer)


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module: str) -> None:
    """A module imports from the layers below its own only."""
    own = next((level for level, layer in enumerate(LAYERS) if room(module) in layer), 0)
    below = {name for layer in LAYERS[:own] for name in layer}

    assert set() == rooms_known(module) - below


def loads(module: str) -> set[str]:
    """Return all modules of the package that importing `module` loads, however long the way, with itself."""
    found: set[str] = set()
    left = [module]
    while left:
        here = left.pop()
        if here not in found:
            found.add(here)
            left += [one for name in imports(here) for one in files_of(name)]
    return found


@cache
def files_of(name: str) -> list[str]:
    """Return the modules that importing the dotted `name` runs: the packages that it is in, and itself where it is a module."""
    parts = name.split(".")
    if parts[0] != "handreiking":
        return []
    paths = ["/".join(parts[1:end]) for end in range(2, len(parts) + 1)]
    return [file for path in paths for file in (f"{path}.py", f"{path}/__init__.py") if file in MODULES]


@pytest.mark.parametrize("module", [module for module in MODULES if room(module) in APART])
def test_rooms_that_stay_apart(module: str) -> None:
    """The model does not know how it was read, and what shows it knows neither that nor the rules, however long the way."""
    assert set() == {room(one) for one in loads(module)} & set(APART[room(module)].split())


def test_no_circle() -> None:
    """No module imports itself, directly or indirectly; the packages that it is in do not count."""
    needs = {module: {files_of(name)[-1] for name in imports(module) if files_of(name)} for module in MODULES}
    order = TopologicalSorter({module: found - {module} for module, found in needs.items()})

    assert set(MODULES) == set(order.static_order())


@pytest.mark.parametrize("package", OUTSIDE)
def test_outside(package: str) -> None:
    """A package from outside is imported in its own rooms only, and each of these does so."""
    users = {room(module) for module in MODULES if any(name.split(".")[0] == package for name in imports(module))}

    assert set() == users - set(OUTSIDE[package].split())


@pytest.mark.parametrize("module", MODULES)
def test_docstrings(module: str) -> None:
    """A module, and every public function, class and method in it, says what it is for."""
    tree = parsed(module)
    without = [name for name, node in public(module) if not ast.get_docstring(node)]  # type: ignore[arg-type]

    assert ast.get_docstring(tree)
    assert [] == without


def test_size() -> None:
    """A module has at most 150 lines, and those that have more are listed."""
    assert LONG == {module for module in MODULES if (PACKAGE / module).read_text("utf-8").count("\n") > 150}
