"""The example of a macro, with ids that a handbook has: what a maintainer copies works."""

import re
from dataclasses import replace
from functools import reduce

from handreiking.calls.binding import bound
from handreiking.calls.faults import Fault, faults
from handreiking.calls.found import Call, Given
from handreiking.calls.kinds import Id
from handreiking.calls.known import Known
from handreiking.calls.macros import Macro

TEXT = re.compile(r'"([^"]*)"')

MOST = 50
"""So many entries are tried for an example."""


def with_own_example(fault: Fault, macro: Macro, known: Known) -> Fault:
    """Return `fault`, about a call of `macro`, with the example that it shows, if any, as `own_example` has it."""
    if "example" not in fault.params:
        return fault
    return replace(fault, params={**fault.params, "example": own_example(macro, fault.params["example"], known)})


def own_example(macro: Macro, example: str, known: Known) -> str:
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
