"""What the component `accessibility` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.accessibility import Accessibility

PARTS = ("scope", "status", "contact", "signature")
"""The parts of a statement that depend on who answers for it."""


@dataclass(frozen=True, slots=True)
class AccessibilityParams:
    """One of the `PARTS`, the `facts` that it says, and where to report something: a `link`, and how it is `shown`."""

    part: str
    facts: Accessibility
    link: str
    shown: str


def accessibility(context: Context, part: str, facts: Accessibility) -> AccessibilityParams:
    """Return the `part` of the statement that has these `facts`."""
    page = "://" in facts.contact
    shown = facts.contact.partition("://")[2].rstrip("/") if page else facts.contact
    return AccessibilityParams(part, facts, facts.contact if page else f"mailto:{facts.contact}", shown)
