"""What is left of texts without the words that have a mark, and what may be left."""

import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import get_args

from handreiking.model.icons import Icon
from handreiking.model.kinds import KINDS
from handreiking.model.shape import entries, shapes
from tests.pseudo.language import words
from tests.pseudo.marks import WORD, unmarked
from tests.pseudo.reading import Found

ADDRESS = re.compile(r"https?://\S+|[\w.-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.example\S*|\S*/\S*|#\S+|\{\{.*?\}\}|\{\w+\}")
"""What leads somewhere, such as the name of a file, which the team chose; a call of a macro, and a hole."""

RULES = {word for key in words().texts if key.startswith("rule.") for word in WORD.findall(key.split(".")[1])}
"""The words in names of rules, which are the same in every language: they stand in the comments that silence a rule."""


def typed() -> set[str]:
    """Return the words of the keys, choices and icons of the model, which a writer types."""
    known = {entry for model in KINDS.values() for entry in entries(model)}
    names = [name for entry in known for shape in shapes(entry) for name in (shape.name, *shape.choices)]
    return {word for name in (*names, *get_args(Icon)) for word in WORD.findall(name)}


def left(found: Iterable[tuple[Path, Iterable[Found]]], but: Collection[str] = ()) -> list[str]:
    """Return each word without a mark, with the file and the place where it stands; those in `but` may be there."""
    texts = ((file, place, ADDRESS.sub(" ", text)) for file, said in found for place, text in said)
    without = ((word, file, place, text) for file, place, text in texts for word in unmarked(text) if word not in but)
    return sorted({f"{word} in {place} of {file.name}: {text.strip()[:90]}" for word, file, place, text in without})
