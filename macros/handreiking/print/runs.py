"""Texts on paper: runs of words, emphasis, links and marks of sources, from the same writer as the pages."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from handreiking.components.context import Context
from handreiking.text.hyphenation import hyphenate

LONG_WORD = re.compile(r"[^\W\d_]{18,}")
UNBROKEN = re.compile(r"[^\s\u00ad]{22}(?=[^\s\u00ad]{4})")
SOFT_HYPHEN = "\u00ad"
STYLES = {"em": "em", "strong": "strong"}

Run = dict[str, Any]
"""``{"kind": "text", "text": …}``, ``em`` and ``strong`` with `runs`, ``link`` with `url` and `runs`, ``mark`` with `text`."""


@dataclass
class Paper:
    """A document while it is being written. `context` numbers its sources and finds its terms."""

    context: Context

    def runs(self, text: str) -> list[Run]:
        """Return `text` as runs. What has no mark at its end is the editors': the document's last line says so."""
        statement = self.context.statement(text)
        return self.read(f"{statement.body}{statement.mark}")

    def each(self, texts: Iterable[str] | None) -> list[list[Run]]:
        """Return each of `texts` as runs."""
        return [self.runs(text) for text in texts or ()]

    def named(self, name: str, text: str) -> list[Run]:
        """Return `name`, plain words in bold, before `text` as runs."""
        runs = self.runs(text) if text else []
        return [{"kind": "strong", "runs": [{"kind": "text", "text": self.line(name)}]}, {"kind": "text", "text": " "}, *runs]

    def line(self, words: str) -> str:
        """Return plain `words` for paper: composed letters, and places where a very long word may break."""
        composed = unicodedata.normalize("NFC", words)
        known = LONG_WORD.sub(lambda word: hyphenate(word[0], self.context.words.language, ()), composed)
        return UNBROKEN.sub(lambda word: word[0] + SOFT_HYPHEN, known)

    def read(self, html: str) -> list[Run]:
        """Return `html` of a component that is one line of text, as runs."""
        reader = _Reader(self.line)
        reader.feed(html)
        reader.close()
        return reader.open[0]


@dataclass
class _Reader(HTMLParser):
    """Reads the few elements that a statement is written with."""

    line: Any
    open: list[list[Run]] = field(default_factory=lambda: [[]])

    def __post_init__(self) -> None:
        super().__init__()
        self.quiet = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Open a run that holds others; a mark holds its number, the editors' mark nothing."""
        given = dict(attributes)
        css, runs = (given.get("class") or "").split(), list[Run]()
        if "hr-source" in css:
            self.quiet += 1
            if number := (given.get("href") or "").removeprefix("#bron-"):
                self._trim()
                self.open[-1].append({"kind": "mark", "text": f"\u2009{number}"})
        elif tag in STYLES:
            self.open[-1].append({"kind": STYLES[tag], "runs": runs})
        elif (url := given.get("href") or "").startswith("https:"):
            self.open[-1].append({"kind": "link", "url": url, "runs": runs})
        else:
            runs = self.open[-1]
        self.open.append(runs)

    def handle_endtag(self, tag: str) -> None:
        """Close the last run."""
        self.open.pop()
        self.quiet = 0

    def handle_data(self, data: str) -> None:
        """Add words."""
        if not self.quiet and data:
            self.open[-1].append({"kind": "text", "text": self.line(data)})

    def _trim(self) -> None:
        runs = self.open[-1]
        if runs and runs[-1]["kind"] == "text":
            runs[-1]["text"] = runs[-1]["text"].rstrip()
