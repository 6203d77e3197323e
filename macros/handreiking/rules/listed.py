"""The list of rules, by what each looks at."""

from collections.abc import Callable, Iterable

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.ambiguous_abbreviation import ambiguous_abbreviation
from handreiking.rules.and_or_question import and_or_question
from handreiking.rules.answer_goes_up import answer_goes_up
from handreiking.rules.checklist_too_long import checklist_too_long
from handreiking.rules.contact_details import contact_details
from handreiking.rules.difficult_word import difficult_word
from handreiking.rules.duplicate_id import duplicate_id
from handreiking.rules.empty_handbook import empty_handbook
from handreiking.rules.file_name import file_name
from handreiking.rules.guide_too_deep import guide_too_deep
from handreiking.rules.hard_to_read import hard_to_read
from handreiking.rules.image_not_in_word import image_not_in_word
from handreiking.rules.image_without_alt import image_without_alt
from handreiking.rules.image_without_licence import image_without_licence
from handreiking.rules.impossible_date import impossible_date
from handreiking.rules.impossible_months import impossible_months
from handreiking.rules.incomplete_official_source import incomplete_official_source
from handreiking.rules.incomplete_statement import incomplete_statement
from handreiking.rules.item_two_actions import item_two_actions
from handreiking.rules.listed_local import OF_LOCAL_FILES
from handreiking.rules.listed_texts import OF_TEXTS
from handreiking.rules.long_sentence import long_sentence
from handreiking.rules.misplaced_image import misplaced_image
from handreiking.rules.missing_because import missing_because
from handreiking.rules.negated_question import negated_question
from handreiking.rules.no_dont_know import no_dont_know
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
from handreiking.rules.uncited_source import uncited_source
from handreiking.rules.uneven_answers import uneven_answers
from handreiking.rules.unknown_answer_target import unknown_answer_target
from handreiking.rules.unknown_category import unknown_category
from handreiking.rules.unknown_checklist import unknown_checklist
from handreiking.rules.unknown_citation import unknown_citation
from handreiking.rules.unknown_field import unknown_field
from handreiking.rules.unknown_guide import unknown_guide
from handreiking.rules.unknown_image import unknown_image
from handreiking.rules.unknown_level import unknown_level
from handreiking.rules.unknown_method import unknown_method
from handreiking.rules.unknown_role import unknown_role
from handreiking.rules.unknown_rule import unknown_rule
from handreiking.rules.unknown_topic import unknown_topic
from handreiking.rules.unreachable_question import unreachable_question
from handreiking.rules.unread_citation import unread_citation
from handreiking.rules.unread_link import unread_link
from handreiking.rules.unusable_image import unusable_image
from handreiking.rules.unused_image import unused_image
from handreiking.rules.unused_outcome import unused_outcome
from handreiking.rules.unused_term import unused_term

Rule = Callable[[Handbook], Iterable[Diagnostic]]

OF_A_FILE: tuple[Rule, ...] = (
    incomplete_official_source,
    answer_goes_up,
    unreachable_question,
    reserved_id,
    missing_because,
    similar_label,
    negated_question,
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
    *OF_TEXTS,
    misplaced_image,
    image_without_alt,
    image_without_licence,
    image_not_in_word,
    review_before_reviewed,
    impossible_months,
    unknown_role,
    unknown_field,
    unknown_rule,
    unknown_level,
    incomplete_statement,
    long_sentence,
    passive_voice,
    hard_to_read,
)
"""The rules that look at one file at a time, and get no other. They know no date: what they find is kept with the file."""

OF_A_FILE_AND_TERMS: tuple[Rule, ...] = (difficult_word,)
"""The rules that look at one file at a time, and at the terms of the glossary."""

OF_THE_HANDBOOK: tuple[Rule, ...] = (
    empty_handbook,
    duplicate_id,
    unknown_method,
    unknown_checklist,
    unknown_guide,
    unknown_topic,
    unknown_category,
    unknown_image,
    unusable_image,
    unused_image,
    unread_link,
    unknown_citation,
    unread_citation,
    unknown_answer_target,
    unused_outcome,
    same_address,
    file_name,
    similar_id,
    and_or_question,
    uncited_source,
    review_overdue,
    impossible_date,
    recognition_expired,
    unused_term,
    ambiguous_abbreviation,
    one_way_relation,
    *OF_LOCAL_FILES,
)
"""The rules that look at several files, at their names, or at the date."""

RULES = (*OF_A_FILE, *OF_A_FILE_AND_TERMS, *OF_THE_HANDBOOK)
