"""The rule ``item-two-actions``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import sentences
from handreiking.rules.checklists import items
from handreiking.rules.findings import warning
from handreiking.rules.second_sentence import asks_more
from handreiking.text.inline import plain, without_code

CLAUSE, WORD = re.compile(r"; *"), re.compile(r"[^\W_]+")

ACTIONS = (
    "bedenk bel beschrijf bespreek bevestig bewaar breng doe ga geef haal herhaal houd kies kijk kom leg lees luister maak meld "
    "neem noem pak print prik schrap schrijf sluit spreek sta toets vertel verwijder vink vul wacht wijs zeg zet zoek"
).split()
AMBIGUOUS = {
    "laat": "de|een|het|iedereen|iemand|je|weten|zien",
    "vraag": "aan|hem|haar|hoe|naar|of|om|wanneer|wat|waar|wie|welke",
    "plan": "de|een|het|meteen|samen",
    "regel": "dat|de|een|het",
    "deel": "dat|de|die|het|wat",
    "stel": "de|een|het|je|vast",
    "teken": "de|een|het",
    "stop": "als|met",
    "open": "de|het",
    "stuur": "de|een|het|die",
    "controleer": r"\w+",
}
"""Words that are only an action before one of these."""

STATES = (
    "ben bent doet doen gaan gaat hangt heb hebben hebt heeft is kan kennen kent klopt kloppen komen komt krijgen krijgt kunnen "
    "liggen ligt loopt lopen staan staat vinden vindt was weet weten werkt wil willen woont zijn zit zitten"
).split()
CLAUSES = "als dat die hoe naar of om omdat waar waarom wanneer waaraan waaruit wat welk welke wie zoals zodat".split()
"""What follows one of these says more about the same state: *je weet wat er lukt en waar het vastloopt*."""

_ACTION = "|".join((*ACTIONS, *(rf"{word} (?:{after})" for word, after in AMBIGUOUS.items())))
_STATE, _CLAUSE = "|".join(STATES), "|".join(CLAUSES)
_SUBJECT = r"(?:(?:de|het|een|je|jij|jullie|iedereen|elke|alle|er)(?: (?!en\b)[^\W\d_]+){0,2} |je |jij |jullie |iedereen |er )?"

TWO = {
    "nl": re.compile(
        rf"^(?:\w+: )?(?i:{'|'.join((*ACTIONS, *AMBIGUOUS))})\b.*?(?P<second>\b(?:en|,) (?:daarna |dan |ook )?(?:{_ACTION})\b)"
        rf"|^(?:(?!\b(?:{_CLAUSE})\b).)*?\b(?:{_STATE})\b(?:(?!\b(?:{_CLAUSE})\b).)*?(?P<state>\ben {_SUBJECT}(?:{_STATE})\b)"
    )
}
"""What two actions or two states in one sentence look like, by language."""


def item_two_actions(handbook: Handbook) -> Iterator[Diagnostic]:
    """An item of a checklist contains two actions, or two states.

    If only one of them is done, it cannot be ticked. Two items are just as short, and nothing is forgotten.

    FAIL::

        checklists:
          - id: verhuizen
            title: Verhuizen
            use: read-do
            when: aan tafel
            who: de begeleider
            sections:
              - title: Samen
                items:
                  - text: Pak het blad en lees het voor.
                  - text: Vraag wie er helpt.
                  - text: Noem de nazorg.
                  - text: Prik een datum.
                  - text: Geef het blad mee.

    PASS::

        checklists:
          - id: verhuizen
            title: Verhuizen
            use: read-do
            when: aan tafel
            who: de begeleider
            sections:
              - title: Samen
                items:
                  - text: Pak het blad.
                  - text: Lees het blad voor.
                  - text: Vraag wie er helpt.
                  - text: Noem de nazorg.
                  - text: Prik een datum.
                  - text: Geef het blad mee.
    """
    for part, path, item in items(handbook):
        if found := _second(plain(without_code(item.text)), handbook.language):
            yield warning("item-two-actions", part, (*path, "text"), found)


def _second(text: str, language: str) -> str | None:
    """Return the words with which the second action or state in `text` begins, if there is one."""
    pattern = TWO.get(language)
    if pattern and (found := pattern.search(text)):
        return found["second"] or found["state"]
    parts = list(_parts(text, language))
    return next((opening for opening, part in parts[1:] if asks_more(parts[0][1], part, language)), None)


def _parts(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield (opening, part) for each part of `text`: a sentence, or what follows a semicolon, which is then its opening."""
    for sentence in sentences(text, language):
        part, *others = CLAUSE.split(sentence)
        yield ((word := WORD.search(part)) and word[0]) or part, part
        yield from ((";", other) for other in others if other)
