"""The macros of a hand-written page, in the order of README and of the manual.

A macro is a function whose signature says what it takes, and whose docstring says what it shows, with examples: from these come
README's table and the tests of the examples. What the manual says of it is in the catalogue (``macro.<name>``).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from inspect import Parameter, signature
from types import ModuleType
from typing import get_args

from handreiking.calls import of_many, of_one, of_the_site
from handreiking.calls.kinds import Kind
from handreiking.calls.shown import Shown

EXAMPLE = re.compile(r"``(.*?\{\{.*?\}\}.*?)``")


@dataclass(frozen=True, slots=True)
class Param:
    """What a macro takes: its `name`, what it may be, whether it is `required`, and whether there may be `many`."""

    name: str
    kind: Kind
    required: bool
    many: bool
    keyword: bool


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro: what it takes, what it asks for when it is called, and what its docstring says of it, with its `examples`."""

    name: str
    params: tuple[Param, ...]
    ask: Callable[..., Shown]
    about: str
    examples: tuple[str, ...]


def _of(module: ModuleType) -> list[Callable[..., Shown]]:
    return [one for one in vars(module).values() if callable(one) and getattr(one, "__module__", "") == module.__name__]


@cache
def macros() -> Mapping[str, Macro]:
    """Return the macros by name, in their order."""
    found = [one for module in (of_one, of_many, of_the_site) for one in _of(module)]
    return {one.__name__: _macro(one) for one in found}


def _macro(function: Callable[..., Shown]) -> Macro:
    about = (function.__doc__ or "").strip()
    params = tuple(_param(one) for one in signature(function, eval_str=True).parameters.values())
    return Macro(function.__name__, params, function, about.partition(": ``")[0], tuple(EXAMPLE.findall(about)))


def _param(one: Parameter) -> Param:
    many = one.kind is Parameter.VAR_POSITIONAL
    kind = next(found for found in get_args(one.annotation) if isinstance(found, Kind))
    return Param(one.name, kind, one.default is Parameter.empty and not many, many, one.kind is Parameter.KEYWORD_ONLY)
