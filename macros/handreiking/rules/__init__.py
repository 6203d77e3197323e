"""The rules: what a handbook may not contain, one rule a file.

A rule is a function from a `Handbook` to the diagnostics that it finds. Its name is the defect's; its docstring is its manual
page. To add one: write its file, list it here, and give it its words in the catalogue under ``rule.<name>``.
"""

from collections.abc import Callable, Iterable

from handreiking.diagnostic import Diagnostic
from handreiking.handbook import Handbook
from handreiking.rules.answer_goes_up import answer_goes_up
from handreiking.rules.duplicate_id import duplicate_id
from handreiking.rules.ignores import without_ignored
from handreiking.rules.no_methods import no_methods
from handreiking.rules.unknown_answer_target import unknown_answer_target
from handreiking.rules.unknown_checklist import unknown_checklist
from handreiking.rules.unknown_citation import unknown_citation
from handreiking.rules.unknown_guide import unknown_guide
from handreiking.rules.unknown_method import unknown_method
from handreiking.rules.unknown_role import unknown_role
from handreiking.rules.unreachable_question import unreachable_question
from handreiking.rules.unread_citation import unread_citation
from handreiking.rules.unread_link import unread_link
from handreiking.rules.unused_outcome import unused_outcome

RULES: tuple[Callable[[Handbook], Iterable[Diagnostic]], ...] = (
    no_methods,
    duplicate_id,
    unknown_method,
    unknown_checklist,
    unknown_guide,
    unknown_role,
    unread_link,
    unknown_citation,
    unread_citation,
    unknown_answer_target,
    answer_goes_up,
    unreachable_question,
    unused_outcome,
)


def check(handbook: Handbook) -> tuple[Diagnostic, ...]:
    """Return everything there is to say about `handbook`, sorted by file and place: reading, typing and all rules."""
    found = [*handbook.diagnostics, *(diagnostic for rule in RULES for diagnostic in rule(handbook))]
    said = without_ignored(found, handbook.texts)
    return tuple(sorted(said, key=lambda diagnostic: (diagnostic.location, diagnostic.rule)))
