"""The rule ``no-methods``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook


def no_methods(handbook: Handbook) -> Iterator[Diagnostic]:
    """No file that describes a method was found. A folder without methods is not a handbook."""
    if not handbook.methods and not handbook.diagnostics:
        folder = f"{handbook.root.name}/{handbook.language}"
        yield Diagnostic("no-methods", Location(folder, 1, 1), {"folder": folder})
