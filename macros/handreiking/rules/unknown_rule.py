"""The rule ``unknown-rule``."""

from collections.abc import Iterator

from handreiking import catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.levels import ADJUSTABLE


def unknown_rule(handbook: Handbook) -> Iterator[Diagnostic]:
    """The file about the handbook says how much a rule counts that does not exist, or that always counts."""
    about = handbook.about
    for index, one in enumerate(about.entry.rules or () if about else ()):
        if about and one.rule not in ADJUSTABLE:
            fixed = f"rule.{one.rule}.message" in catalogue.load(catalogue.REFERENCE)
            near = "" if fixed else nearest(one.rule, ADJUSTABLE) or ""
            params = {"named": one.rule, "suggestion": near, "options": ", ".join(sorted(ADJUSTABLE))}
            hint = "fixed" if fixed else "suggestion" if near else "hint"
            yield error("unknown-rule", about, ("rules", index, "rule"), "", hint, **params)
