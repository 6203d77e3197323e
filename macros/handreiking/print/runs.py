"""Texts on paper: their runs as plain data, for the Typst templates and for files for a word processor."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from handreiking.components.context import Context
from handreiking.components.nesting import said
from handreiking.model.listed import Listed, Reading, WithPoints
from handreiking.text.hyphenation import hyphenate
from handreiking.text.runs import Citation, Code, CrossReference, Emphasis, Link, Run, TermUse, Text, WorkTitle

LONG_WORD = re.compile(r"[^\W\d_]{18,}")
UNBROKEN = re.compile(r"[^\s\u00ad]{22}(?=[^\s\u00ad]{4})")
SOFT_HYPHEN = "\u00ad"
BREAK = "\u200b"
"""Where code may be broken: a hyphen there would be read as part of it."""

PaperRun = dict[str, Any]
"""``kind`` is ``text``, ``code`` or ``mark`` (``text``), ``em`` or ``strong`` (``runs``), or ``link`` (``url`` and ``runs``)."""

PaperEntry = list[PaperRun] | dict[str, Any]
"""An entry of a list: runs, or the runs of its ``text`` and of each of its ``points``."""


@dataclass
class PaperWriter:
    """Writes the texts of one document. `context` numbers its sources and finds its terms."""

    context: Context

    def runs(self, text: str) -> list[PaperRun]:
        """Return `text` as runs. Text without a mark at its end is by the editors: the document's last line says so."""
        statement = self.context.read(text)
        return self.written((*statement.runs, Citation(statement.sources)))

    def each(self, listed: Iterable[Listed] | None) -> list[PaperEntry]:
        """Return each entry that is `listed`."""
        return [self._entry(one) for one in listed or ()]

    def _entry(self, one: Listed) -> PaperEntry:
        if isinstance(one, WithPoints):
            return {"text": self.runs(one.text), "points": [self.runs(point) for point in one.points]}
        return self.runs(one) if isinstance(one, str) else self.reading(one)

    def reading(self, reading: Reading) -> list[PaperRun]:
        """Return something to read or to use elsewhere, as runs."""
        (statement,) = said(reading, self.context.read)
        return self.written((*statement.runs, Citation(statement.sources)))

    def named(self, name: str, text: str) -> list[PaperRun]:
        """Return `name`, plain text, in bold, followed by `text`, as runs."""
        runs = self.runs(text) if text else []
        return [{"kind": "strong", "runs": [{"kind": "text", "text": self.line(name)}]}, {"kind": "text", "text": " "}, *runs]

    def line(self, words: str) -> str:
        """Return `words`, plain text, for paper: in composed letters (NFC), with soft hyphens in very long words."""
        composed = unicodedata.normalize("NFC", words)
        known = LONG_WORD.sub(lambda word: hyphenate(word[0], self.context.words.language, ()), composed)
        return UNBROKEN.sub(lambda word: word[0] + SOFT_HYPHEN, known)

    def written(self, runs: Iterable[Run]) -> list[PaperRun]:
        """Return `runs` as plain data."""
        return [written for run in runs for written in self._written(run)]

    def _written(self, run: Run) -> list[PaperRun]:
        match run:
            case Text(text) | TermUse(_, text) | WorkTitle(text):
                return [{"kind": "text", "text": self.line(text)}]
            case Emphasis(runs, strong):
                return [{"kind": "strong" if strong else "em", "runs": self.written(runs)}]
            case Code(text):
                return [{"kind": "code", "text": UNBROKEN.sub(lambda part: part[0] + BREAK, unicodedata.normalize("NFC", text))}]
            case Link(url, runs):
                return [{"kind": "link", "url": url, "runs": self.written(runs)}]
            case CrossReference(kind, id, runs):
                return self._reference(self.context.link(kind, id), self.written(runs))
            case Citation(sources):
                return [{"kind": "mark", "text": f"\u2009{self.context.number(source)}"} for source in sources]

    def _reference(self, url: str, runs: list[PaperRun]) -> list[PaperRun]:
        """`runs` as a link to a page of the handbook; just `runs` when the site's address is unknown."""
        return [{"kind": "link", "url": url, "runs": runs}] if url.startswith("https:") else runs
