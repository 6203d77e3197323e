"""The finder of a glossary's terms."""

from collections.abc import Iterable

from handreiking.model.lists import Term
from handreiking.text.terms import TermFinder


def term_finder(terms: Iterable[Term]) -> TermFinder:
    """Return a finder of `terms` in a text, in all their forms."""
    return TermFinder.of({term.id: (term.term, *(term.forms or ())) for term in terms})
