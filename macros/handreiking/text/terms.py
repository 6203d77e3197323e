"""Words of the glossary in running text: the first use on a page is where a term is explained."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from handreiking.text.runs import Emphasis, Run, TermUse, Text


@dataclass(frozen=True, slots=True)
class TermFinder:
    """Finds the glossary's terms, in all their forms, in running text. `by_form` has the id of the term of each form."""

    pattern: re.Pattern[str]
    by_form: Mapping[str, str]

    @classmethod
    def of(cls, forms: Mapping[str, Iterable[str]]) -> "TermFinder":
        """Make a finder of the `forms` of each term, by its id; of two forms that begin alike the longer one counts."""
        by_form = {form.casefold(): id for id, found in forms.items() for form in found}
        options = "|".join(re.escape(form) for form in sorted(by_form, key=len, reverse=True))
        return cls(re.compile(rf"(?<![\w-])(?:{options})(?![\w-])" if options else r"(?!)", re.IGNORECASE), by_form)

    def mark(self, runs: Iterable[Run], known: Container[str]) -> tuple[Run, ...]:
        """Return `runs` with a `TermUse` for the first use of each term that is not `known`; words of a link stay as they are."""
        marked: set[str] = set()
        return tuple(self._marked(runs, known, marked))

    def _marked(self, runs: Iterable[Run], known: Container[str], marked: set[str]) -> Iterator[Run]:
        for run in runs:
            match run:
                case Text(text=text):
                    yield from self._divided(text, known, marked)
                case Emphasis(runs=inner):
                    yield replace(run, runs=tuple(self._marked(inner, known, marked)))
                case _:
                    yield run

    def _divided(self, text: str, known: Container[str], marked: set[str]) -> Iterator[Run]:
        end = 0
        for match in self.pattern.finditer(text):
            id = self.by_form[match[0].casefold()]
            if id not in known and id not in marked:
                marked.add(id)
                yield from _words(text[end : match.start()])
                yield TermUse(id, match[0])
                end = match.end()
        yield from _words(text[end:])


def _words(text: str) -> Iterator[Run]:
    if text:
        yield Text(text)
