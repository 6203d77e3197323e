"""What is known of a language: its words, its abbreviations, its participles, its questions. A file beside this one for each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from handreiking.catalogue import LOADER
from handreiking.plain.items import NEVER, Items, items
from handreiking.plain.questions import Questions, questions


@dataclass(frozen=True, slots=True)
class Passive:
    """The words that make a passive; each is a set of lower-case words, and `participle` matches what looks like a participle.

    `acting` finds, up to the auxiliary, that someone acts: *must be*, *is being*. It is for a language whose auxiliary does not
    tell an act from how things stand.
    """

    become: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    between: frozenset[str]
    prepositions: frozenset[str]
    possessive: frozenset[str]
    infinitive: frozenset[str]
    agent: frozenset[str]
    determiners: frozenset[str]
    boundaries: frozenset[str]
    irregular: frozenset[str]
    never: frozenset[str]
    with_be: frozenset[str]
    participle: re.Pattern[str]
    acting: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class PlainLanguage:
    """`words` maps each form of a difficult word to a plain one; `phrases` maps the longest word of each difficult phrase to
    (pattern, plain phrase) pairs.

    A full stop after one of `abbreviations` does not end a sentence. `longest_sentence` is the most words of one that reads well.
    The numbers of `reading_ease` are those of Flesch's formula in this language, with the `least` score that reads well and how
    many words are `enough` to tell; `skip_names` says whether the syllables of names are left out. `syllable` matches the vowels
    of one syllable, and `licence` what says who may use an image.
    """

    words: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]
    abbreviations: frozenset[str]
    longest_sentence: int
    reading_ease: Mapping[str, float]
    skip_names: bool
    syllable: re.Pattern[str]
    licence: re.Pattern[str]
    passive: Passive
    questions: Questions
    items: Items


def known_languages() -> tuple[str, ...]:
    """Return the languages that there is data for."""
    return tuple(sorted(file.name.removesuffix(".yaml") for file in files(__package__).iterdir() if file.name.endswith(".yaml")))


@cache
def language(name: str) -> PlainLanguage | None:
    """Return what is known of the language `name` (``nl``), or None if there is no data for it."""
    file = files(__package__) / f"{name}.yaml"
    if not file.is_file():
        return None
    data = yaml.load(file.read_text("utf-8"), LOADER)
    forms = dict(_forms(data))
    phrases: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for form, plain in forms.items():
        if " " in form:
            phrases.setdefault(max(reversed(form.split()), key=len), []).append((_phrase(form, data.get("openers", "")), plain))
    return PlainLanguage(
        words={form: plain for form, plain in forms.items() if " " not in form},
        phrases={first: tuple(found) for first, found in phrases.items()},
        abbreviations=frozenset(data["abbreviations"].split()) - frozenset(data["closing_abbreviations"].split()),
        longest_sentence=data["longest_sentence"],
        reading_ease=data["reading_ease"],
        skip_names=data["skip_names"],
        syllable=re.compile(data["syllable"].replace(" ", "")),
        licence=re.compile(data["licence"], re.IGNORECASE),
        passive=_passive(data["passive"]),
        questions=questions(data["questions"]),
        items=items(data["items"]),
    )


def _forms(data: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for forms, plain in data["words"].items():
        yield from ((form.strip(), plain) for form in forms.split("|"))
    for infinitive, plain in data["verbs"].items():
        yield from ((form, plain) for form in _inflected(infinitive, data["inflection"]))


def _inflected(infinitive: str, how: Mapping[str, Any]) -> Iterator[str]:
    """Yield the forms of a regular verb, as the file of its language says: *faciliteert*, *geïnitieerd*."""
    ending = next(ending for ending in how["stems"] if infinitive.endswith(ending))
    stem = infinitive.removesuffix(ending) + how["stems"][ending]
    prefixed = how["prefix"] + how["after_prefix"].get(stem[0], stem[0]) + stem[1:]
    yield from (form.format(infinitive=infinitive, stem=stem, prefixed=prefixed) for form in how["forms"].split())


def _phrase(form: str, openers: str) -> re.Pattern[str]:
    """Return the pattern of `form`: its … matches up to four words, none of which opens another phrase (*dient om … te*)."""
    none = rf"(?!(?:{openers.replace(' ', '|')})\b)" if openers else ""
    other = rf"(?: {none}\w+){{0,4}}?"
    return re.compile(r"\b" + re.escape(form).replace("\\ …", other) + r"\b", re.IGNORECASE)


def _passive(data: Mapping[str, Any]) -> Passive:
    lists = {name: words.split() for name, words in data.items() if name not in ("pattern", "acting")}
    pattern = data["pattern"].replace(" ", "")
    for hole, name in (("PREFIX", "prefixes"), ("STRONG", "strong")):
        pattern = pattern.replace(hole, "|".join(lists.pop(name, ())))
    acting = re.compile(data["acting"]) if data["acting"] else NEVER
    return Passive(**{name: frozenset(words) for name, words in lists.items()}, participle=re.compile(pattern), acting=acting)
