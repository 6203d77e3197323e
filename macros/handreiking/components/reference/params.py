"""What the component `reference` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.reference.runs import reference_runs
from handreiking.model.lists import Source
from handreiking.text.runs import Run


@dataclass(frozen=True, slots=True)
class ReferenceParams:
    """Author and year, the title of the work, and where it was published, as `runs`."""

    runs: tuple[Run, ...]


def reference(context: Context, source: Source) -> ReferenceParams:
    """Return `source` as the runs of a reference."""
    return ReferenceParams(reference_runs(source, context.words))
