"""JSON Schema of the values that a field may hold. The reader keeps every scalar as text; an editor types it as YAML does.

So a title may be 2024 and a number may be quoted. Yet yaml-language-server suggests ``true`` and ``null`` wherever a schema
names those types, even after ``title:``. So they are allowed by naming the types that are not (`only`).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from handreiking.catalogue import Catalogue
from handreiking.model.shape import Kind
from handreiking.model.types import ID_PATTERN

Schema = dict[str, Any]

TYPES = ("array", "boolean", "null", "number", "object", "string")
NUMBER = r"^[0-9]{1,4}$"
LARGEST = 9999
LEAP_YEAR = r"(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
DATE = (
    r"^(?!0000)(\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))"
    rf"|{LEAP_YEAR}-02-29)$"
)
"""The days that exist in the Gregorian calendar, from the year 1."""


def only(*types: str) -> Schema:
    """Return a schema that allows values of `types` and nothing else, without naming them."""
    return {"not": {"description": "other types", "type": [name for name in TYPES if name not in types]}}


def either(title: str, first: Schema, *others: Schema) -> Schema:
    """Return a schema that allows what `first` or one of `others` does; the first says what is wrong.

    The server shows the titles of all alternatives that match, and confuses those without a title or description.
    """
    return {"anyOf": [{"title": title, **first}, *others]} if others else first


def sentence(words: Catalogue, rule: str, **params: str) -> str:
    """Return the message of `rule` and its hint, as sentences."""
    message = words(f"rule.{rule}.message", **params)
    return f"{message[0].upper()}{message[1:]}. {words(f'rule.{rule}.hint', **params)}"


class Scalars:
    """Writes schemas of plain values in the language of `words`, each as a list of alternatives for `either`."""

    def __init__(self, words: Catalogue) -> None:
        self.words = words
        self._written: Mapping[Kind, Callable[[str], list[Schema]]] = {
            "text": self._text,
            "id": lambda _: [self._pattern(f"^{ID_PATTERN.pattern}$", "invalid-id")],
            "number": lambda _: [
                self._pattern(NUMBER, "invalid-number"),
                {"type": ["integer"], "minimum": 0, "maximum": LARGEST},
            ],
            "date": lambda _: [self._pattern(DATE, "invalid-date")],
            "flag": lambda _: [self._flag(), {"type": "string", "pattern": "^(true|false)$"}],
        }

    def of(self, kind: Kind, key: str) -> list[Schema]:
        """Return the alternative schemas of a value of `kind` after `key`. Raises `KeyError` for a choice and an entry."""
        return self._written[kind](key)

    def choice(self, choices: Sequence[str], texts: Sequence[str]) -> Schema:
        """Return the schema of one of `choices`, each explained by one of `texts`."""
        hint = self.words("rule.unknown-choice.hint", options=", ".join(choices))
        return {"enum": list(choices), "markdownEnumDescriptions": list(texts), "errorMessage": hint}

    def _text(self, key: str) -> list[Schema]:
        wrong, empty = (sentence(self.words, rule, key=key) for rule in ("not-a-text", "empty-text"))
        text = {"type": "string", "pattern": r"\S", "errorMessage": wrong, "patternErrorMessage": empty}
        return [text, only("boolean", "number")]

    def _flag(self) -> Schema:
        texts = [self.words("editor.true"), self.words("editor.false")]
        return {"enum": [True, False], "markdownEnumDescriptions": texts, "errorMessage": self.words("rule.invalid-flag.hint")}

    def _pattern(self, pattern: str, rule: str) -> Schema:
        hint = self.words(f"rule.{rule}.hint")
        return {"type": "string", "pattern": pattern, "errorMessage": hint, "patternErrorMessage": hint}
