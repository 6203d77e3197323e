"""The words that give away a negation, a question that asks two things, or the answer of someone who does not know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from handreiking.model.guide import Question
from handreiking.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Wording:
    """The patterns of one language.

    `closed` finds a label that answers yes or no, `unsure` one that says the reader does not know. `negation`, `both` and
    `either` find the word in a question that makes yes and no hard to tell apart; `second` the word that starts a second open
    question.
    """

    closed: re.Pattern[str]
    unsure: re.Pattern[str]
    negation: re.Pattern[str]
    both: re.Pattern[str]
    either: re.Pattern[str]
    second: re.Pattern[str]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


WORDINGS: Mapping[str, Wording] = {
    "nl": Wording(
        closed=_pattern(r"(?:ja|nee)\b"),
        unsure=_pattern(
            r"\b(?:weet (?:ik|je|jij|we|wij|niemand)|(?:ik|we|wij) weten? het|geen idee|(?:ik |we )?twijfel|"
            r"nog niet (?:bekend|duidelijk|gevraagd|besproken)|on(?:bekend|duidelijk|zeker)|niet zeker)\b"
        ),
        negation=_pattern(r"\b(niet|geen|nooit|niets|niemand|nergens)\b"),
        both=_pattern(r"\b(en)\b"),
        either=_pattern(
            r"\b(of) (?:is|zijn|was|heeft|heb|hebben|wil|willen|kan|kun|kunnen|moet|gaat|komt|krijgt|wordt|woont|weet)\b"
        ),
        second=_pattern(r"\b(en|of) (?:wie|wat|waar|wanneer|hoe|hoeveel|waarom|welke?)\b"),
    ),
    "en": Wording(
        closed=_pattern(r"(?:yes|no)\b"),
        unsure=_pattern(r"\b(?:don['’]t know|do not know|not sure|unsure|no idea|unknown)\b"),
        negation=_pattern(r"\b(not|no|never|nothing|nobody|nowhere|\w+n['’]t)\b"),
        both=_pattern(r"\b(and)\b"),
        either=_pattern(r"\b(or) (?:is|are|was|has|have|does|do|can|will|must)\b"),
        second=_pattern(r"\b(and|or) (?:who|what|where|when|how|why|which)\b"),
    ),
}
"""The patterns by language. A handbook in another language gets no warnings about wording."""


def wording(handbook: Handbook) -> Wording | None:
    """Return the patterns for the language of `handbook`, or None if there are none."""
    return WORDINGS.get(handbook.language)


def is_closed(question: Question, words: Wording) -> bool:
    """Return whether `question` is to be answered with yes or no."""
    return any(words.closed.match(answer.label) for answer in question.answers)
