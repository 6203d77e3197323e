"""The rule ``empty-handbook``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook


def empty_handbook(handbook: Handbook) -> Iterator[Diagnostic]:
    """There is no method, no checklist, no guide and no topic: nothing that a page could be about."""
    if handbook.is_empty and not handbook.diagnostics:
        folder = f"{handbook.root.name}/{handbook.language}"
        yield Diagnostic("empty-handbook", Location(folder, 1, 1), {"folder": folder})
