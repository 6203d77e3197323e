"""What the component `period` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.period.words import period_words
from handreiking.model.course import Phase


@dataclass(frozen=True, slots=True)
class PeriodParams:
    """The months of a phase, in `words`."""

    words: str


def period(context: Context, phase: Phase) -> PeriodParams:
    """Return the months of `phase`, which must have them, in words."""
    return PeriodParams(period_words(context.words, phase))
