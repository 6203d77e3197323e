"""The rule ``and-or-question``."""

import re
from collections.abc import Iterator
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.guide import Question
from handreiking.model.handbook import Handbook
from handreiking.plain.questions import Questions
from handreiking.rules.findings import warning
from handreiking.rules.guides import guides
from handreiking.rules.wording import is_closed, wording


def and_or_question(handbook: Handbook) -> Iterator[Diagnostic]:
    """A question asks two things at once.

    With *yes* to one and *no* to the other there is no answer to choose. Names that contain the word do not count.
    """
    words = wording(handbook)
    if not words:
        return
    names = _names(handbook, words)
    for part, path, guide in guides(handbook):
        for number, question in enumerate(guide.questions):
            found = _joined(names.sub("", question.ask), question, words)
            if found:
                about = warning("and-or-question", part, (*path, "questions", number, "ask"), f" {found} ", said=found)
                yield replace(about, location=_inside(about.location))


def _joined(ask: str, question: Question, words: Questions) -> str | None:
    """Return the word in `ask` that joins two questions, if there is one. *Or* between two nouns leaves yes and no clear."""
    patterns = (words.second, words.both, words.either) if is_closed(question, words) else (words.second,)
    found = next((match for pattern in patterns if (match := pattern.search(ask))), None)
    return str(found[1]) if found else None


def _inside(spaced: Location) -> Location:
    return replace(spaced, column=spaced.column + 1, end_column=spaced.end_column - 1)


def _names(handbook: Handbook, words: Questions) -> re.Pattern[str]:
    """Return a pattern of the names of methods and terms of the glossary that contain *and* but mean one thing."""
    names = [*(part.entry.title for part in handbook.methods), *(term.term for term in handbook.terms)]
    return re.compile("|".join(re.escape(name) for name in names if words.both.search(name)) or r"(?!)", re.IGNORECASE)
