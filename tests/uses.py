"""Where the code and the templates take words from the catalogue, found by parsing them.

A use is a call of ``t`` or ``words`` with a key, or in the site's script a call of ``say`` with a key below ``script.``. A key
that is partly computed, as ``f"page.{id}.title"`` is, is a pattern: each computed part may be anything.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

import handreiking

PACKAGE = Path(handreiking.__file__).parent
ANYTHING = r"[\w-]+"
SAID = re.compile(r"""\bsay\((?:"([^"]+)"|`([^`]+)`)(?:,\s*\{([^}]*)\})?,?\s*\)""")
"""A call in JavaScript: a key, written out or with computed parts, and the holes that it fills with simple values."""


@dataclass(frozen=True)
class Use:
    """A key, as a pattern, in a file, and the names of the holes that the call fills, if these are `known`."""

    file: str
    pattern: str
    filled: frozenset[str]
    known: bool = True

    @property
    def certain(self) -> bool:
        """Whether the key and the names are both written out."""
        return self.known and ANYTHING not in self.pattern

    def means(self, key: str) -> bool:
        """Whether the use can be of the text `key`, or of one of its two forms."""
        ending = r"\.(?:one|other)" if "count" in self.filled else ""
        return bool(re.fullmatch(self.pattern + ending, key))


@cache
def uses() -> tuple[Use, ...]:
    """Return all uses in the package."""
    return tuple(_uses())


def _uses() -> Iterator[Use]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield from _in_python(path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8"))
    for path in sorted([*PACKAGE.rglob("*.jinja"), *PACKAGE.rglob("*.html")]):
        yield from _in_template(path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8"))
    for path in sorted(PACKAGE.rglob("*.js")):
        yield from _in_script(path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8"))


def _in_python(file: str, text: str) -> Iterator[Use]:
    for call in ast.walk(ast.parse(text)):
        if not isinstance(call, ast.Call) or not call.args:
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in ("t", "words"):
            filled = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
            patterns = [found for found in _python_keys(call.args[0]) if found != ANYTHING]
            yield from (Use(file, found, filled, len(filled) == len(call.keywords)) for found in patterns)


def _python_keys(key: ast.expr) -> Iterator[str]:
    if isinstance(key, ast.IfExp):
        yield from (*_python_keys(key.body), *_python_keys(key.orelse))
    elif isinstance(key, ast.JoinedStr):
        yield "".join(next(_python_keys(part)) for part in key.values)
    else:
        yield re.escape(str(key.value)) if isinstance(key, ast.Constant) else ANYTHING


def _in_template(file: str, text: str) -> Iterator[Use]:
    for call in Environment(extensions=["jinja2.ext.do"]).parse(text).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in ("t", "words"):
            yield Use(file, _template_key(call.args[0]), frozenset(keyword.key for keyword in call.kwargs))


def _template_key(key: nodes.Expr) -> str:
    if isinstance(key, nodes.Concat):
        return "".join(map(_template_key, key.nodes))
    return re.escape(str(key.value)) if isinstance(key, nodes.Const) else ANYTHING


def _in_script(file: str, text: str) -> Iterator[Use]:
    for written, computed, holes in SAID.findall(text):
        pattern = re.escape(written) or ANYTHING.join(map(re.escape, re.split(r"\$\{[^}]*\}", computed)))
        filled = (hole.partition(":")[0].strip() for hole in holes.split(","))
        yield Use(file, rf"script\.{pattern}", frozenset(filter(None, filled)))
