"""Whether a second sentence of an item asks something more, or explains the first.

What explains opens with a word that leads back to what was said (*dit*, *zo*, *for example*). After an action a sentence that
opens with its subject explains too: *Bel de huisarts. De lijst hangt in de hal.* After a state it does not: *De sleutel is er. De
huur is betaald.* are two states.

A Dutch subject opens with one of few words, so that what opens otherwise is an action. An English one opens with any noun, so
that only known verbs are actions.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """How a sentence opens, in one language: one that is `explaining`, one with its `subject`, one that asks for an `action`."""

    explaining: re.Pattern[str]
    subject: re.Pattern[str]
    action: re.Pattern[str]


def _opens(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})\b", re.IGNORECASE)


def _one_of(words: str) -> str:
    return "|".join(words.split())


VERBS = _one_of(
    "add ask bring choose confirm consider create decide delete describe discuss don['’]t encourage enable ensure explain find "
    "get give go include invite keep let maintain make meet never prepare provide publish put read remind remove repeat save say "
    "send start stop take tell thank try turn verify write"
)
ALSO_NOUNS = _one_of(
    "book call check close copy document fill help hold leave limit link list look mark move name note offer open pick place "
    "plan point print record report review run schedule set share show sign store test update use visit wait watch"
)
"""Words that are a verb where one of these follows: *test the copy*, not *test results*."""

AFTER_A_VERB = _one_of(
    "a about all an and any at both each every for from how if in into it its no on only out some such that the their them these "
    "this those to until up what when where whether which who with your"
)

OPENINGS: Mapping[str, Opening] = {
    "nl": Opening(
        explaining=_opens(
            _one_of(
                "bijvoorbeeld daarbij daardoor daarin daarmee daarom daarop daarvan dat deze die dit hierbij hierdoor hiermee"
            ),
            _one_of("meestal soms vaak want zodat zulke"),
            r"zo(?! nodig\b| mogelijk\b)",
            r"ook als",
            r"dan (?:heb|hoef|hoeft|is|kan|kun|weet|zie)",
            r"denk (?:daarbij|hierbij|bijvoorbeeld) aan",
        ),
        subject=_opens(
            _one_of("de een elk elke er geen haar het hij hun ieder iedereen iemand niemand wie wij zij"),
            r"(?:je|jij|jullie|u) (?:bent|hebt|hoeft|kan|kunt|mag|weet|zie|ziet)",
        ),
        action=re.compile(""),
    ),
    "en": Opening(
        explaining=_opens(_one_of("it otherwise so such that these they this those"), "for example", "for instance"),
        subject=re.compile(r"(?!)"),
        action=re.compile(
            r"(?:(?:if|when|where)\b[^,]*, )?(?:(?:also|always|please|then) )?"
            rf"(?:{VERBS}|be sure|do not|(?:{ALSO_NOUNS}) (?:{AFTER_A_VERB}))\b",
            re.IGNORECASE,
        ),
    ),
}


def asks_more(first: str, then: str, language: str) -> bool:
    """Return whether `then`, which follows the sentence `first`, asks something more, in an item in `language`."""
    opening = OPENINGS.get(language)
    if not opening or opening.explaining.match(then):
        return False
    return bool(opening.action.match(then)) and not (opening.subject.match(then) and not opening.subject.match(first))
