"""The rule ``item-two-actions``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import sentences
from handreiking.plain.language import language
from handreiking.rules.checklists import items
from handreiking.rules.findings import warning
from handreiking.rules.second_sentence import asks_more
from handreiking.text.inline import plain, without_code

LONGEST = 1000
"""How many characters of an item are looked at: a longer one has other troubles."""

CLAUSE, WORD = re.compile(r"; *"), re.compile(r"[^\W_]+")


def item_two_actions(handbook: Handbook) -> Iterator[Diagnostic]:
    """An item of a checklist contains two actions, or two states.

    If only one of them is done, it cannot be ticked. Two items are just as short, and nothing is forgotten.
    """
    for part, path, item in items(handbook):
        if found := _second(plain(without_code(item.text[:LONGEST])), handbook.language):
            yield warning("item-two-actions", part, (*path, "text"), found)


def _second(text: str, name: str) -> str | None:
    """Return the words with which the second action or state in `text`, in the language `name`, begins, if there is one."""
    known = language(name)
    if not known:
        return None
    if found := known.items.two.search(text):
        return found["second"] or found["state"]
    parts = list(_parts(text, name))
    return next((opening for opening, part in parts[1:] if asks_more(parts[0][1], part, known.items)), None)


def _parts(text: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield (opening, part) for each part of `text`: a sentence, or what follows a semicolon, which is then its opening."""
    for sentence in sentences(text, name):
        part, *others = CLAUSE.split(sentence)
        yield ((word := WORD.search(part)) and word[0]) or part, part
        yield from ((";", other) for other in others if other)
