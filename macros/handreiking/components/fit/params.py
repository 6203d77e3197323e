"""What the component `fit` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import TargetGroup


@dataclass(frozen=True, slots=True)
class FitParams:
    """When a method fits and when it does not."""

    target_group: TargetGroup
