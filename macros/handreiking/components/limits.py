"""How much fits on one page: over these limits a list is divided, so that pages do not grow with the handbook.

Sizes are estimated, in characters of HTML, from the lengths of the texts: an estimate is wrong by less than a third.
"""

from dataclasses import dataclass

NAMED = 12
"""With more methods than this, the navigation lists no methods, checklists or guides; it lists no more topics than this."""

CARDS = 24
"""With more methods than this, home shows ways to find one in place of a card for each, once a list is divided."""

CHARACTERS = 200_000
"""The most characters of a list on one page, which may be 300 kB with all that is around the list."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The most `entries` and `characters` of a list on one page."""

    entries: int
    characters: int = CHARACTERS


METHODS = Limit(120)
"""Methods with a summary or with their checklists."""

WHOLE = Limit(60)
"""Methods on a page with all that they have: more of these and the page is divided."""

ROWS = Limit(200)
"""Entries of one line or two."""

ROLES = 48
"""Roles that stand by name on the first page of their list, once it is divided; of more their first letters do."""

SIDE_BY_SIDE = 5
"""So many methods stand side by side on a screen of 1,280 pixels, in columns of some 30 characters; of more a reader chooses."""

COMPARED = Limit(60)
"""Methods side by side: a table, of which a reader chooses a few columns."""

SELECTED = 60
"""Checklists that stand on one page as they are printed, whole, to choose from: the stylesheet has rules for each place."""
