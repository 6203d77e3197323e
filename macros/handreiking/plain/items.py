"""The words that give away that an item of a checklist asks two things, or that a sentence says more about the one before."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Items:
    """The patterns of one language.

    `two` finds a second action or state in a sentence, as the group ``second`` or ``state``. The others match how a sentence
    opens: one that is `explaining`, one with its `subject`, one that asks for an `action`.
    """

    two: re.Pattern[str]
    explaining: re.Pattern[str]
    subject: re.Pattern[str]
    action: re.Pattern[str]


def items(data: Mapping[str, Any]) -> Items:
    """Return the patterns made of the words in `data`: words apart by spaces, patterns as a list or on their own."""
    return Items(
        two=re.compile(f"{_two_actions(data)}|{_two_states(data)}"),
        explaining=_opening(data["explaining"]),
        subject=_opening(data["subject"]),
        action=re.compile(_action_in_a_sentence(data), re.IGNORECASE),
    )


def _two_actions(data: Mapping[str, Any]) -> str:
    """An action, and after it another: *bel de huisarts en vraag om advies*, but not *ask them to come and see you*."""
    first = "|".join([*data["actions"].split(), *_before(data)])
    between = f"(?!\\b(?:{_one_of(data['between'])})\\b)." if data["between"] else "."
    then = f"(?:(?:{_one_of(data['then'])}) )?"
    return rf"^(?:\w+: )?(?i:{first})\b(?:{between})*?(?P<second>(?:{data['and']}) {then}(?:{_action(data)})\b)"


def _two_states(data: Mapping[str, Any]) -> str:
    """A state, and after it another, none of them in a clause: *de sleutel is er en de huur is betaald*."""
    states, clauses = _one_of(data["states"]), _one_of(data["clauses"])
    outside = rf"(?:(?!\b(?:{clauses})\b).)*?"
    return rf"^{outside}\b(?:{states})\b{outside}(?P<state>{data['joined']} (?:{data['whose']})?(?:{states})\b)"


def _action_in_a_sentence(data: Mapping[str, Any]) -> str:
    """How a sentence that asks for an action opens; anything, in a language in which its subject opens any other."""
    return data["opening"].replace("ACTION", _action(data)) if data["opening"] else ""


def _action(data: Mapping[str, Any]) -> str:
    return "|".join([*data["actions"].split(), *(rf"{word} (?:{_one_of(after)})" for word, after in _before(data).items())])


def _before(data: Mapping[str, Any]) -> dict[str, str]:
    """Return what follows each word that is only an action before that."""
    return {word: one["after"] for one in data["before"] for word in one["words"].split()}


def _opening(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})\b", re.IGNORECASE) if patterns else NEVER


def _one_of(words: str) -> str:
    return "|".join(words.split())
