"""The smallest handbook in its local edition, with texts of the local file changed, as a test of one behaviour needs it."""

from handreiking.model.handbook import Handbook
from handreiking.model.local_edition import in_edition
from tests.minimal import LOCAL, minimal, text

PLACE = "veldervoort"
"""The name of the edition."""


def local_handbook(*swaps: tuple[str, str], name: str = PLACE) -> Handbook:
    """Return the edition `name` of the smallest handbook, with `swaps` made in its local file."""
    return in_edition(minimal({LOCAL: text(LOCAL, *swaps)}), name)
