"""Lines with neither a list mark nor a key, below a text: text that goes on below the line where it began.

YAML would paste it to that line or take it for a key.
"""

from handreiking.reader import advice, joining
from handreiking.reader.extents import HEADER
from handreiking.reader.lines import SourceLine, split
from handreiking.reader.walk import Walk


def continuation(walk: Walk, line: SourceLine, above: SourceLine) -> int:
    """Look at text that starts deeper than any key may; return the number of the next line."""
    rest = above.text[len(above.first_word) :].lstrip()
    lost = not rest or (above.first_word in walk.known and rest[0] in "'\"[{")
    end = joining.following(walk.source, line, walk.known)
    if HEADER.match(above.value):
        first = split(walk.source.line(above.number + 1), above.number + 1)
        walk.report(advice.wrong_indentation(walk.source, line.number, max(first.column - line.column, 0)))
    elif above.is_text and above.first_word and lost:
        walk.report(advice.missing_colon(walk.source, above.number, above.key_column))
    else:
        walk.report(joining.folded(walk.source, line, above, end))
    return end


def wrapped(walk: Walk, line: SourceLine, above: SourceLine) -> int:
    """Look at text that starts where a key may; return the number of the next line."""
    end = joining.following(walk.source, line, walk.known)
    if line.first_word and not joining.is_unindented(line, above, walk.known):
        joined = joining.joined(walk.source, line, above, end)
        walk.report(advice.missing_colon(walk.source, line.number, line.key_column, "or-one-line", joined=joined))
    else:
        walk.report(joining.folded(walk.source, line, above, end))
    walk.levels.trusted = False
    return end
