"""Difficult words and phrases for which a plain one is known."""

import re
from collections.abc import Collection, Iterator

from handreiking.plain.language import PlainLanguage, language
from handreiking.plain.sentences import WORD
from handreiking.text.inline import plain, without_code

ROUGH = re.compile(r"[\w-]+")
QUOTED = re.compile(r"‘[^‘’]*(?:’\w[^‘’]*)*’|“[^”]*”|\"[^\"]*\"")


def suspects(text: str, name: str) -> frozenset[str]:
    """Return the words of `text`, in lower case, that deserve a closer look. `text` may be a whole file: one look saves many."""
    known = language(name)
    if known is None:
        return frozenset()
    found = set(ROUGH.findall(text.lower()))
    return frozenset(found & known.words.keys() | found & known.phrases.keys())


def difficult(text: str, name: str, explained: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Yield (word as written, plain word) for each difficult word of `text`, once; `text` is inline text in the language `name`.

    What is in `explained`, in lower case, is left alone, and so is anything in quotation marks: a name, or someone else's words.
    """
    known = language(name)
    if known and suspects(text, name):
        words = _without(explained, QUOTED.sub("", plain(without_code(text))))
        for written, better in _in(words, known):
            if written.lower() not in explained:
                yield written, better


def _without(explained: Collection[str], text: str) -> str:
    """`text` without the phrases that are `explained`."""
    lower = text.lower()
    for phrase in explained:
        if " " in phrase and phrase in lower:
            text = re.sub(rf"\b{re.escape(phrase)}\b", "", text, flags=re.IGNORECASE)
            lower = text.lower()
    return text


def _in(text: str, known: PlainLanguage) -> Iterator[tuple[str, str]]:
    for lower, word in {word.lower(): word for word in reversed(WORD.findall(text))}.items():
        if lower in known.words:
            yield word, known.words[lower]
        for phrase, better in known.phrases.get(lower, ()):
            if match := phrase.search(text):
                yield match[0], better
