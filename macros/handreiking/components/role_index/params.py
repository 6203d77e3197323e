"""What the component `role_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.method import Method, Role


@dataclass(frozen=True, slots=True)
class MethodRole:
    """A role as one method describes it."""

    method: Method
    role: Role


@dataclass(frozen=True, slots=True)
class SharedRole:
    """A role with the methods that have it; its title is the one in the first of them."""

    id: str
    title: str
    uses: Sequence[MethodRole]


@dataclass(frozen=True, slots=True)
class RoleIndexParams:
    """Roles across methods."""

    roles: Sequence[SharedRole]


def role_index(context: Context, methods: Sequence[Method]) -> RoleIndexParams:
    """Return the roles of `methods`: those that most methods have first, then by title."""
    uses: dict[str, list[MethodRole]] = {}
    for method in methods:
        for role in method.roles:
            uses.setdefault(role.id, []).append(MethodRole(method, role))
    roles = [SharedRole(id, found[0].role.title, found) for id, found in uses.items()]
    return RoleIndexParams(sorted(roles, key=lambda role: (-len(role.uses), role.title.casefold())))
