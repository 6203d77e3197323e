"""The examples of each rule: YAML in which it finds something, and the same YAML put right.

They are in the rule's docstring, under ``FAIL::`` and ``PASS::``; those of reading and typing, which are not functions, are in
``examples.yaml``.
"""

import inspect
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from textwrap import dedent

import yaml

from handreiking.rules import RULES

EXAMPLE = re.compile(r"^(FAIL|PASS)::\n\n((?:[ ]{4}.*\n|\n)+)", re.MULTILINE)


@cache
def examples() -> Mapping[str, tuple[str, str]]:
    """Return the examples of each rule, by its name: (what fails, what passes)."""
    stored = yaml.safe_load((files(__package__) / "examples.yaml").read_text("utf-8")) or {}
    found = {name: (item["fails"], item["passes"]) for name, item in stored.items()}
    for rule in RULES:
        parts = dict(EXAMPLE.findall(f"{inspect.getdoc(rule)}\n"))
        if parts:
            found[rule.__name__.replace("_", "-")] = (_clean(parts["FAIL"]), _clean(parts["PASS"]))
    return found


def _clean(example: str) -> str:
    return "".join(f"{line}\n" for line in dedent(example).splitlines() if line.strip())
