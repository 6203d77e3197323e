"""What the component `source_uses` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.bibliography.params import SourceUse
from handreiking.components.bibliography.params import source_uses as found
from handreiking.components.context import Context
from handreiking.components.parts.params import Place
from handreiking.model.lists import Source


@dataclass(frozen=True, slots=True)
class SourceUsesParams:
    """A source with everything that cites it, on a page of its own."""

    source: Source
    uses: Sequence[SourceUse]
    place: Place


def source_uses(context: Context, source: Source, place: Place) -> SourceUsesParams:
    """Return `source` with everything that cites it."""
    return SourceUsesParams(source, found(context, source), place)
