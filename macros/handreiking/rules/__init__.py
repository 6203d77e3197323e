"""The rules: what a handbook may not contain, one rule per module.

A rule is a function that takes a `Handbook` and yields the diagnostics that it finds. It is named after the defect; its docstring
has the examples for its manual page. To add one: write its module, list it in `listed` by what it looks at (when in doubt, at the
whole handbook), and give it its words in the catalogue under ``rule.<name>``.
"""

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.causes import told_once
from handreiking.rules.checklist_too_long import Pages, checklist_of_more_pages
from handreiking.rules.ignores import without_ignored
from handreiking.rules.known_contacts import without_known_contacts
from handreiking.rules.levels import with_levels
from handreiking.rules.listed import OF_A_FILE, OF_A_FILE_AND_TERMS, OF_THE_HANDBOOK, RULES
from handreiking.rules.looking import Look
from handreiking.rules.pocket_card_too_long import card_of_more_sides
from handreiking.rules.summaries import summaries
from handreiking.rules.unchanged import found_in_all
from handreiking.store import Store

__all__ = ["RULES", "check"]


def check(handbook: Handbook, pages: Pages | None = None, store: Store | None = None) -> tuple[Diagnostic, ...]:
    """Return every diagnostic about `handbook`, of reading, typing and all rules, sorted by file and position.

    `pages` are those of its checklists on paper, if they were counted; without them the rules estimate. What earlier runs found
    in files that did not change is in `store`.
    """
    found = [*handbook.diagnostics, *Look(handbook, store or Store(None), OF_A_FILE, OF_A_FILE_AND_TERMS).found()]
    if pages is not None:
        found = [one for one in found if one.rule not in ("checklist-too-long", "pocket-card-too-long")]
        found += [*checklist_of_more_pages(handbook, pages), *card_of_more_sides(handbook, pages)]
    found += found_in_all(handbook, OF_THE_HANDBOOK)
    found = [*without_known_contacts(told_once(found, handbook), handbook)]
    known = summaries(handbook)
    said = without_ignored(found, {file: text for file in known if known[file].ignores for text in (handbook.texts[file],)})
    return tuple(sorted(with_levels(said, handbook), key=lambda diagnostic: (diagnostic.location, diagnostic.rule)))
