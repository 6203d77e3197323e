"""The rule ``unknown-category``."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.files import file_names
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method
from handreiking.rules.missing_id import missing_id


def unknown_category(handbook: Handbook) -> Iterator[Diagnostic]:
    """A method or a checklist names a category that the file about the handbook does not have."""
    about = file_names(handbook.language).about
    elsewhere = any(found.rule in ("misnamed-file", "misplaced-file") for found in handbook.diagnostics)
    if not handbook.about and (elsewhere or any(PurePosixPath(file).stem == about for file in handbook.documents)):
        return  # It could not be read, and may well have them.
    known = [*handbook.categories]
    having: tuple[Part[Method] | Part[GeneralChecklist], ...] = (*handbook.methods, *handbook.general_checklists)
    for part in having:
        for index, named in enumerate(part.entry.category or ()):
            if named not in known:
                yield missing_id(part.document, ("category", index), "category", named, known)
