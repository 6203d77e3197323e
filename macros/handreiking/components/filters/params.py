"""What the component `filters` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.filters.facets import Facet, distinguishing_facets
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class FiltersParams:
    """A form that hides what does not fit. `unit` is what the results are counted in; without questions there is no form."""

    unit: str
    questions: Sequence[Facet]


def filters(context: Context, unit: str, methods: Sequence[Method], facets: Sequence[str]) -> FiltersParams:
    """Return a form with those of the `facets` that tell the entries of `methods` apart."""
    return FiltersParams(unit, distinguishing_facets(context.words, methods, facets))
