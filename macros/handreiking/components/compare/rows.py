"""The comparison: one question a row, one method a column."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from handreiking.components.context import Context
from handreiking.components.filters.facets import tags
from handreiking.model.method import Amount, Method

Cell = tuple[str, Sequence[str]]
"""A typed amount in words, or nothing; and the texts."""


def compare(context: Context, methods: Sequence[Method]) -> Mapping[str, Any]:
    """Return the rows of the table: a question, and what to read for each method; and what the methods are filtered by."""
    words = context.words
    rows = [(words(f"page.compare.row.{key}"), [read(context, method) for method in methods]) for key, read in ROWS.items()]
    return {"rows": rows, "tags": {method.id: tags(context, "method", method) for method in methods}}


def _amount(context: Context, amount: Amount | None, unit: str) -> Cell:
    if amount is None:
        return "", ()
    if amount.number is None:
        return "", (amount.text,)
    number = context.words(f"amount.{unit}", count=amount.number)
    return context.words(f"amount.{amount.bound}", amount=number), (amount.text,)


def _text(text: str | None) -> Cell:
    return "", (text,) if text else ()


ROWS: Mapping[str, Callable[[Context, Method], Cell]] = {
    "who": lambda _, method: _text(method.target_group.who),
    "months": lambda context, method: _amount(context, method.dose.months, "months"),
    "hours": lambda context, method: _amount(context, method.dose.hours, "hours"),
    "contact": lambda _, method: _text(method.dose.contact),
    "place": lambda _, method: _text(method.dose.place),
    "decision": lambda _, method: _text(method.decision),
    "start": lambda _, method: _text(method.start),
    "not-when": lambda _, method: ("", method.target_group.not_when),
}


def compare_css(methods: Iterable[Method]) -> str:
    """Return the rules that hide a method whose box is not ticked: no script is needed."""
    return (
        ",".join(f'.hr-compare:has(#toon-{method.id}:not(:checked)) [data-m="{method.id}"]' for method in methods)
        + "{display:none!important}"
    )
