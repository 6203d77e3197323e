"""The words that give away a negation, a question that asks two things, or the answer of someone who does not know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from handreiking.model.guide import Question
from handreiking.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Wording:
    """The patterns of one language.

    `closed` finds a label that answers yes or no, `unsure` one that says the reader does not know, and `unseen` a reason that
    says so: nothing is known of it. `own` finds what a reader always knows in a question: their age, and what they want to do.
    `asking` matches how a question opens. `negation`, `both` and `either` find the word in a question that makes yes and no hard
    to tell apart; `second` the word that starts a second open question.
    """

    closed: re.Pattern[str]
    unsure: re.Pattern[str]
    unseen: re.Pattern[str]
    own: re.Pattern[str]
    asking: re.Pattern[str]
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
        unseen=_pattern(r"\b(?:(?:is|zijn|was|waren) (?:\w+ )?(?:geen (?:aanwijzing|signaal|signalen)|niets (?:\w+ )?bekend))"),
        own=_pattern(
            r"\bhoe oud ben (?:je|jij|u)\b|\bwat is (?:je|jouw|uw) (?:eigen )?leeftijd\b|"
            r"\b(?:wat|welke?\b.*) wil (?:je|jij|u) (?:\w+ )?(?:\w+en|doen|gaan|zien)\?"
        ),
        asking=_pattern(
            r"(?:(?:in|met|naar|op|van|voor) )?(?:wie|wat|waar\w*|wanneer|hoe\w*|welke?|is|zijn|was|waren|ben|bent|heeft|heb|"
            r"hebben|hebt|had|wil|willen|kan|kun|kunnen|moet|moeten|mag|mogen|gaat|gaan|komt|krijgt|wordt|woont|weet|geldt|staat)\b"
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
        unseen=_pattern(r"\bthere (?:is|was|are|were) no (?:\w+ )?(?:evidence|indications?|signs?)\b"),
        own=_pattern(r"\bhow old are you\b|\bwhat is your (?:own )?age\b|\b(?:what|which)\b.* do you want to \w+(?: \w+)?\?"),
        asking=_pattern(
            r"(?:(?:at|from|in|on|to|with) )?(?:who\w*|what|where|when|how|which|is|are|was|were|has|have|had|do|does|did|can|"
            r"could|will|would|must|may|should)\b"
        ),
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
