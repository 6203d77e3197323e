"""A page as Markdown while it is being written: statements with their marks, lists, and links to other Markdown files."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.reference.runs import reference_runs
from handreiking.components.statement import LEAST
from handreiking.model.lists import Source
from handreiking.text.runs import Citation, CrossReference, Emphasis, Link, Run, TermUse, Text, WorkTitle
from handreiking.text.statement import Statement, read_statement

SPECIAL = re.compile(r"[\\*_\[\]<`|{]")
"""What Markdown, or an extension of it, might take for a sign."""

BULLET, STEP = "-   ", "1.  "


@dataclass(frozen=True)
class MarkdownPage:
    """What a template may ask of its page. `context` counts its sources and terms; `to` gives the link to a (kind, id)."""

    context: Context
    to: Callable[[str, str], str]

    def say(self, text: str) -> str:
        """Write `text` with the mark of who speaks; the terms in it are noted."""
        return self._marked(self.context.read(text))

    def bare(self, text: str) -> str:
        """Write `text` with its mark, in a place where no term is explained."""
        return self._marked(read_statement(text))

    def items(self, texts: Sequence[str], unit: str = "list", sign: str = BULLET, before: Sequence[str] = ()) -> str:
        """Write `texts` as a list with the marks that a list of ours has; `before` has words in front of each, for some unit."""
        *lines, last = self.block(texts, unit)
        starts = before or [""] * len(lines)
        return "\n".join([*(f"{sign}{start}{line}" for start, line in zip(starts, lines, strict=True)), "", last])

    def block(self, texts: Sequence[str], unit: str = "list") -> list[str]:
        """Return each of `texts` as written, and then the mark that they share, which may be empty."""
        statements = [self.context.read(text) for text in texts]
        voices = Counter(one.sources for one in statements if not one.cites_inside)
        shared = max(voices, key=lambda sources: (voices[sources], len(sources)), default=())
        if voices[shared] < LEAST:
            return [*map(self._marked, statements), ""]
        bare = [one.sources == shared and not one.cites_inside for one in statements]
        lines = [self._runs(one.runs) if own else self._marked(one) for one, own in zip(statements, bare, strict=True)]
        said = self.context.words(f"source.whole-{unit}" if all(bare) else "source.rest")
        return [*lines, f"{said} {self._mark(shared)}"]

    def link(self, kind: str, id: str, title: str) -> str:
        """Write a link with the words `title`."""
        return f"[{_escaped(title)}]({self.to(kind, id)})"

    @property
    def sources(self) -> list[str]:
        """The sources met so far, as the page lists them."""
        words = self.context.words
        return [f"{words(f'source.mark-{one.kind}', number=n)} {self.reference(one)}" for n, one in self.context.sources]

    def reference(self, source: Source) -> str:
        """Write `source` as a bibliography does."""
        return self._runs(reference_runs(source, self.context.words))

    def _marked(self, statement: Statement) -> str:
        return f"{self._runs(statement.runs)} {self._mark(statement.sources)}"

    def _mark(self, sources: Iterable[str]) -> str:
        return " ".join(self._source(one) for one in sources) or f"*{self.context.words('source.editors')}*"

    def _source(self, id: str) -> str:
        number, kind = self.context.number(id), self.context.handbook.source_by_id[id].kind
        return f"[{self.context.words(f'source.mark-{kind}', number=number)}](#{self.context.words('anchor.sources')})"

    def _runs(self, runs: Iterable[Run]) -> str:
        return "".join(self._written(runs)).strip()

    def _written(self, runs: Iterable[Run]) -> Iterator[str]:
        for run in runs:
            match run:
                case Text(text) | TermUse(_, text):
                    yield _escaped(text)
                case WorkTitle(text):
                    yield f"*{_escaped(text)}*"
                case Emphasis(inside, strong):
                    yield f"{'*' * (1 + strong)}{self._runs(inside)}{'*' * (1 + strong)}"
                case Link(url, inside):
                    yield f"[{self._runs(inside)}]({url})"
                case CrossReference(kind, id, inside):
                    yield f"[{self._runs(inside)}]({self.to(kind, id)})"
                case Citation(sources):
                    yield f" {self._mark(sources)}"


def _escaped(text: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", text)
