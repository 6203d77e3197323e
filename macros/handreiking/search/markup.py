"""The sections of a hand-written page, read from its HTML. Each begins at a heading with an id."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from handreiking.search.documents import HandWritten, IndexedSection

HEADING = re.compile(r"h[1-6]")
EXCLUDE = "data-search-exclude"
"""The attribute of an element that the search leaves out, with everything in it, as in Material."""

UNREAD = {"object", "script", "style", "template"}
"""Elements without text for readers."""

VOID = set("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without an end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements."""

WITHIN = set("a abbr b cite code del dfn em i ins kbd mark q s small strong sub sup time u var wbr".split())
"""Elements that can be inside a word. Every other element ends a word."""

PERMALINK = "headerlink"
"""The class of the link that Python-Markdown's ``toc`` adds to a heading with ``permalink``: it is not part of the title."""

BEFORE_MARK = re.compile(r"\s+([.,;:!?)])")


def sections_by_hand(page: HandWritten) -> tuple[IndexedSection, ...]:
    """Return the sections of `page`. The first has its title, and the text above all other headings.

    If a heading has the attribute `EXCLUDE`, its section is left out, up to the next heading.
    """
    reader = _Reader()
    reader.feed(page.html)
    reader.close()
    first, *others = reader.found
    top = IndexedSection("", _tidy(first.titles) or page.title, "" if first.left_out else _tidy(first.texts))
    below = (IndexedSection(one.anchor, _tidy(one.titles), _tidy(one.texts)) for one in others if not one.left_out)
    return (top, *below)


def _tidy(pieces: list[str]) -> str:
    return BEFORE_MARK.sub(r"\1", " ".join("".join(pieces).split()))


@dataclass
class _Found:
    """A section that is being read. `depth` is the number of open elements around its heading."""

    anchor: str = ""
    depth: int = 0
    left_out: bool = False
    titles: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    """Reads HTML into `found`.

    `_open` has the open elements, each as its tag and whether it is left out; `_around` the sections that are still open, the
    innermost last; `_heading` the number of open elements including the heading that is being read, or 0 outside a heading.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found = [_Found()]
        self._around = [self.found[0]]
        self._open: list[tuple[str, bool]] = []
        self._heading = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Handle a start tag."""
        given = dict(attrs)
        if tag not in WITHIN:
            self._write(" ")
        if tag in VOID:
            return
        if HEADING.fullmatch(tag) and not self._left_out:
            self._begin(tag, given.get("id") or "", EXCLUDE in given)
        permalink = bool(self._heading) and PERMALINK in (given.get("class") or "").split()
        self._open.append((tag, self._left_out or permalink or tag in UNREAD or EXCLUDE in given))

    def handle_endtag(self, tag: str) -> None:
        """Handle an end tag: close the element, and those that were left open in it."""
        if tag not in (open for open, _ in self._open):
            return
        while self._open.pop()[0] != tag:
            pass
        depth = len(self._open)
        if depth < self._heading:
            self._heading = 0
        while self._around[-1].depth > depth:
            self._around.pop()
        if tag not in WITHIN:
            self._write(" ")

    def handle_data(self, data: str) -> None:
        """Handle text."""
        self._write(data)

    def _begin(self, tag: str, anchor: str, left_out: bool) -> None:
        """Begin a section at a heading: that of the page's title, or one with an id. In a summary it is that of the details."""
        inside = bool(self._open) and self._open[-1][0] == "summary"
        depth = len(self._open) - inside
        if tag == "h1" and len(self.found) == 1 and not self.found[0].titles:
            self._heading, self.found[0].left_out = len(self._open) + 1, left_out and bool(anchor)
        elif anchor:
            self._heading = len(self._open) + 1
            while self._around and self._around[-1].depth >= depth:
                self._around.pop()
            self.found.append(_Found(anchor, depth, left_out))
            self._around.append(self.found[-1])

    def _write(self, words: str) -> None:
        if not self._left_out:
            section = self._around[-1]
            (section.titles if self._heading else section.texts).append(words)

    @property
    def _left_out(self) -> bool:
        return bool(self._open) and self._open[-1][1]
