"""A file of prose under the name of a YAML file: a letter, a text from a word processor."""

import re

from handreiking.diagnostic import Diagnostic
from handreiking.reader.source import SourceText

ENTRY = re.compile(r"\s*(?:- +)*[A-Za-z_][\w-]*:(?:\s|$)|\s*-\s")
"""A line that begins with a key or a dash."""

SENTENCE = 4
"""So many words after each other, without a key or a dash before them, are a sentence."""


def prose(source: SourceText) -> Diagnostic | None:
    """Return what is wrong with a file that has sentences and hardly any keys: everything; None for any other file."""
    lines = [line for line in source.lines if line.strip() and not line.lstrip().startswith("#")]
    entries = [line for line in lines if ENTRY.match(line)]
    if len(lines) < 2 or lines[0] in entries or 3 * len(entries) > len(lines):
        return None
    sentences = any(len(line.split()) >= SENTENCE for line in lines if line not in entries)
    return source.diagnostic("prose-file", source.location(1, 1)) if sentences else None
