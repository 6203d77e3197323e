"""Material's stylesheet without the rules that no page of this site can use: a third of it is for things we leave out."""

import re
from collections.abc import Collection, Iterator

CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|url\([^)"\']*\)')
WORD = re.compile(r"[A-Za-z_][\w-]*")
UNWANTED = "[data-md-color-switching]"
"""While setting the colours, on every page that opens, Material forbids all elements to move, so that the browser goes through
them twice. Nothing here moves for long enough to need it."""
CLASS_ATTRIBUTE = re.compile(r'class="(?<=\sclass=")([^"]*)"')
"""It begins with letters, which a search finds soonest."""


def classes_in(html: str) -> set[str]:
    """Return the names of the classes in a page."""
    return {name for names in set(CLASS_ATTRIBUTE.findall(html)) for name in names.split()}


def words_in(script: str) -> set[str]:
    """Return every word of a script that may be the name of a class."""
    return set(WORD.findall(script))


def trim(css: str, known: Collection[str]) -> str:
    """Return `css` without the selectors that need a class that is not `known`, and without what that leaves empty."""
    kept = []
    for head, body in _blocks(css):
        if head.startswith(("@media", "@supports")):
            inner = trim(body, known)
            kept += [f"{head}{{{inner}}}"] if inner else []
        elif head.startswith("@"):
            kept.append(f"{head}{{{body}}}" if body else head)
        elif selectors := [selector for selector in _selectors(head) if _possible(selector, known)]:
            kept.append(f"{','.join(selectors)}{{{body}}}")
    return "".join(kept)


def _blocks(css: str) -> Iterator[tuple[str, str]]:
    """Yield each rule as (what precedes its braces, what is inside them); the latter is empty if it has no braces."""
    quiet = STRING.sub(lambda found: "_" * len(found[0]), css)
    start = depth = opened = 0
    for mark in re.finditer(r"[{};]", quiet):
        if mark[0] == "{":
            depth += 1
            opened = mark.start() if depth == 1 else opened
        elif mark[0] == "}":
            depth -= 1
            if depth == 0:
                yield css[start:opened].strip(), css[opened + 1 : mark.start()]
                start = mark.end()
        elif depth == 0:
            yield css[start : mark.end()].strip(), ""
            start = mark.end()


def _selectors(head: str) -> Iterator[str]:
    """Yield the selectors of a list; a comma inside brackets separates nothing."""
    quiet = STRING.sub(lambda found: "_" * len(found[0]), head)
    start = depth = 0
    for mark in re.finditer(r"[(),\[\]]", quiet):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(mark[0], 0)
        if mark[0] == "," and depth == 0:
            yield head[start : mark.start()]
            start = mark.end()
    yield head[start:]


def _possible(selector: str, known: Collection[str]) -> bool:
    """Return whether an element may match `selector`, and should. The contents of ``:not()`` and ``:is()`` are not considered."""
    outside = re.sub(r"\([^()]*\)", "", STRING.sub("", re.sub(r"\([^()]*\)", "", selector)))
    return UNWANTED not in selector and all(name in known for name in CLASS.findall(outside))
