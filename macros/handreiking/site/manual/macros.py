"""The reference of macros: what each shows and takes, from the macros themselves, in the words of the catalogue.

The examples are those of their docstrings. Where a handbook has not what an example is about, it gets one that it has: what a
maintainer copies from the manual works.
"""

import re
from collections.abc import Iterator

from handreiking.calls import of_many, of_one, of_the_site
from handreiking.calls.kinds import Choice, Flag, Id, Kind, Level
from handreiking.calls.known import Known, KnownOf, sections
from handreiking.calls.macros import Macro, macros
from handreiking.calls.own_example import own_example
from handreiking.catalogue import Catalogue
from handreiking.components.macro_reference.params import MacroArgument, MacroEntry, MacroGroup
from handreiking.model.handbook import Handbook

GROUPS = {"one": of_one, "many": of_many, "site": of_the_site}
"""The modules of the macros, by the name of the group that each is in the manual."""

OPTION = (Level, Flag)
"""The kinds of argument that mean the same for every macro: the page says once what they do."""

LABEL = re.compile(r"\[Compare\](?=\()")
"""The words of a link in an example, which a handbook says in its own language."""


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
    examples = tuple(LABEL.sub(f"[{words('page.compare.title')}]", own_example(macro, one, known)) for one in macro.examples)
    return MacroEntry(macro.name, words(f"macro.text.{macro.name}"), arguments, options, examples)


def _kind(kind: Kind, many: bool) -> str:
    if isinstance(kind, Id):
        return f"{kind.kind or 'entry'}{'s' if many else ''}"
    return type(kind).__name__.lower()


def _choices(kind: Kind) -> Iterator[str]:
    yield from (kind.names or sections()) if isinstance(kind, Choice) else ()
