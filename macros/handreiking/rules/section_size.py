"""The rule ``section-size``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.checklists import checklists
from handreiking.rules.findings import warning

FEWEST, MOST = 5, 9
"""The number of items in a section (A. Gawande, *The Checklist Manifesto*, 2009, names five to nine)."""


def section_size(handbook: Handbook) -> Iterator[Diagnostic]:
    """A section of a checklist has fewer than five or more than nine items.

    Nine is what someone can keep in mind at a pause point. Fewer than five are hardly worth a list: put them in another section.
    A list without a pause point, such as a standard, is in parts by subject: there a part may be small.
    """
    for part, path, checklist in checklists(handbook):
        for number, section in enumerate(checklist.sections):
            size = len(section.items)
            if size > MOST or (size < FEWEST and checklist.when):
                hint = "hint" if size < FEWEST else "split"
                params = {"title": section.title, "number": str(size), "fewest": str(FEWEST), "most": str(MOST)}
                yield warning("section-size", part, (*path, "sections", number, "title"), "", hint, **params)
