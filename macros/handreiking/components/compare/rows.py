"""The comparison: a row for each question, a column for each method."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.components.dose.params import amount_words, time_words
from handreiking.model.course import Amount, Time
from handreiking.model.listed import is_image, texts_of
from handreiking.model.method import Method


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
    """Return the rows of the table, each with a cell for every one of `methods`; a row that none of them fills is omitted.

    The first says for whom each method is, or, where none says so, what it is.
    """
    return [
        CompareRow(words(f"page.compare.row.{key}"), [ROWS[key](words, one) for one in methods])
        for key in filled_rows(words, methods)
    ]


def filled_rows(words: Catalogue, methods: Sequence[Method]) -> list[str]:
    """Return the names of the rows that at least one of `methods` fills; the summary is one if none says for whom it is."""
    found = [key for key, read in ROWS.items() if any(read(words, one).texts for one in methods)]
    return [key for key in found if key != "summary" or "who" not in found]


def has_usual_rows(words: Catalogue, methods: Sequence[Method]) -> bool:
    """Whether `methods` fill the rows that texts about the comparison name: for whom, how long, how much, where, who decides."""
    return {"who", "months", "hours", "place", "decision"} <= {*filled_rows(words, methods)}


def _amount(words: Catalogue, amount: Amount | None, unit: str) -> CompareCell:
    return CompareCell(amount_words(words, amount, unit), (amount.text,)) if amount else CompareCell()


def _time(words: Catalogue, time: Time | None) -> CompareCell:
    return CompareCell(time_words(words, time), (time.text or "",)) if time else CompareCell()


def _text(text: str | None) -> CompareCell:
    return CompareCell(texts=(text,) if text else ())


def _not_when(method: Method) -> CompareCell:
    said = texts_of(method.target_group.not_when) if method.target_group else ()
    return CompareCell(texts=tuple(text for text in said if not is_image(text)))


ROWS: Mapping[str, Callable[[Catalogue, Method], CompareCell]] = {
    "summary": lambda _, method: _text(method.summary),
    "who": lambda _, method: _text(method.target_group.who if method.target_group else None),
    "time": lambda words, method: _time(words, method.time),
    "months": lambda words, method: _amount(words, method.dose.months if method.dose else None, "months"),
    "hours": lambda words, method: _amount(words, method.dose.hours if method.dose else None, "hours"),
    "contact": lambda _, method: _text(method.dose.contact if method.dose else None),
    "place": lambda _, method: _text(method.dose.place if method.dose else None),
    "decision": lambda _, method: _text(method.decision),
    "start": lambda _, method: _text(method.start),
    "not-when": lambda _, method: CompareCell(
        texts=tuple(one for one in texts_of(method.target_group.not_when if method.target_group else ()) if not is_image(one))
    ),
}


def compare_css(most: int) -> str:
    """Return the CSS rules that hide a method whose box is not ticked, so that this needs no script, for `most` methods."""
    box, column = '.hr-compare:has(.hr-compare__pick [value="{}"]:not(:checked))', "tr>:nth-child({})"
    return ",".join(f"{box.format(at)} {column.format(at + 1)}" for at in range(1, most + 1)) + "{display:none!important}"
