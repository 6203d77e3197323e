"""A handbook of many methods, made from the few of another one: each gets an id, a title and a file of its own."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook, Part
from handreiking.model.method import Method

NAMES = re.compile(r"^(?:(?:title|short): .*|aliases:(?:\n  - .*)+)", re.MULTILINE)
NAME = re.compile(r"(?:(?<=: )|(?<=  - )).+")


def many_methods(root: Path, count: int, language: str = "nl") -> None:
    """Make the handbook in the folder `root` one of `count` methods; the methods that are there are the pattern.

    What they refer to in each other, the copies refer to in each other too. Ids of checklists and guides, which are part of an
    address, get the same number as those of their method.
    """
    handbook = load(root, language)
    pattern = sorted(handbook.methods, key=lambda part: part.document.file)
    ids = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_own_ids(handbook), key=len, reverse=True))})(?![\w-])")
    for number in range(len(pattern), count):
        part, round = pattern[number % len(pattern)], number // len(pattern) + 1
        file = root / language / f"{part.slug}-{round}.yaml"
        file.write_text(_copied(part, ids, round), "utf-8", newline="\n")
    for part in pattern[count:]:
        (root / language / f"{part.slug}.yaml").unlink()


def copy_many(root: Path, target: Path, count: int) -> None:
    """Copy the handbook in the folder `root` to `target`, as one of `count` methods."""
    shutil.copytree(root, target)
    many_methods(target, count)


def _copied(part: Part[Method], ids: re.Pattern[str], round: int) -> str:
    """The file of `part` with every id of a method, checklist or guide numbered, and so are all names of the method."""
    numbered = ids.sub(lambda found: f"{found[0]}-{round}", part.document.text)
    return NAMES.sub(lambda found: NAME.sub(rf"\g<0> {round}", found[0]), numbered)


def _own_ids(handbook: Handbook) -> Iterator[str]:
    for part in handbook.methods:
        yield part.entry.id
    yield from handbook.checklist_by_id
    yield from (
        id for id, (_, guide) in handbook.guide_by_id.items() if guide not in [part.entry for part in handbook.general_guides]
    )
