"""What the component `method_section` takes, which is what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.rows.params import Row
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class MethodSectionParams:
    """What stands below the heading of the section called `name`; `level` is that of the headings in it.

    `titles` has the title of each related method by its id; `tools` are the guides and checklists of `method`.
    """

    name: str
    method: Method
    titles: Mapping[str, str]
    tools: Sequence[Row]
    level: int
