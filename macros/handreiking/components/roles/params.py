"""What the component `roles` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.course import Role


@dataclass(frozen=True, slots=True)
class RolesParams:
    """Who does what."""

    roles: Sequence[Role]
