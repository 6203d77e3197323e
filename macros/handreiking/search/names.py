"""What the editors say about words: other names of pages, synonyms and abbreviations."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from handreiking.model.handbook import Handbook
from handreiking.model.lists import Term
from handreiking.search.language import SearchLanguage
from handreiking.text.inline import plain

SHORTEST, LONGEST = 2, 5
"""The least and greatest number of letters in an abbreviation."""


@dataclass(frozen=True)
class Thesaurus:
    """`synonyms` has for a key the keys that it may also mean; `short_for` has the explanation of an abbreviation, by its key.
    `advice` has what to say to those who look for what the handbook does not cover, each with the keys that they may type.

    A key is made by `SearchLanguage.key`; an explanation is a text for readers, such as ``MDO: multidisciplinair overleg``.
    """

    synonyms: dict[str, dict[str, None]] = field(default_factory=dict)
    short_for: dict[str, str] = field(default_factory=dict)
    advice: dict[str, list[str]] = field(default_factory=dict)

    def add_synonym(self, key: str, target: str) -> None:
        """Note that a reader who types `key` may also mean `target`."""
        if key and target and key != target:
            self.synonyms.setdefault(key, {})[target] = None


def thesaurus(handbook: Handbook, language: SearchLanguage) -> Thesaurus:
    """Return the synonyms and abbreviations in `handbook`: from its terms, its search words and the names of its methods."""
    found = Thesaurus()
    for term in handbook.terms:
        _term(term, found, language)
    for group in (handbook.glossary and handbook.glossary.entry.search_words) or ():
        for typed in group.typed:
            found.add_synonym(language.key(typed), language.key(group.means))
    for missing in (handbook.glossary and handbook.glossary.entry.not_covered) or ():
        found.advice[plain(missing.advice)] = sorted({language.key(word) for word in missing.words})
    for part in handbook.methods:
        method = part.entry
        for one in (method.short, *(method.aliases or ())):
            for long in (method.title, *(method.aliases or ())):
                _abbreviation(one, long, found, language)
    return found


def _term(term: Term, found: Thesaurus, language: SearchLanguage) -> None:
    target = language.key(term.term)
    for other in term.forms or ():
        found.add_synonym(language.key(other), target)
        _abbreviation(term.term, other, found, language)
        _abbreviation(other, term.term, found, language)
        if language.key(other) in found.short_for:
            found.add_synonym(target, language.key(other))


def _abbreviation(short: str | None, long: str, found: Thesaurus, language: SearchLanguage) -> None:
    if short and stands_for(short, long):
        found.short_for.setdefault(language.key(short), f"{short}: {long[0].lower() + long[1:]}")
        found.add_synonym(language.key(short), language.key(long))


def stands_for(short: str, long: str) -> bool:
    """Whether `short` is an abbreviation of `long`, which has two or more words: its letters are in `long`, in that order."""
    if not (SHORTEST <= len(short) <= LONGEST and short.isalpha() and " " in long):
        return False
    letters = iter(long.casefold())
    return long[0].casefold() == short[0].casefold() and all(letter in letters for letter in short.casefold())


def page_names(handbook: Handbook) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Yield each page with other names, as (kind, id), and those names."""
    for part in handbook.methods:
        method = part.entry
        if own := tuple(name for name in (method.short, *(method.aliases or ())) if name):
            yield ("method", method.id), own
    for topic in handbook.topics:
        calls = (said for one in topic.entry.numbers for said in (one.number, one.name))
        if own := tuple(dict.fromkeys((*(topic.entry.aliases or ()), *calls))):
            yield ("topic", topic.entry.id), own
