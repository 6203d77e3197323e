"""Text that goes on below the line where it began, which YAML would paste to that line or take for a key."""

from handreiking.reader import advice, joining
from handreiking.reader.entries import SourceLine, split
from handreiking.reader.extents import HEADER
from handreiking.reader.walk import Walk


class Wrapping(Walk):
    """The part of the walk that looks at lines with neither a list mark nor a key, below a text."""

    def continuation(self, entry: SourceLine, above: SourceLine) -> int:
        """Look at text that stands deeper than any key may; return the number of the next line."""
        rest = above.text[len(above.first_word) :].lstrip()
        lost = not rest or (above.first_word in self.known and rest[0] in "'\"[{")
        end = joining.following(self.source, entry, self.known)
        if HEADER.match(above.value):
            first = split(self.source.line(above.line + 1), above.line + 1)
            self.report(advice.misplaced(self.source, entry.line, max(first.column - entry.column, 0)))
        elif above.is_text and above.first_word and lost:
            self.report(advice.missing_colon(self.source, above.line, above.key_column))
        else:
            self.report(joining.folded(self.source, entry, above, end))
        return end

    def wrapped(self, entry: SourceLine, above: SourceLine) -> int:
        """Look at text that stands where a key may stand; return the number of the next line."""
        end = joining.following(self.source, entry, self.known)
        if entry.first_word and not joining.is_unindented(entry, above, self.known):
            mended = joining.joined(self.source, entry, above, end)
            self.report(advice.missing_colon(self.source, entry.line, entry.key_column, "or-one-line", joined=mended))
        else:
            self.report(joining.folded(self.source, entry, above, end))
        self.levels.trusted = False
        return end
