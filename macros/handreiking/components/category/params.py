"""What the component `category` takes, which is what its template gets."""

from dataclasses import dataclass
from typing import Any

from handreiking.components.grouping import CategoryGroup


@dataclass(frozen=True, slots=True)
class CategoryParams:
    """The head of a group in a list."""

    group: CategoryGroup[Any]
