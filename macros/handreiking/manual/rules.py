"""The manual of rules: what each rule finds and why, with an example that fails and one that passes.

The examples stand in a rule's docstring under ``FAIL::`` and ``PASS::``; those of reading and typing, which are no functions, in
``examples.yaml``. The words stand in the catalogue: ``rule.<name>.title`` and ``rule.<name>.why``.
"""

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from textwrap import dedent

import yaml

from handreiking.catalogue import Catalogue
from handreiking.rules import RULES

EXAMPLE = re.compile(r"^(FAIL|PASS)::\n\n((?:[ ]{4}.*\n|\n)+)", re.MULTILINE)
NAME = re.compile(r"rule\.([a-z0-9-]+)\.message")


@dataclass(frozen=True, slots=True)
class Example:
    """YAML that a rule finds something in (`fails`), and the same, mended (`passes`)."""

    fails: str
    passes: str


def names(words: Catalogue) -> tuple[str, ...]:
    """Return the names of all rules that can be reported, sorted."""
    return tuple(sorted(found[1] for key in words.texts if (found := NAME.fullmatch(key))))


@cache
def examples() -> Mapping[str, Example]:
    """Return the examples by the name of their rule."""
    stored = yaml.safe_load((files(__package__) / "examples.yaml").read_text("utf-8")) or {}
    found = {name: Example(item["fails"], item["passes"]) for name, item in stored.items()}
    for rule in RULES:
        parts = dict(EXAMPLE.findall(f"{inspect.getdoc(rule)}\n"))
        if parts:
            found[rule.__name__.replace("_", "-")] = Example(_clean(parts["FAIL"]), _clean(parts["PASS"]))
    return found


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule as the manual shows it."""

    name: str
    title: str
    why: str
    example: Example | None


def entries(words: Catalogue) -> tuple[Entry, ...]:
    """Return all rules, sorted by title."""
    found = (Entry(name, words(f"rule.{name}.title"), words(f"rule.{name}.why"), examples().get(name)) for name in names(words))
    return tuple(sorted(found, key=lambda entry: entry.title.casefold()))


def _clean(example: str) -> str:
    return "".join(f"{line}\n" for line in dedent(example).splitlines() if line.strip())
