"""The colon after a key: where it is missing, and what the line is with it."""

import re
from dataclasses import replace

from handreiking.diagnostic import Diagnostic
from handreiking.reader import advice, habits, joining
from handreiking.reader.extents import HEADER
from handreiking.reader.lines import LIKE_A_KEY, SourceLine, without_comment
from handreiking.reader.values import NOT_PLAIN
from handreiking.reader.walk import Walk


def with_colon(walk: Walk, line: SourceLine) -> SourceLine:
    """Put in the colon that is missing where a key or a list item shows that it is."""
    if line.key is not None and not re.search(r"\s", line.key):
        return line
    content = walk.source.line(line.number)[line.key_column - 1 :]
    word = LIKE_A_KEY.match(content)
    rest = content[word.end() :].lstrip() if word else ""
    if line.key is None:
        return put_colon(walk, line) if line.dashes and word and HEADER.match(rest) else line
    if content.startswith(("'", '"')):
        return line
    if word and (not line.dashes or rest.startswith(NOT_PLAIN) or word[0] in walk.known):
        return put_colon(walk, line)
    walk.report(with_split_advice(walk, advice.spaced_key(walk.source, line), line))
    return line


def put_colon(walk: Walk, line: SourceLine, above: SourceLine | None = None) -> SourceLine:
    """Report that `line` lacks the colon after its key, and return the line with it."""
    if above is not None and above.text and line.first_word not in walk.known:
        joined = joining.joined(walk.source, line, above, line.number + 1)
        walk.report(advice.missing_colon(walk.source, line.number, line.key_column, "or-one-line", joined=joined))
    else:
        walk.report(advice.missing_colon(walk.source, line.number, line.key_column))
    content = walk.source.line(line.number)[line.key_column - 1 :]
    found = advice.GLUED_KEY.match(content) or LIKE_A_KEY.match(content)
    assert found is not None, "only a line that starts with a key gets a colon"
    value = content[found.end() :].lstrip()
    column = line.key_column + len(content) - len(value)
    return replace(line, key=found[0].rstrip(":"), value=value, value_column=column, text=without_comment(value))


def lacks_colon(walk: Walk, line: SourceLine, above: SourceLine) -> bool:
    """Return whether `line` shows that `above`, a list mark with text, should have been one with a key."""
    if not above.dashes or not above.is_text:
        return False
    beside = line.key is not None and not line.dashes and line.column == above.key_column
    below = line.column > above.column and above.first_word == above.text
    if not (beside or below) or not walk.levels.trusted or walk.levels.fits(line, above):
        return False
    return below or not _slipped(walk, line, above)


def _slipped(walk: Walk, line: SourceLine, above: SourceLine) -> bool:
    """Return whether `line` belongs to an outer level rather than beside the text of `above`."""
    if above.first_word in walk.known:
        return False
    return habits.is_among_texts(walk.source, above) or walk.levels.usual(line, walk.source) is not None


def with_split_advice(walk: Walk, diagnostic: Diagnostic, line: SourceLine) -> Diagnostic:
    """Return `diagnostic`; one about a colon in the text of `line` with the advice to split the line, where that may help."""
    if diagnostic.rule != "colon-in-text":
        return diagnostic
    return joining.apart(walk.source, diagnostic, line, walk.levels, walk.known)
