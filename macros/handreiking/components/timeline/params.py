"""What the component `timeline` takes, and what its template gets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.timeline.months import total_months
from handreiking.model.course import Phase, Role

SHORT = 12
"""How many steps all phases together may have to be read without opening anything: about two screens of a phone."""


@dataclass(frozen=True, slots=True)
class TimelineParams:
    """The phases of a method: a bar with a block for each of `months`, or if that is 0 a numbered list.

    If they are `short`, the steps of each are open from the start. `role_titles` has the title of each role by its id.
    """

    phases: Sequence[Phase]
    months: int
    short: bool
    role_titles: Mapping[str, str]


def timeline(context: Context, phases: Sequence[Phase], roles: Sequence[Role]) -> TimelineParams:
    """Return `phases` with the number of months of the bar, and the titles of `roles`."""
    short = sum(len(phase.steps) for phase in phases) <= SHORT
    return TimelineParams(phases, total_months(phases), short, {role.id: role.title for role in roles})
