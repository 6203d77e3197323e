"""What the component `rule_index` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.rule_page.params import RuleEntry


@dataclass(frozen=True, slots=True)
class RuleIndexParams:
    """All rules."""

    rules: Sequence[RuleEntry]
