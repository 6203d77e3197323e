"""The rules: what a handbook may not contain, one rule per module.

A rule is a function that takes a `Handbook` and yields the diagnostics that it finds. It is named after the defect; its docstring
has the examples for its manual page. To add one: write its module, list it here, and give it its words in the catalogue under
``rule.<name>``.
"""

from collections.abc import Callable, Iterable
from functools import partial

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.ambiguous_abbreviation import ambiguous_abbreviation
from handreiking.rules.and_or_question import and_or_question
from handreiking.rules.answer_goes_up import answer_goes_up
from handreiking.rules.checklist_too_long import Pages, checklist_of_more_pages, checklist_too_long
from handreiking.rules.contact_details import contact_details
from handreiking.rules.difficult_word import difficult_word
from handreiking.rules.duplicate_id import duplicate_id
from handreiking.rules.file_name import file_name
from handreiking.rules.guide_too_deep import guide_too_deep
from handreiking.rules.hard_to_read import hard_to_read
from handreiking.rules.ignores import without_ignored
from handreiking.rules.incomplete_official_source import incomplete_official_source
from handreiking.rules.item_two_actions import item_two_actions
from handreiking.rules.long_sentence import long_sentence
from handreiking.rules.missing_because import missing_because
from handreiking.rules.missing_glyph import missing_glyph
from handreiking.rules.negated_question import negated_question
from handreiking.rules.no_dont_know import no_dont_know
from handreiking.rules.no_methods import no_methods
from handreiking.rules.not_a_question import not_a_question
from handreiking.rules.one_way_relation import one_way_relation
from handreiking.rules.passive_voice import passive_voice
from handreiking.rules.pocket_card_too_long import pocket_card_too_long
from handreiking.rules.recognition_expired import recognition_expired
from handreiking.rules.reserved_id import reserved_id
from handreiking.rules.review_before_reviewed import review_before_reviewed
from handreiking.rules.review_overdue import review_overdue
from handreiking.rules.same_address import same_address
from handreiking.rules.same_target import same_target
from handreiking.rules.section_size import section_size
from handreiking.rules.signers_without_sign import signers_without_sign
from handreiking.rules.similar_id import similar_id
from handreiking.rules.similar_label import similar_label
from handreiking.rules.space_without_question import space_without_question
from handreiking.rules.too_many_paths import too_many_paths
from handreiking.rules.uncallable_number import uncallable_number
from handreiking.rules.uncited_source import uncited_source
from handreiking.rules.uneven_answers import uneven_answers
from handreiking.rules.unknown_answer_target import unknown_answer_target
from handreiking.rules.unknown_checklist import unknown_checklist
from handreiking.rules.unknown_citation import unknown_citation
from handreiking.rules.unknown_guide import unknown_guide
from handreiking.rules.unknown_method import unknown_method
from handreiking.rules.unknown_role import unknown_role
from handreiking.rules.unknown_topic import unknown_topic
from handreiking.rules.unreachable_question import unreachable_question
from handreiking.rules.unread_citation import unread_citation
from handreiking.rules.unread_link import unread_link
from handreiking.rules.unused_outcome import unused_outcome
from handreiking.rules.unused_term import unused_term

Rule = Callable[[Handbook], Iterable[Diagnostic]]

RULES: tuple[Rule, ...] = (
    no_methods,
    duplicate_id,
    unknown_method,
    unknown_checklist,
    unknown_guide,
    unknown_topic,
    unknown_role,
    unread_link,
    unknown_citation,
    unread_citation,
    incomplete_official_source,
    unknown_answer_target,
    answer_goes_up,
    unreachable_question,
    unused_outcome,
    reserved_id,
    same_address,
    file_name,
    similar_id,
    missing_because,
    similar_label,
    negated_question,
    and_or_question,
    same_target,
    no_dont_know,
    guide_too_deep,
    too_many_paths,
    not_a_question,
    section_size,
    checklist_too_long,
    pocket_card_too_long,
    signers_without_sign,
    space_without_question,
    uneven_answers,
    item_two_actions,
    contact_details,
    uncallable_number,
    missing_glyph,
    uncited_source,
    review_overdue,
    review_before_reviewed,
    recognition_expired,
    unused_term,
    ambiguous_abbreviation,
    one_way_relation,
    long_sentence,
    difficult_word,
    passive_voice,
    hard_to_read,
)


def check(handbook: Handbook, pages: Pages | None = None) -> tuple[Diagnostic, ...]:
    """Return every diagnostic about `handbook`, of reading, typing and all rules, sorted by file and position.

    `pages` are those of its checklists on paper, if they were counted; without them the rule estimates.
    """
    counted: dict[Rule, Rule] = {}
    if pages is not None:
        counted[checklist_too_long] = partial(checklist_of_more_pages, pages=pages)
    rules = (counted.get(rule, rule) for rule in RULES)
    found = [*handbook.diagnostics, *(diagnostic for rule in rules for diagnostic in rule(handbook))]
    said = without_ignored(found, handbook.texts)
    return tuple(sorted(said, key=lambda diagnostic: (diagnostic.location, diagnostic.rule)))
