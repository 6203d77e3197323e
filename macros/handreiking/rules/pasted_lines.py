"""One paste, one message: lines that came along from another program, each with a sign that does not belong here.

The reader tells of each line by itself, and in a file that it cannot read not of all of them. Who pasted a list of Word, a reply
to a mail, an answer of a chatbot, a page that compares versions or a whole page of a website made one slip, and mends it at once.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook

WEB_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
COMPARED = re.compile(r"[-+](?= {2,}\S|[a-z_]+:)|@@ ")
"""How a line of a comparison of two versions begins: gone, new, or between two parts."""
FENCE, MARK, STRAY = "code-fence", "list-mark", "stray-character"


def with_pasted_lines(found: Sequence[Diagnostic], handbook: Handbook) -> Sequence[Diagnostic]:
    """Return `found`, all that is wrong with `handbook`, in which what follows from one paste into a file is one message."""
    files: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.severity == "error" and one.location.file in handbook.documents:
            files[one.location.file].append(one)
    said = list(found)
    for file, wrong in files.items():
        text = handbook.documents[file].text
        if WEB_PAGE.match(text):
            instead = Diagnostic("web-page", Location(file, 1, 1, 1, 1))
            said = [one for one in said if one.location.file != file] + [instead]
        elif compared := _compared(file, text.split("\n")):
            lines = range(compared.location.line, compared.location.end_line + 1)
            said = [one for one in said if one.location.file != file or one.location.line not in lines] + [compared]
        else:
            for run in _runs(wrong):
                said = [one for one in said if one not in run] + [_once(run, text.split("\n"))]
    return said


def _compared(file: str, lines: Sequence[str]) -> Diagnostic | None:
    """The message about the lines of a comparison, of which one is new; None if there are none."""
    marked = [number for number, line in enumerate(lines, 1) if COMPARED.match(line)]
    gone = [number for number in marked if not lines[number - 1].startswith("+")]
    new = [number for number in marked if lines[number - 1].startswith("+")]
    if not new:
        return None
    where = Location(file, marked[0], 1, marked[-1], len(lines[marked[-1] - 1]) + 1)
    params = {"gone": ", ".join(map(str, gone)), "new": ", ".join(map(str, new))}
    return Diagnostic("compared-lines", where, params, "hint" if gone else "new")


def _runs(wrong: Sequence[Diagnostic]) -> Iterator[list[Diagnostic]]:
    """Yield the messages of each run: all about fences in a file, and those of another rule about lines in a row."""
    if len(fences := [one for one in wrong if one.rule == FENCE]) > 1:
        yield fences
    for rule in (MARK, STRAY):
        run: list[Diagnostic] = []
        about = sorted((one for one in wrong if one.rule == rule and one.hint == "hint"), key=lambda one: one.location)
        for one, following in pairwise([*about, None]):
            run.append(one)  # type: ignore[arg-type]
            if not following or following.location.line != run[-1].location.line + 1:
                if len(run) > 1:
                    yield run
                run = []


def _once(run: Sequence[Diagnostic], lines: Sequence[str]) -> Diagnostic:
    """The first of `run`, which says what to do with all lines. Behind a sign that does not belong more lines may have it."""
    first, last = run[0], run[-1].location.line
    if first.rule == FENCE:
        others = ", ".join(str(one.location.line) for one in run[1:])
        return replace(first, params={**first.params, "others": others}, hint="both")
    while first.rule == STRAY and last < len(lines) and lines[last].lstrip().startswith(first.params["mark"]):
        last += 1
    return replace(first, params={**first.params, "first": str(first.location.line), "last": str(last)}, hint="run")
