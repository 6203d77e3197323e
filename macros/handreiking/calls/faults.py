"""What is wrong with a call of a macro."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Literal

from handreiking.calls.binding import Bound, Unbound, bound, shown
from handreiking.calls.found import Call, Given
from handreiking.calls.kinds import ENTRIES, LEVELS, Choice, Flag, Id, Level
from handreiking.calls.known import Known, sections
from handreiking.calls.macros import Macro, Param, macros
from handreiking.calls.shown import Shown
from handreiking.text.nearest import nearest


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, in the terms of a `Diagnostic`, at the character `start` of the page."""

    rule: str
    start: int
    params: dict[str, str] = field(default_factory=dict)
    hint: str = "hint"
    severity: Literal["error", "warning"] = "error"


def unknown_macro(name: str, start: int = 0) -> Fault:
    """Return what is wrong with a `name` that no macro has."""
    return _unknown("unknown-macro", start, name, list(macros()), macro=name)


def faults(call: Call, known: Known) -> Iterator[Fault]:
    """Yield what is wrong with `call`, whose name is that of a macro, given what is `known`."""
    macro = macros()[call.name]
    taken = bound(macro, call)
    found = [*(_unbound(macro, one) for one in taken.wrong), *_values(macro, taken, known)]
    if not found and not call.open and all(one.known for _, one in taken.arguments):
        found = [*_lacking(macro, call, macro.ask(*taken.positional, **taken.keyword), known)]
    yield from sorted(found, key=lambda fault: fault.start)


def _unbound(macro: Macro, one: Unbound) -> Fault:
    params = {"macro": macro.name, "value": one.value, "example": macro.examples[0]}
    names = [param.name for param in macro.params if not param.many]
    if one.rule == "unknown-argument":
        return _unknown(one.rule, one.start, one.value, names, **params)
    return Fault(one.rule, one.start, params)


def _values(macro: Macro, taken: Bound, known: Known) -> Iterator[Fault]:
    for param, given in taken.arguments:
        wrong = _type(param, given.value) if given.known else ""
        if wrong:
            params = {"macro": macro.name, "argument": param.name, "value": shown(given)}
            yield Fault("wrong-argument", given.start, params, wrong)
        elif given.known and given.value:
            yield from _exists(param, given, taken, known)


def _type(param: Param, value: object) -> str:
    """The advice on a `value` that `param` cannot be; empty if it can."""
    match param.kind:
        case Level():
            right = value is None or (isinstance(value, int) and not isinstance(value, bool) and value in LEVELS)
            return "" if right else "level"
        case Flag():
            return "" if isinstance(value, bool) else "flag"
        case Id(optional=True) if value == "":
            return ""
    return "text" if not isinstance(value, str) else "" if value.strip() else "empty"


def _exists(param: Param, given: Given, taken: Bound, known: Known) -> Iterator[Fault]:
    """Yield what is wrong with a text that should be one of those that there are."""
    options: Collection[str] | None = None
    match param.kind:
        case Choice(names):
            options = names or list(sections())
        case Id(kind, of):
            named = kind or taken.value(of)
            options = known.ids(str(named)) if kind or named in ENTRIES else None
    if options is not None and given.value not in options:
        yield _unknown("unknown-value", given.start, str(given.value), options, value=str(given.value)[:60])


def _lacking(macro: Macro, call: Call, asked: Shown, known: Known) -> Iterator[Fault]:
    """Yield what is wrong with a call that asks for what there is, and would show nothing."""
    has = next((one.kind.has for one in macro.params if isinstance(one.kind, Id) and one.kind.has and asked.id), ())
    fields = sections()[asked.name] if macro.name == "section" else has
    if fields and not any(getattr(known.method(asked.id), one) for one in fields):
        params = {"macro": macro.name, "id": asked.id, "fields": ", ".join(fields)}
        yield Fault("nothing-to-show", call.start, params, "field")
    if asked.way == "list" and asked.name not in (known.ids("page") or ()):
        yield Fault("nothing-to-show", call.start, {"macro": macro.name}, "list")
    if macro.name == "accessibility" and not known.accessible():
        yield Fault("nothing-to-show", call.start, {"macro": macro.name}, "settings")


def _unknown(rule: str, start: int, name: str, options: Collection[str], **params: str) -> Fault:
    suggestion = nearest(name, options) or ""
    said = {**params, "suggestion": suggestion, "options": ", ".join(options)}
    return Fault(rule, start, said, "suggestion" if suggestion else "hint" if options else "none")
