"""A language in which each word is marked, made of the reference: a folder of files in a copy of the package."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from handreiking import catalogue
from tests.pseudo.marks import marked
from tests.uses import PACKAGE

CODE = "qq"
"""No language has this code, and ISO 639 will give it to none: ``qaa`` to ``qtz`` are for own use."""

NO_WORDS = {"locale": CODE, "report.decimal": ",", "sign.list": ", "}
"""The texts that are no words: a code, and signs."""

NO_TEXT = re.compile(r"noun\.\w+\.article|article\.\w+\.before")
"""The keys whose values name another key, or are a pattern."""

BESIDE = ("commands/skeletons", "commands/starter")
"""The folders with whole files for each language. What these say is theirs."""


def words() -> catalogue.Catalogue:
    """Return the catalogue of the marked language."""
    texts: dict[str, str] = {}
    for file in sorted((PACKAGE / "catalogue" / catalogue.REFERENCE).iterdir()):
        texts |= {key: _text(key, text) for key, text in catalogue.load_file(catalogue.REFERENCE, file.name).items()}
    return catalogue.Catalogue(CODE, texts)


def write_language(package: Path) -> None:
    """Add the folder of the marked language to the catalogue of `package`, and those of the reference beside it."""
    for file in sorted((PACKAGE / "catalogue" / catalogue.REFERENCE).iterdir()):
        made = package / "catalogue" / CODE / file.name
        made.parent.mkdir(exist_ok=True)
        tree = _marked(yaml.safe_load(file.read_text("utf-8")), "")
        made.write_text(yaml.safe_dump(tree, allow_unicode=True, width=10**6, sort_keys=False), "utf-8")
    for folder in BESIDE:
        shutil.copytree(package / folder / catalogue.REFERENCE, package / folder / CODE)


def _marked(tree: Mapping[Any, Any], prefix: str) -> dict[Any, Any]:
    return {
        key: _marked(value, f"{prefix}{key}.") if isinstance(value, dict) else _text(f"{prefix}{key}", str(value))
        for key, value in tree.items()
    }


def _text(key: str, text: str) -> str:
    return NO_WORDS.get(key, text if NO_TEXT.fullmatch(key) else marked(text))
