"""What the component `period` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Phase


@dataclass(frozen=True, slots=True)
class PeriodParams:
    """When a phase with months is."""

    phase: Phase
