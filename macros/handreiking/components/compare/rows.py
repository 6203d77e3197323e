"""The comparison: a row for each question, a column for each method."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.components.dose.params import amount_words
from handreiking.model.method import Amount, Method


@dataclass(frozen=True, slots=True)
class CompareCell:
    """What a method answers: an amount in words, empty for none, and texts."""

    lead: str = ""
    texts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A question, and the answer of each method."""

    question: str
    cells: Sequence[CompareCell]


def compare_rows(words: Catalogue, methods: Sequence[Method]) -> list[CompareRow]:
    """Return the rows of the table, each with a cell for every one of `methods`."""
    return [CompareRow(words(f"page.compare.row.{key}"), [read(words, one) for one in methods]) for key, read in ROWS.items()]


def _amount(words: Catalogue, amount: Amount | None, unit: str) -> CompareCell:
    return CompareCell(amount_words(words, amount, unit), (amount.text,)) if amount else CompareCell()


def _text(text: str | None) -> CompareCell:
    return CompareCell(texts=(text,) if text else ())


ROWS: Mapping[str, Callable[[Catalogue, Method], CompareCell]] = {
    "who": lambda _, method: _text(method.target_group.who),
    "months": lambda words, method: _amount(words, method.dose.months, "months"),
    "hours": lambda words, method: _amount(words, method.dose.hours, "hours"),
    "contact": lambda _, method: _text(method.dose.contact),
    "place": lambda _, method: _text(method.dose.place),
    "decision": lambda _, method: _text(method.decision),
    "start": lambda _, method: _text(method.start),
    "not-when": lambda _, method: CompareCell(texts=method.target_group.not_when),
}


def compare_css(most: int) -> str:
    """Return the CSS rules that hide a method whose box is not ticked, so that this needs no script, for `most` methods."""
    return (
        ",".join(
            f".hr-compare:has(.hr-pick__box:nth-of-type({at}):not(:checked)) tr>:nth-child({at + 1})" for at in range(1, most + 1)
        )
        + "{display:none!important}"
    )
