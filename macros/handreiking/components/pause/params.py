"""What the component `pause` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.checklist import Checklist


@dataclass(frozen=True, slots=True)
class PauseParams:
    """When a checklist is used, by whom and how."""

    checklist: Checklist
