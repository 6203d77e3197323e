"""A page of the handbook as data, before it is rendered."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Page:
    """A page: a component and its params. Links identify it by `kind` and `id`; `source` is the YAML file that it comes from.

    `parts` are the ids of parts of the page that links of the same kind may lead to.

    With `explain` the first use of a term links to its explanation on the page; `hide` lists parts of Material's layout.
    """

    uri: str
    kind: str
    id: str
    title: str
    component: str
    params: Mapping[str, object] = field(default_factory=dict)
    description: str = ""
    source: str | None = None
    explain: bool = False
    hide: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
