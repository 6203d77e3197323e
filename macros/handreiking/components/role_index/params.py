"""What the component `role_index` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from handreiking.components.context import Context
from handreiking.components.parts.params import Place
from handreiking.model.course import Role
from handreiking.model.method import Method
from handreiking.text.collation import collation_key


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
    """Roles across methods: all, or those of the part at `place`."""

    roles: Sequence[SharedRole]
    place: Place | None


def role_index(
    context: Context, methods: Sequence[Method], only: Mapping[str, str] | None = None, place: Place | None = None
) -> RoleIndexParams:
    """Return the roles of `methods`, or `only` some: their ids, with the titles that all methods together have for them."""
    shared = shared_roles(methods)
    if only is not None:
        shared = [replace(role, title=only[role.id]) for role in shared if role.id in only]
    return RoleIndexParams(shared, place)


def shared_roles(methods: Sequence[Method]) -> list[SharedRole]:
    """Return the roles of `methods`: those that most methods have first, then by title."""
    uses: dict[str, list[MethodRole]] = {}
    for method in methods:
        for role in method.roles:
            uses.setdefault(role.id, []).append(MethodRole(method, role))
    roles = [SharedRole(id, found[0].role.title, found) for id, found in uses.items()]
    return sorted(roles, key=lambda role: (-len(role.uses), collation_key(role.title)))
