"""The reference of macros: what each shows and takes, from the macros themselves, in the words of the catalogue.

The examples are those of their docstrings. Where a handbook has not what an example is about, it gets one that it has: what a
maintainer copies from the manual works.
"""

import re
from collections.abc import Iterator
from functools import reduce

from handreiking.calls import of_many, of_one, of_the_site
from handreiking.calls.binding import bound
from handreiking.calls.faults import faults
from handreiking.calls.found import Call, Given
from handreiking.calls.kinds import Choice, Flag, Id, Kind, Level
from handreiking.calls.known import Known, KnownOf, sections
from handreiking.calls.macros import Macro, macros
from handreiking.catalogue import Catalogue
from handreiking.components.macro_reference.params import MacroArgument, MacroEntry, MacroGroup
from handreiking.model.handbook import Handbook

GROUPS = {"one": of_one, "many": of_many, "site": of_the_site}
"""The modules of the macros, by the name of the group that each is in the manual."""

OPTION = (Level, Flag)
"""The kinds of argument that mean the same for every macro: the page says once what they do."""

TEXT = re.compile(r'"([^"]*)"')
LABEL = re.compile(r"\[Compare\](?=\()")
"""The words of a link in an example, which a handbook says in its own language."""

MOST = 50
"""So many entries are tried for an example."""


def macro_groups(words: Catalogue, handbook: Handbook) -> tuple[MacroGroup, ...]:
    """Return all macros by group, with examples for `handbook`."""
    known = KnownOf(handbook)
    found = {name: [one for one in macros().values() if one.ask.__module__ == module.__name__] for name, module in GROUPS.items()}
    return tuple(
        MacroGroup(
            words(f"anchor.macros-{name}"), words(f"macro.group.{name}"), tuple(_entry(words, one, known) for one in inside)
        )
        for name, inside in found.items()
    )


def _entry(words: Catalogue, macro: Macro, known: Known) -> MacroEntry:
    arguments = tuple(
        MacroArgument(one.name, one.required, words(f"macro.kind.{_kind(one.kind, one.many)}"), tuple(_choices(one.kind)))
        for one in macro.params
        if not isinstance(one.kind, OPTION)
    )
    options = words.listed(one.name for one in macro.params if isinstance(one.kind, OPTION))
    examples = tuple(LABEL.sub(f"[{words('page.compare.title')}]", own(macro, one, known)) for one in macro.examples)
    return MacroEntry(macro.name, words(f"macro.text.{macro.name}"), arguments, options, examples)


def _kind(kind: Kind, many: bool) -> str:
    if isinstance(kind, Id):
        return f"{kind.kind or 'entry'}{'s' if many else ''}"
    return type(kind).__name__.lower()


def _choices(kind: Kind) -> Iterator[str]:
    yield from (kind.names or sections()) if isinstance(kind, Choice) else ()


def own(macro: Macro, example: str, known: Known) -> str:
    """Return `example` of `macro` with ids of what is `known`; as it is if these are known already, or there are too few."""
    given = TEXT.findall(example)
    if not given or _right(macro, given, known):
        return example
    kinds = [param.kind for param, _ in bound(macro, Call(macro.name, 0, tuple(map(Given, given)))).arguments]
    ids = [at for at, kind in enumerate(kinds) if isinstance(kind, Id)]
    named = {at: kind.kind or given[0] for at, kind in enumerate(kinds) if isinstance(kind, Id)}
    options = {at: list(known.ids(kind) or ())[:MOST] for at, kind in named.items()}
    if not ids or any(len(found) < len(ids) for found in options.values()):
        return example
    shifted = (
        [options[at][(first + ids.index(at)) % len(options[at])] if at in ids else text for at, text in enumerate(given)]
        for first in range(max(map(len, options.values())))
    )
    tries = list(shifted)
    fitting = next((tried for tried in tries if _right(macro, tried, known)), tries[0])
    return reduce(lambda said, pair: said.replace(f'"{pair[0]}"', f'"{pair[1]}"', 1), zip(given, fitting, strict=True), example)


def _right(macro: Macro, given: list[str], known: Known) -> bool:
    return not any(True for _ in faults(Call(macro.name, 0, tuple(map(Given, given))), known))
