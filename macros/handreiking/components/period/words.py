"""When a phase is, in words."""

from handreiking.catalogue import Catalogue
from handreiking.model.method import Phase


def period_words(words: Catalogue, phase: Phase) -> str:
    """Return when `phase`, which has months, is: one month, or from one to another."""
    if phase.to_month and phase.from_month != phase.to_month:
        return words("period.range", first=phase.from_month, last=phase.to_month)
    return words("period.month", first=phase.from_month)
