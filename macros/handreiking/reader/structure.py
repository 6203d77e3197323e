"""One line with a key, a list mark or text: may it be there, and does it lack a colon?

The functions take the state of the walk and the line; those that return an int return the number of the line to look at
next, or 0 when nothing below can be trusted.
"""

import re

from handreiking.reader import advice, habits, joining, stray
from handreiking.reader.colons import lacks_colon, put_colon, with_colon, with_split_advice
from handreiking.reader.lines import SourceLine
from handreiking.reader.marks import TAB
from handreiking.reader.values import NOT_PLAIN, measure
from handreiking.reader.walk import Walk
from handreiking.reader.wrapping import continuation, wrapped


def look_at(walk: Walk, line: SourceLine) -> int:
    """Look at `line` and at the lines that its value reaches; return the number of the next line, or 0."""
    if rule := _refused(line):
        return _refuse(walk, line, rule)
    if not line.dashes and (letters := stray.letters(walk.source, line, walk.levels, walk.known)):
        return walk.again(line.number, letters)
    if sign := stray.instead(walk.source, line, walk.known):
        return walk.again(line.number, sign)
    if walk.previous and joining.is_unindented(line, walk.previous, walk.known):
        return wrapped(walk, line, walk.previous)
    line = with_colon(walk, line)
    if line.bare:
        return _value(walk, line) if _is_announced(walk, line) else _bare(walk, line)
    return _structure(walk, line)


def _refuse(walk: Walk, line: SourceLine, rule: str) -> int:
    if line.number - 1 not in walk.reported:
        walk.report(advice.whole_line(walk.source, rule, line.number))
    walk.levels.trusted = False
    return line.number + 1


def _structure(walk: Walk, line: SourceLine) -> int:
    """Look at a line with a list mark or a key."""
    above, levels = walk.previous, walk.levels
    if above is not None:
        _look_up(walk, line, above)
    line, misfit = levels.place(line, above, walk.source)
    if misfit:
        headless = bool(line.dashes) and above is not None and not above.opens and levels.lacks_key(line)
        walk.report(advice.wrong_indentation(walk.source, *misfit, "list" if headless else "hint"))
    return _value(walk, line)


def _look_up(walk: Walk, line: SourceLine, above: SourceLine) -> None:
    """Report what `line` shows to be wrong with the line `above` it, and open the levels that `line` needs."""
    if lacks_colon(walk, line, above):
        walk.report(advice.missing_colon(walk.source, above.number, above.key_column))
        walk.levels.open_item(above)
    if above.number in walk.reported:
        walk.levels.trusted = False
    if habits.is_outdented(walk.source, line, above) and walk.levels.fits_closed(line, above):
        walk.levels.reopen(line)
        walk.report(advice.wrong_indentation(walk.source, above.number, line.column - above.column))


def _value(walk: Walk, line: SourceLine) -> int:
    parent = walk.levels.enclosing(line.column) if line.bare else line.home
    walk.previous = line
    reach = measure(walk.source, line, parent)
    if reach.diagnostic:
        walk.report(with_split_advice(walk, reach.diagnostic, line))
    for number in range(line.number + 1, reach.following):
        if found := TAB.find(walk.source.line(number)):
            walk.report(advice.marked(walk.source, number, TAB, *found))
    return reach.following


def _is_announced(walk: Walk, line: SourceLine) -> bool:
    above = walk.previous
    return line.value.startswith(NOT_PLAIN) and (above is None or (above.opens and line.column > above.home))


def _bare(walk: Walk, line: SourceLine) -> int:
    """Look at a line with neither a list mark nor a key."""
    above = walk.previous
    if above is not None and above.number in walk.reported and not above.opens:
        return line.number + 1
    if signs := stray.signs(walk.source, line):
        return walk.again(line.number, signs)
    if above is not None and not above.opens:
        deeper = line.column > walk.levels.enclosing(line.column)
        if deeper and not walk.levels.fits(line, above):
            return continuation(walk, line, above)
        if joining.is_prose(line, walk.known):
            return wrapped(walk, line, above)
    if line.first_word or advice.GLUED_KEY.match(line.value):
        return _structure(walk, put_colon(walk, line, above))
    return walk.unreadable(line, advice.missing_colon(walk.source, line.number, line.key_column))


def _refused(line: SourceLine) -> str:
    """Return the rule that a key breaks by what it is, or an empty text."""
    if line.key is None:
        return "complex-key" if re.match(r"\?(\s|$)", line.value) else ""
    return {"<<": "merge-key", "": "empty-key"}.get(line.key, "")
