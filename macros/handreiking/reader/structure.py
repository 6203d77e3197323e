"""One line with a key, a list mark or text: may it stand there, and does it lack a colon?"""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import advice, habits, joining, stray
from handreiking.reader.entries import LIKE_A_KEY, SourceLine, without_comment
from handreiking.reader.extents import HEADER
from handreiking.reader.marks import TAB
from handreiking.reader.values import NOT_PLAIN, measure
from handreiking.reader.wrapping import Wrapping


class Structure(Wrapping):
    """The part of the walk that looks at a line as part of the whole."""

    def look_at(self, entry: SourceLine) -> int:
        """Look at one line and at the lines that its value reaches."""
        if rule := _refused(entry):
            if entry.line - 1 not in self.reported:
                self.report(advice.whole_line(self.source, rule, entry.line))
            self.levels.trusted = False
            return entry.line + 1
        if not entry.dashes and (found := stray.letters(self.source, entry, self.levels, self.known)):
            return self.again(entry.line, entry.column, len(found[0].params["mark"]), found[1], found[0])
        if wrong := stray.instead(self.source, entry, self.known):
            return self.again(entry.line, *wrong[1:], wrong[0])
        if self.previous and joining.is_unindented(entry, self.previous, self.known):
            return self.wrapped(entry, self.previous)
        entry = self._with_colon(entry)
        if entry.bare:
            return self._value(entry) if self._is_announced(entry) else self._bare(entry)
        return self._structure(entry)

    def _structure(self, entry: SourceLine) -> int:
        """Look at a line with a list mark or a key."""
        above = self.previous
        if above is not None and self._lacks_colon(entry, above):
            self.report(advice.missing_colon(self.source, above.line, above.key_column))
            self.levels.open_item(above)
        self.levels.trusted &= above is None or above.line not in self.reported
        if above is not None and habits.is_outdented(self.source, entry, above) and self.levels.reopen(entry, above):
            self.report(advice.misplaced(self.source, above.line, entry.column - above.column))
        entry, misfit = self.levels.place(entry, above, self.source)
        if misfit:
            headless = bool(entry.dashes) and above is not None and not above.opens and self.levels.lacks_key(entry)
            self.report(advice.misplaced(self.source, *misfit, "list" if headless else "hint"))
        return self._value(entry)

    def _lacks_colon(self, entry: SourceLine, above: SourceLine) -> bool:
        """Return whether `entry` shows that `above`, a list mark with text, should have been one with a key."""
        if not above.dashes or not above.is_text:
            return False
        beside = entry.key is not None and not entry.dashes and entry.column == above.key_column
        below = entry.column > above.column and above.first_word == above.text
        if not (beside or below) or not self.levels.trusted or self.levels.fits(entry, above):
            return False
        return below or not self._slipped(entry, above)

    def _slipped(self, entry: SourceLine, above: SourceLine) -> bool:
        """Return whether `entry` belongs to an outer level rather than beside the text of `above`."""
        if above.first_word in self.known:
            return False
        return habits.is_among_texts(self.source, above) or self.levels.usual(entry, self.source) is not None

    def _value(self, entry: SourceLine) -> int:
        parent = self.levels.enclosing(entry.column) if entry.bare else entry.home
        self.previous = entry
        reach = measure(self.source, entry, parent)
        if reach.diagnostic:
            self.report(self._apart(reach.diagnostic, entry))
        for number in range(entry.line + 1, reach.following):
            if found := TAB.find(self.source.line(number)):
                self.report(advice.marked(self.source, number, TAB, *found))
        return reach.following

    def _is_announced(self, entry: SourceLine) -> bool:
        above = self.previous
        return entry.value.startswith(NOT_PLAIN) and (above is None or (above.opens and entry.column > above.home))

    def _with_colon(self, entry: SourceLine) -> SourceLine:
        """Put in the colon that is missing where a key or a list item shows that it is."""
        if entry.key is not None and not re.search(r"\s", entry.key):
            return entry
        content = self.source.line(entry.line)[entry.key_column - 1 :]
        word = LIKE_A_KEY.match(content)
        rest = content[word.end() :].lstrip() if word else ""
        if entry.key is None:
            return self._mended(entry) if entry.dashes and word and HEADER.match(rest) else entry
        if content.startswith(("'", '"')):
            return entry
        if word and (not entry.dashes or rest.startswith(NOT_PLAIN) or word[0] in self.known):
            return self._mended(entry)
        self.report(self._apart(advice.spaced_key(self.source, entry), entry))
        return entry

    def _apart(self, diagnostic: Diagnostic, entry: SourceLine) -> Diagnostic:
        if diagnostic.rule != "colon-in-text":
            return diagnostic
        return joining.apart(self.source, diagnostic, entry, self.levels, self.known)

    def _mended(self, entry: SourceLine, above: SourceLine | None = None) -> SourceLine:
        if above is not None and above.text and entry.first_word not in self.known:
            mended = joining.joined(self.source, entry, above, entry.line + 1)
            self.report(advice.missing_colon(self.source, entry.line, entry.key_column, "or-one-line", joined=mended))
        else:
            self.report(advice.missing_colon(self.source, entry.line, entry.key_column))
        content = self.source.line(entry.line)[entry.key_column - 1 :]
        found = advice.GLUED_KEY.match(content) or LIKE_A_KEY.match(content)
        assert found is not None, "only a line that starts with a key is mended"
        value = content[found.end() :].lstrip()
        column = entry.key_column + len(content) - len(value)
        return replace(entry, key=found[0].rstrip(":"), value=value, value_column=column, text=without_comment(value))

    def _bare(self, entry: SourceLine) -> int:
        """Look at a line with neither a list mark nor a key."""
        above = self.previous
        if above is not None and above.line in self.reported and not above.opens:
            return entry.line + 1
        if sign := stray.signs(self.source, entry):
            return self.again(entry.line, sign.location.column, len(sign.params["mark"]), "", sign)
        if above is not None and not above.opens:
            deeper = entry.column > self.levels.enclosing(entry.column)
            if deeper and not self.levels.fits(entry, above):
                return self.continuation(entry, above)
            if joining.is_prose(entry, self.known):
                return self.wrapped(entry, above)
        if entry.first_word or advice.GLUED_KEY.match(entry.value):
            return self._structure(self._mended(entry, above))
        return self.unreadable(entry, advice.missing_colon(self.source, entry.line, entry.key_column))


def _refused(entry: SourceLine) -> str:
    """Return the rule that a key breaks by what it is, or an empty text."""
    if entry.key is None:
        return "complex-key" if re.match(r"\?(\s|$)", entry.value) else ""
    return {"<<": "merge-key", "": "empty-key"}.get(entry.key, "")
