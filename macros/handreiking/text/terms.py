"""Words of the glossary in running text: the first use on a page is where a term is explained."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from handreiking.text.runs import Emphasis, Run, TermUse, Text

WORD = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class TermFinder:
    """Finds the glossary's terms, in all their forms, in running text.

    `by_form` has the id of the term of each form, and `by_opening` those of the forms that open with each word: a text has few of
    these, and to look for them takes a tenth of the time of `pattern`, which finds the forms.
    """

    pattern: re.Pattern[str]
    by_form: Mapping[str, str]
    by_opening: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, forms: Mapping[str, Iterable[str]]) -> "TermFinder":
        """Make a finder of the `forms` of each term, by its id; of two forms that begin alike the longer one counts."""
        by_form = {form.casefold(): id for id, found in forms.items() for form in found}
        options = "|".join(re.escape(form) for form in sorted(by_form, key=len, reverse=True))
        pattern = re.compile(rf"(?<![\w-])(?:{options})(?![\w-])" if options else r"(?!)", re.IGNORECASE)
        openings: dict[str, set[str]] = {}
        for form, id in by_form.items():
            openings.setdefault((WORD.findall(form) or [""])[0], set()).add(id)
        return cls(pattern, by_form, {opening: frozenset(ids) for opening, ids in openings.items()})

    def mark(self, runs: tuple[Run, ...], known: Container[str]) -> tuple[Run, ...]:
        """Return `runs` with a `TermUse` for the first use of each term that is not `known`; words of a link stay as they are.

        Without such a use they are the same `runs`.
        """
        marked: set[str] = set()
        found = tuple(self._marked(runs, known, marked))
        return found if marked else runs

    def _marked(self, runs: Iterable[Run], known: Container[str], marked: set[str]) -> Iterator[Run]:
        for run in runs:
            if isinstance(run, Text) and self._may_have_new(run.text, known):
                yield from self._divided(run.text, known, marked)
            elif isinstance(run, Emphasis):
                yield replace(run, runs=tuple(self._marked(run.runs, known, marked)))
            else:
                yield run

    def _may_have_new(self, text: str, known: Container[str]) -> bool:
        """Whether `text` may have a term that is not `known`: it has the word that one of its forms opens with."""
        openings = self.by_opening.keys() & {"", *WORD.findall(text.casefold())}
        return bool(openings) and any(id not in known for opening in openings for id in self.by_opening[opening])

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
