"""What the component `pitfalls` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.method import Pitfall


@dataclass(frozen=True, slots=True)
class PitfallsParams:
    """What easily goes wrong, and what to do instead."""

    pitfalls: Sequence[Pitfall]
