"""The catalogue: every word that a reader or a maintainer sees, in one place, with a folder per language.

A file holds nested mappings; the path to a text, joined with dots, is its key. ``{name}`` is a hole that the caller fills.
A text with two forms has the keys ``one`` and ``other``, chosen by the parameter `count`; in it, ``{count}`` is that number in
figures and ``{number}`` the same number in words. What a handbook may call by another name stands between angle brackets:
``<methods>``, ``<this method>``; and so does what a file or a folder of it is called: ``<file:glossary>`` (`own`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

from handreiking.catalogue.own import CATEGORY, articles, with_holes_of, with_nouns

NAMES, NOUNS = "files.yaml", "nouns.yaml"
"""The files of a language with what the files and folders of a handbook are called, and with what it may call otherwise."""

FOLDER = files(__package__)
"""The folder with a folder for each language, which is called by its code (``nl``)."""

CODE = re.compile(r"[a-z]{2,3}")
"""The code of a language (https://www.iana.org/assignments/language-subtag-registry); any other folder is none."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Catalogue:
    """The texts of one language: call it with a key and what fills the holes.

    `own` are those that a handbook has in place of ours, as it wrote them; `digest` is the same for the same texts.
    """

    def __init__(self, language: str, written: Mapping[str, str], own: Mapping[str, str] = MappingProxyType({})) -> None:
        self.language, self._written, self.own = language, written, own
        said = {key: with_holes_of(written, key, text) for key, text in own.items()}
        self.texts: Mapping[str, str] = {**with_nouns(written, {**written, **own}), **said}
        self.digest = f"{language} {blake2b(repr(sorted(own.items())).encode(), digest_size=16).hexdigest()}" if own else language

    def saying(self, own: Mapping[str, str]) -> "Catalogue":
        """Return this catalogue with the texts `own`, by key, in place of ours; one that this has not is left out.

        Their holes are those of ours: any other pair of braces is text.
        """
        known = {key: text for key, text in own.items() if key in self._written or key.startswith(CATEGORY)}
        return Catalogue(self.language, self._written, {**self.own, **known}) if known else self

    def naming_files_in(self, language: str) -> "Catalogue":
        """Return this catalogue with what files are called in a handbook in `language`, which need not be that of the texts."""
        names = load_file(language, NAMES) if language in languages() else {}
        return self if names.items() <= self.texts.items() else self.saying(names)

    def __call__(self, key: str, /, **params: object) -> str:
        """Return the text of `key` with its holes filled. Raises `KeyError` for an unknown key or an unfilled hole."""
        if "count" in params:
            key = f"{key}.{'one' if params['count'] == 1 else 'other'}"
            params["number"] = self.texts.get(f"number.{params['count']}", params["count"])
        if key not in self.texts:
            raise KeyError(f"catalogue/{self.language} has no text {key}")
        text = self.texts[key]
        return text.format_map(params) if "{" in text else text

    def listed(self, names: Iterable[str]) -> str:
        """Return `names` on one line, with the sign of the language between them."""
        return self("sign.list").join(names)

    def __contains__(self, key: str) -> bool:
        return key in self.texts


def languages() -> tuple[str, ...]:
    """Return the languages that the catalogue has."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir() and CODE.fullmatch(folder.name)))


REFERENCE = "nl"
"""The language that has every text: another one is complete when it has those too."""


OF_ONE_LANGUAGE = ("article.", "number.", "field.Noun.article.value.")
"""How the keys begin that differ by language: its articles, what each of them means, and the numbers that it writes in words."""


@cache
def complete_languages() -> tuple[str, ...]:
    """Return the languages that a handbook can be in: those with all texts."""
    return tuple(language for language in languages() if not lacking(language))


def is_complete(language: str) -> bool:
    """Return whether a handbook can be in `language`. For the reference no other language is loaded."""
    return language == REFERENCE or (language in languages() and not lacking(language))


@cache
def lacking(language: str) -> tuple[str, ...]:
    """Return the keys of the texts that `language`, one of those in the catalogue, has not, sorted.

    Each article that it has needs all the words that go with one, and what the reference of fields says of it.
    """
    needed, found = load(REFERENCE).texts, load(language).texts
    words = {key.split(".")[2] for key in needed if key.startswith("article.")}
    of_articles = {f"article.{name}.{word}" for name in articles(found) or ("*",) for word in words}
    of_articles |= {f"field.Noun.article.value.{name}" for name in articles(found)}
    return tuple(sorted({*of_articles, *(key for key in needed if not key.startswith(OF_ONE_LANGUAGE))} - found.keys()))


@cache
def load(language: str) -> Catalogue:
    """Load the catalogue of `language` (``nl``). Raises `FileNotFoundError` for a language without one."""
    names = sorted(file.name for file in (FOLDER / language).iterdir())
    return Catalogue(language, {key: text for name in names for key, text in load_file(language, name).items()})


@cache
def load_file(language: str, name: str) -> Mapping[str, str]:
    """Return the texts, by key, of the file `name` of `language`, as they are written: a few are needed before all are.

    Raises `FileNotFoundError`.
    """
    return dict(_flatten(yaml.load((FOLDER / language / name).read_text("utf-8"), LOADER)))


def _flatten(tree: Mapping[object, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in tree.items():
        if isinstance(value, Mapping):
            yield from _flatten(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", str(value)
