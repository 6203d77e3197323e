"""What the component `jump` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.method.sections import ShownSection


@dataclass(frozen=True, slots=True)
class JumpParams:
    """Links to the sections of this page, as short as possible."""

    sections: Sequence[ShownSection]
