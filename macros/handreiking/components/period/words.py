"""When a phase is, in words."""

from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.components.context import Context
from handreiking.model.method import Phase


@dataclass(frozen=True, slots=True)
class PeriodParams:
    """The months of a phase, in `words`."""

    words: str


def period(context: Context, phase: Phase) -> PeriodParams:
    """Return when `phase`, which has months, is."""
    return PeriodParams(period_words(context.words, phase))


def period_words(words: Catalogue, phase: Phase) -> str:
    """Return when `phase`, which has months, is: one month, or from one to another."""
    if phase.to_month and phase.from_month != phase.to_month:
        return words("period.range", first=phase.from_month, last=phase.to_month)
    return words("period.month", first=phase.from_month)
