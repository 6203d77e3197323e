"""How much each rule counts in one handbook: what the file about it says of it, applied to what the rules found."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook

SIGNS = frozenset("half-link html-in-text markup-in-label pasted-sign".split())
"""The rules about signs that a page shows as they are written: a handbook about web pages may mean them."""

ADJUSTABLE = (
    frozenset(
        "and-or-question checklist-too-long difficult-word guide-too-deep hard-to-read ignore-without-reason image-not-in-word "
        "image-without-licence item-two-actions long-sentence missing-because negated-question no-dont-know not-a-question "
        "one-way-relation passive-voice pocket-card-too-long recognition-expired review-overdue same-target section-size "
        "similar-id too-many-paths uncited-source unread-code unused-ignore unused-image unused-term".split()
    )
    | SIGNS
)
"""The rules that give advice, and those about `SIGNS`: a team may do without it, or ask that it is followed.

What any other rule finds breaks a page, leads a reader astray or tells something about a person: that always counts.
"""


def with_levels(diagnostics: Iterable[Diagnostic], handbook: Handbook) -> Iterator[Diagnostic]:
    """Yield `diagnostics` as `handbook` wants them: without those of a rule that is off, and as warnings or errors."""
    said = handbook.about.entry.rules if handbook.about else None
    levels = {one.rule: one.level for one in said or () if one.rule in ADJUSTABLE}
    for found in diagnostics:
        level = levels.get(found.rule, found.severity)
        if level != "off":
            yield found if level == found.severity else replace(found, severity=level)
