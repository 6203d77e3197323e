"""What the component `filters` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import KINDS, Facet, Filtered, distinguishing_facets
from handreiking.components.parts.params import Place

FORM = "hr-filter-form"
"""The name of the form, which is taken when another part of the page has one."""


@dataclass(frozen=True, slots=True)
class FiltersParams:
    """A form that hides what does not fit. `unit` is what the results are counted in; without questions there is no form.

    On a `part` of a list it says that it looks through that part only.
    """

    unit: str
    questions: Sequence[Facet]
    part: bool


def filters(
    context: Context,
    unit: str,
    methods: Sequence[Filtered],
    facets: Sequence[str],
    place: Place | None = None,
    kinds: Sequence[str] = KINDS,
) -> FiltersParams:
    """Return a form with those of the `facets` that tell the entries of `methods` apart; a part of a list has a `place`.

    `kinds` are the kinds of entries that the list has. A page has one form: it hides what does not fit in all its lists.
    """
    if context.id(FORM) != FORM:
        return FiltersParams(unit, (), place is not None)
    return FiltersParams(unit, distinguishing_facets(context.words, methods, facets, kinds), place is not None)
