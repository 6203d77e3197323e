"""The words that give away a negation, a question that asks two things, or the answer of someone who does not know."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Questions:
    """The patterns of one language.

    `closed` matches a label that answers yes or no, `unsure` finds one that says the reader does not know, and `unseen` a reason
    that says so: nothing is known of it. `own` finds what a reader always knows in a question: their age, and what they want to
    do. `asking` matches how a question opens. `negation`, `both` and `either` find the word in a question that makes yes and no
    hard to tell apart; `second` the word that starts a second open question.
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


def questions(data: Mapping[str, str]) -> Questions:
    """Return the patterns in `data`, by their names; an apostrophe in them is that of a typewriter or of a printer."""
    return Questions(**{one.name: _pattern(data[one.name]) for one in fields(Questions)})


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text.replace("'", "['’]"), re.IGNORECASE)
