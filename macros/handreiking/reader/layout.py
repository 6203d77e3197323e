"""The lay-out of a file, line by line, as a maintainer sees it.

YAML forgives much: a line without a colon becomes part of the text above it, and the complaint, if any, comes lines
later. Here each line must be what it looks like: a list mark, a key, or a value that its key announced. So a mistake is
found on the line where it was made.
"""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import advice
from handreiking.reader.entries import LIKE_A_KEY, Entry, known_keys, split
from handreiking.reader.extents import HEADER
from handreiking.reader.levels import Levels
from handreiking.reader.marks import TAB, find_mark
from handreiking.reader.source import Source
from handreiking.reader.values import SPECIAL, measure

CONFLICT = re.compile(r"<{7}(\s|$)|={7}$|>{7}(\s|$)|\|{7}(\s|$)")
DOCUMENT_START = re.compile(r"---(\s|$)")
DOCUMENT_END = re.compile(r"\.\.\.(\s|$)")
NOT_PLAIN = ("'", '"', "[", "{", *SPECIAL)


class Layout:
    """Walks over the lines of `source` and collects what is wrong with them."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.known = known_keys(source.text)
        self.levels = Levels()
        self.previous: Entry | None = None
        self.diagnostics: list[Diagnostic] = []
        self.reported: set[int] = set()

    def check(self) -> list[Diagnostic]:
        """Return what is wrong with the lay-out."""
        conflict = next((number for number, line in enumerate(self.source.lines, 1) if CONFLICT.match(line)), 0)
        if conflict:
            return [advice.whole_line(self.source, "merge-conflict", conflict)]
        number = 1
        while 0 < number <= len(self.source.lines):
            number = self._line(number)
        return self.diagnostics

    def _report(self, diagnostic: Diagnostic) -> None:
        if diagnostic.location.line not in self.reported:
            self.diagnostics.append(diagnostic)
            self.reported.add(diagnostic.location.line)

    def _line(self, number: int) -> int:
        line = self.source.line(number)
        if DOCUMENT_START.match(line):
            return self._document_start(number)
        if DOCUMENT_END.match(line):
            return 0
        if line.startswith("%") and self.previous is None:
            self._report(advice.whole_line(self.source, "directive", number))
        elif mark := find_mark(line):
            self._report(advice.marked(self.source, number, *mark))
            self.levels.trusted = False
        elif line.strip(" ") and not line.lstrip(" ").startswith("#"):
            return self._entry(split(line, number))
        return number + 1

    def _document_start(self, number: int) -> int:
        if self.previous is None:
            return number + 1
        self._report(advice.whole_line(self.source, "second-document", number))
        return 0

    def _entry(self, entry: Entry) -> int:
        if entry.key == "<<" or entry.key is None and re.match(r"\?(\s|$)", entry.value):
            self._report(advice.whole_line(self.source, "merge-key" if entry.key else "complex-key", entry.line))
            self.levels.trusted = False
            return entry.line + 1
        entry = self._with_colon(entry)
        fits = self.levels.enter(entry, self.previous)
        if entry.bare and not self._is_announced(entry):
            return self._bare(entry, fits)
        if not fits:
            self._misplaced(entry)
        return self._value(entry)

    def _value(self, entry: Entry) -> int:
        self.previous = entry
        reach = measure(self.source, entry, self.levels.column if entry.bare else entry.home)
        if reach.diagnostic:
            self._report(reach.diagnostic)
        for number in range(entry.line + 1, reach.following):
            if found := TAB.find(self.source.line(number)):
                self._report(advice.marked(self.source, number, TAB, *found))
        return reach.following

    def _is_announced(self, entry: Entry) -> bool:
        above = self.previous
        return entry.value.startswith(NOT_PLAIN) and (above is None or above.opens and entry.column > above.home)

    def _with_colon(self, entry: Entry) -> Entry:
        """Put in the colon that is missing where a key or a list item shows that it is."""
        content = self.source.line(entry.line)[entry.key_column - 1 :]
        word = LIKE_A_KEY.match(content)
        rest = content[word.end() :].lstrip() if word else ""
        if entry.key is None:
            return self._mended(entry) if entry.dashes and word and HEADER.match(rest) else entry
        if content.startswith(("'", '"')) or not re.search(r"\s", entry.key):
            return entry
        if word and (not entry.dashes or rest.startswith(NOT_PLAIN) or word[0] in self.known):
            return self._mended(entry)
        self._report(advice.spaced_key(self.source, entry))
        return entry

    def _mended(self, entry: Entry) -> Entry:
        self._report(advice.missing_colon(self.source, entry.line, entry.key_column))
        content = self.source.line(entry.line)[entry.key_column - 1 :]
        found = advice.GLUED_KEY.match(content) or LIKE_A_KEY.match(content)
        assert found is not None, "only a line that starts with a key is mended"
        value = content[found.end() :].lstrip()
        column = entry.key_column + len(content) - len(value)
        return replace(entry, key=found[0].rstrip(":"), value=value, value_column=column)

    def _bare(self, entry: Entry, fits: bool) -> int:
        """Look at a line with neither a list mark nor a key."""
        above = self.previous
        if above is not None and above.line in self.reported and not above.opens:
            return entry.line + 1
        if above is not None and not fits and not above.opens and entry.column > self.levels.column:
            return self._continuation(entry, above)
        if entry.first_word or advice.GLUED_KEY.match(entry.value):
            entry = self._mended(entry)
            self.levels.enter(entry, None)
            return self._value(entry)
        if above is None or above.opens or entry.value.startswith(NOT_PLAIN):
            self._report(advice.missing_colon(self.source, entry.line, entry.key_column))
        else:
            self._report(advice.folded(self.source, entry, above))
        self.levels.trusted = False
        return entry.line + 1

    def _continuation(self, entry: Entry, above: Entry) -> int:
        rest = above.text[len(above.first_word) :].lstrip()
        if HEADER.match(above.value):
            self._report(advice.misplaced(self.source, entry, self.levels.expected))
        elif above.is_text and above.first_word and (not rest or above.first_word in self.known and rest[0] in "'\"[{"):
            self._report(advice.missing_colon(self.source, above.line, above.key_column))
        else:
            self._report(advice.folded(self.source, entry, above))
        return entry.line + 1

    def _misplaced(self, entry: Entry) -> None:
        above = self.previous
        assert above is not None, "the first line may stand anywhere"
        if above.line in self.reported:
            return
        looks_open = entry.key is not None or above.first_word == above.text
        if above.is_text and entry.column > above.column and looks_open:
            self._report(advice.missing_colon(self.source, above.line, above.key_column))
        else:
            self._report(advice.misplaced(self.source, entry, self.levels.expected))
