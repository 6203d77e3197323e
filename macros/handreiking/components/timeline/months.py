"""The phases of a method in time."""

from collections.abc import Iterable, Sequence

from handreiking.model.course import Phase
from handreiking.model.method import Method


def total_months(phases: Sequence[Phase]) -> int:
    """Return how many months the phases take together, or 0 if one of them has no months."""
    ends = [phase.to_month for phase in phases if phase.from_month and phase.to_month]
    return max(ends, default=0) if len(ends) == len(phases) else 0


def timeline_css(methods: Iterable[Method]) -> str:
    """Return a CSS rule for each range of months that occurs: CSS cannot compute a grid line from an attribute."""
    found = {(total_months(method.phases), phase.from_month, phase.to_month) for method in methods for phase in method.phases}
    rules = [_rule(total, first, last) for total, first, last in sorted(f for f in found if f[0]) if first and last]
    return f"@media (min-width:45em){{{''.join(rules)}}}" if rules else ""


def _rule(total: int, first: int, last: int) -> str:
    bar = f'.hr-timeline[data-months="{total}"]'
    phase = f'{bar}>[data-from="{first}"][data-to="{last}"]'
    return (
        f"{bar}{{grid-template-columns:repeat({total},1fr)}}{phase}{{grid-column:{first}/{last + 1}}}"
        f"{phase}::before{{background-size:{100 / (last - first + 1):.4g}% 100%}}"
    )
