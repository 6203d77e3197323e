"""The months of a phase, in words."""

from handreiking.catalogue import Catalogue
from handreiking.model.course import Phase


def period_words(words: Catalogue, phase: Phase) -> str:
    """Return the months of `phase`, which must have them: one month, or a range."""
    if phase.to_month and phase.from_month != phase.to_month:
        return words("period.range", first=phase.from_month, last=phase.to_month)
    return words("period.month", first=phase.from_month)
