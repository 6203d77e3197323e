"""A text as its sentences, and a sentence as its words."""

import re

from handreiking.plain.language import language
from handreiking.text.inline import plain, without_code

END = re.compile(r"[.!?…]+[\"'’”»)]*(?= +[#*]*[\"'‘“«(\[]*[A-ZÀ-Þ0-9])")
WORD = re.compile(r"[^\W_]+(?:['’.\-/][^\W_]+)*")
INITIAL = re.compile(r"(?:[A-Z]\.)+")


def sentences(text: str, name: str) -> tuple[str, ...]:
    """Return the sentences of `text`, inline text in the language `name`, without its Markdown and citations.

    A sentence ends at a full stop, question mark or exclamation mark before a capital or a figure, but not after an abbreviation
    of the language, an initial, or the number that opens it. A colon or semicolon does not end one.
    """
    known = language(name)
    abbreviations = known.abbreviations if known else frozenset()
    words, found, start = plain(without_code(text)), [], 0
    for end in END.finditer(words):
        if _is_end(words[start : end.end()].strip(), abbreviations):
            found.append(words[start : end.end()].strip())
            start = end.end()
    return tuple(sentence for sentence in (*found, words[start:].strip()) if sentence)


def _is_end(sentence: str, abbreviations: frozenset[str]) -> bool:
    last = sentence.rpartition(" ")[2].lstrip("(‘“\"'")
    is_number = last == sentence and last.rstrip(".").isdigit()
    return not (is_number or last.lower() in abbreviations or INITIAL.fullmatch(last))


def words(sentence: str) -> tuple[str, ...]:
    """Return the words of `sentence` as they are written; *zo’n*, *B1-niveau* and *7.30* are one word each."""
    return tuple(WORD.findall(sentence))
