"""Which argument of a call is which parameter of its macro."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from json import dumps

from handreiking.calls.found import Call, Given
from handreiking.calls.macros import Macro, Param


@dataclass(frozen=True, slots=True)
class Unbound:
    """What is wrong with an argument, by the name of a rule: at `start`, and the `value` that the message shows."""

    rule: str
    start: int
    value: str


@dataclass(frozen=True)
class Bound:
    """The `arguments` of a call, each with the parameter that it is, and what is `wrong` with the others."""

    arguments: tuple[tuple[Param, Given], ...]
    wrong: tuple[Unbound, ...]

    @cached_property
    def positional(self) -> list[object]:
        """The values of the arguments that a macro takes any number of."""
        return [given.value for param, given in self.arguments if param.many]

    @cached_property
    def keyword(self) -> Mapping[str, object]:
        """The values of the other arguments, by name."""
        return {param.name: given.value for param, given in self.arguments if not param.many}

    def value(self, name: str) -> object:
        """Return the value of the parameter called `name`; None if it is not known."""
        return next((given.value for param, given in self.arguments if param.name == name and given.known), None)


def bound(macro: Macro, call: Call) -> Bound:
    """Return the arguments of `call` as the parameters of `macro`, as Python binds them."""
    found: list[tuple[Param, Given]] = []
    wrong: list[Unbound] = []
    places = _places(macro)
    for given in call.given:
        param = next(places, None)
        if param:
            found.append((param, given))
        else:
            wrong.append(Unbound("extra-argument", given.start, shown(given)))
    named = {param.name: param for param in macro.params if not param.many}
    for name, given in call.named:
        if name not in named:
            wrong.append(Unbound("unknown-argument", max(given.start - len(f"{name}="), 0), name))
        elif any(param.name == name for param, _ in found):
            wrong.append(Unbound("extra-argument", given.start, f"{name}={shown(given)}"))
        else:
            found.append((named[name], given))
    there = {param.name for param, _ in found}
    missing = (param for param in macro.params if param.required and param.name not in there and not call.open)
    wrong += (Unbound("missing-argument", call.start, param.name) for param in missing)
    # One mistake is one message: a name that is not known may be meant for what is missing.
    if any(one.rule == "unknown-argument" for one in wrong):
        wrong = [one for one in wrong if one.rule != "missing-argument"]
    return Bound(tuple(found), tuple(wrong))


def _places(macro: Macro) -> Iterator[Param]:
    """Yield the parameters that arguments without a name are, in their order."""
    for param in macro.params:
        while param.many:
            yield param
        if not param.keyword:
            yield param


def shown(given: Given) -> str:
    """Return the value of an argument as it is written in a call; that of a name that nothing has is the name."""
    if not given.known:
        return "…"
    name = getattr(given.value, "_undefined_name", None)
    return str(name or dumps(given.value, ensure_ascii=False, default=lambda one: type(one).__name__))[:60]
