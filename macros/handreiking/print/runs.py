"""Texts on paper: their runs as plain data, for the Typst templates and for files for a word processor."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from handreiking.components.context import Context
from handreiking.components.nesting import said
from handreiking.model.listed import Listed, is_image
from handreiking.print.entries import PaperEntry, PaperRun, entries, image_data
from handreiking.text.hyphenation import hyphenate
from handreiking.text.runs import Citation, Code, CrossReference, Emphasis, Image, Link, Run, TermUse, Text, WorkTitle
from handreiking.text.statement import read_statement

LONG_WORD = re.compile(r"[^\W\d_]{18,}")
UNBROKEN = re.compile(r"[^\s\u00ad]{22}(?=[^\s\u00ad]{4})")
SOFT_HYPHEN = "\u00ad"
BREAK = "\u200b"
"""Where code may be broken: a hyphen there would be read as part of it."""


@dataclass
class PaperWriter:
    """Writes the texts of one document. `context` numbers its sources and finds its terms."""

    context: Context

    def runs(self, text: str | None) -> list[PaperRun]:
        """Return `text` as runs, none for None. Text without a mark at its end is by the editors: the last line says so."""
        if text is None:
            return []
        statement = self.context.read(text)
        return self.written((*statement.runs, Citation(statement.sources)))

    def each(self, listed: Iterable[Listed] | None) -> list[PaperEntry]:
        """Return each entry that is `listed`, with the images that belong to it."""
        return entries(listed, self._first, self._image)

    def _first(self, one: Listed) -> list[PaperRun]:
        """The runs of `one`, without its points."""
        statement = next(said(one, self.context.read))
        return self.written((*statement.runs, Citation(statement.sources)))

    def _image(self, one: Listed) -> dict[str, Any] | None:
        statement = read_statement(one) if is_image(one) and isinstance(one, str) else None
        image = statement.image if statement else None
        file = self.context.handbook.images.get(image.file) if image else None
        if not (statement and image and file):
            return None
        return image_data(
            image, file, self.written((*([Text(image.credit)] if image.credit else []), Citation(statement.sources)))
        )

    def named(self, name: str, text: str) -> list[PaperRun]:
        """Return `name`, plain text, in bold, followed by `text`, as runs."""
        bold: PaperRun = {"kind": "strong", "runs": [{"kind": "text", "text": self.line(name)}]}
        return [bold, {"kind": "text", "text": " "}, *self.runs(text)]

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
            case Text(text) | TermUse(_, text) | WorkTitle(text) | Image(alt=text):
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
