"""The examples of each rule, which the manual shows: YAML in which it finds something, and the same YAML put right.

They are data, a file for each language: whoever reads the manual of a handbook reads examples in its language.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

from handreiking.catalogue import LOADER


@cache
def examples(language: str) -> Mapping[str, tuple[str, str]]:
    """Return the examples of each rule in `language`, by its name: (what fails, what passes). Without a file: none."""
    file = files(__package__) / f"{language}.yaml"
    stored = yaml.load(file.read_text("utf-8"), LOADER) if file.is_file() else {}
    return {name: (item["fails"], item["passes"]) for name, item in stored.items()}
