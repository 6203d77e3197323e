"""What the component `terms` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.lists import Term


@dataclass(frozen=True, slots=True)
class TermsParams:
    """The glossary's terms that a page uses, of which there is at least one."""

    terms: Sequence[Term]
