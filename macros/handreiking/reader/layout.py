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
BLANK = re.compile(r" *(#|$)")
DOCUMENT_START = re.compile(r"---(\s|$)")
DOCUMENT_END = re.compile(r"\.\.\.\s*$")
MAXIMUM_DIAGNOSTICS = 100
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
        while 0 < number <= len(self.source.lines) and len(self.diagnostics) < MAXIMUM_DIAGNOSTICS:
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
            return self._document_end(number)
        if line.startswith("%") and self.previous is None:
            self._report(advice.whole_line(self.source, "directive", number))
        elif mark := find_mark(line):
            sign, column, length = mark
            found = advice.marked(self.source, number, sign, column, length)
            return self._again(number, column, length, sign.replacement(length), found)
        elif not BLANK.match(line):
            return self._entry(split(line, number))
        return number + 1

    def _again(self, number: int, column: int, length: int, instead: str, diagnostic: Diagnostic) -> int:
        """Report a sign that does not belong on line `number`, and look at the line again as it should be."""
        self.levels.trusted = False
        if number in self.reported:
            return number + 1
        self._report(diagnostic)
        line = self.source.line(number)
        self.source = self.source.with_line(number, line[: column - 1] + instead + line[column - 1 + length :])
        return number

    def _document_start(self, number: int) -> int:
        if self.previous is None:
            return number + 1
        self._report(advice.whole_line(self.source, "second-document", number))
        return 0

    def _document_end(self, number: int) -> int:
        behind = range(number + 1, len(self.source.lines) + 1)
        content = next((line for line in behind if not BLANK.match(self.source.line(line))), 0)
        if content:
            self._report(advice.whole_line(self.source, "second-document", content))
        return 0

    def _entry(self, entry: Entry) -> int:
        if rule := _refused(entry):
            if entry.line - 1 not in self.reported:
                self._report(advice.whole_line(self.source, rule, entry.line))
            self.levels.trusted = False
            return entry.line + 1
        entry = self._with_colon(entry)
        if entry.bare:
            return self._value(entry) if self._is_announced(entry) else self._bare(entry)
        return self._structure(entry)

    def _structure(self, entry: Entry) -> int:
        """Look at a line with a list mark or a key."""
        above = self.previous
        if above is not None and self._lacks_colon(entry, above):
            self._report(advice.missing_colon(self.source, above.line, above.key_column))
            self.levels.open_item(above)
        self.levels.trusted &= above is None or above.line not in self.reported
        entry, misfit = self.levels.place(entry, above)
        if misfit:
            self._report(advice.misplaced(self.source, *misfit))
        return self._value(entry)

    def _lacks_colon(self, entry: Entry, above: Entry) -> bool:
        """Return whether `entry` shows that `above`, a list mark with text, should have been one with a key."""
        beside = entry.key is not None and not entry.dashes and entry.column == above.key_column
        below = entry.column > above.column and above.first_word == above.text
        return above.is_text and bool(above.dashes) and (beside or below) and not self.levels.fits(entry, above)

    def _value(self, entry: Entry) -> int:
        parent = self.levels.enclosing(entry.column) if entry.bare else entry.home
        self.previous = entry
        reach = measure(self.source, entry, parent)
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

    def _mended(self, entry: Entry, above: Entry | None = None) -> Entry:
        goes_on = above is not None and bool(above.text) and entry.first_word not in self.known
        hint = "or-one-line" if goes_on else "hint"
        self._report(advice.missing_colon(self.source, entry.line, entry.key_column, hint))
        content = self.source.line(entry.line)[entry.key_column - 1 :]
        found = advice.GLUED_KEY.match(content) or LIKE_A_KEY.match(content)
        assert found is not None, "only a line that starts with a key is mended"
        value = content[found.end() :].lstrip()
        column = entry.key_column + len(content) - len(value)
        return replace(entry, key=found[0].rstrip(":"), value=value, value_column=column)

    def _bare(self, entry: Entry) -> int:
        """Look at a line with neither a list mark nor a key."""
        above = self.previous
        if above is not None and above.line in self.reported and not above.opens:
            return entry.line + 1
        if stray := advice.stray_character(self.source, entry):
            return self._again(entry.line, stray.location.column, len(stray.params["mark"]), "", stray)
        deeper = entry.column > self.levels.enclosing(entry.column)
        if above is not None and deeper and not above.opens and not self.levels.fits(entry, above):
            return self._continuation(entry, above)
        if entry.first_word or advice.GLUED_KEY.match(entry.value):
            return self._structure(self._mended(entry, above))
        if above is None or above.opens or entry.value.startswith(NOT_PLAIN):
            return self._unreadable(entry, advice.missing_colon(self.source, entry.line, entry.key_column))
        return self._unreadable(entry, advice.folded(self.source, entry, above))

    def _unreadable(self, entry: Entry, diagnostic: Diagnostic) -> int:
        self._report(diagnostic)
        self.levels.trusted = False
        return entry.line + 1

    def _continuation(self, entry: Entry, above: Entry) -> int:
        rest = above.text[len(above.first_word) :].lstrip()
        if HEADER.match(above.value):
            first = split(self.source.line(above.line + 1), above.line + 1)
            by = max(first.column - entry.column, 0)
            self._report(advice.misplaced(self.source, entry.line, by))
        elif above.is_text and above.first_word and (not rest or above.first_word in self.known and rest[0] in "'\"[{"):
            self._report(advice.missing_colon(self.source, above.line, above.key_column))
        else:
            self._report(advice.folded(self.source, entry, above))
        return entry.line + 1


def _refused(entry: Entry) -> str:
    """Return the rule that a key breaks by what it is, or an empty text."""
    if entry.key is None:
        return "complex-key" if re.match(r"\?(\s|$)", entry.value) else ""
    return {"<<": "merge-key", "": "empty-key"}.get(entry.key, "")
