"""The languages that the search knows: those with a file beside this one, such as ``nl.yaml``, whose keys this module reads.

``stop``, ``particles``, ``links`` and ``alike`` are words and letters with spaces between them, and ``same`` lists such words.
``irregular`` has for a word its forms. ``endings`` are pairs of a pattern and what takes its place. In every pattern ``<name>``
stands for the piece of that name. What each is for stands with `SearchLanguage`.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from handreiking.search.language import SearchLanguage
from handreiking.text.hyphenation import divided

LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Every scalar stays text: *no*, *on* and *yes* are words like others."""

UNKNOWN = SearchLanguage()
"""A language without a file: its words are found only as they are written."""


@cache
def language(name: str) -> SearchLanguage:
    """Return what the search knows of the language `name` (``nl``); `UNKNOWN` if there is no file for it."""
    file = files(__package__) / f"{name}.yaml"
    if not file.is_file():
        return UNKNOWN
    data = yaml.load(file.read_text("utf-8"), LOADER)
    pieces: Mapping[str, str] = data.get("pieces", {})
    return SearchLanguage(
        stop=frozenset(data["stop"].split()),
        endings=tuple((_whole(pattern, pieces), shape) for pattern, shape in data["endings"]),
        seams=divided(name),
        irregular={form: word for word, forms in data.get("irregular", {}).items() for form in forms.split()},
        before_irregular=_whole(data.get("before_irregular", "()"), pieces),
        alike=tuple(data["alike"].split()),
        links=tuple(data.get("links", "").split()),
        particles=frozenset(data.get("particles", "").split()),
        shortest=int(data.get("shortest", UNKNOWN.shortest)),
        same=tuple(tuple(group.split()) for group in data.get("same", ())),
    )


def known_languages() -> tuple[str, ...]:
    """Return the languages that have a file."""
    found = (file.name.partition(".") for file in files(__package__).iterdir())
    return tuple(sorted(name for name, _, ending in found if ending == "yaml"))


def _whole(pattern: str, pieces: Mapping[str, str]) -> str:
    """Return `pattern` with its pieces filled in."""
    for name, piece in pieces.items():
        pattern = pattern.replace(f"<{name}>", piece)
    return pattern
