"""What is known of a page that was written by hand, for the next build: whether its macros still show the same."""

from dataclasses import dataclass, replace

from handreiking.search.documents import HandWritten
from handreiking.site.ledger import short
from handreiking.site.lookups import Answer
from handreiking.site.macros import Macros
from handreiking.site.memory import PageMemory
from handreiking.store import Json

Call = tuple[str, tuple[str, ...], str]
"""A call of a macro: its name, what it got, and what it showed."""


@dataclass(frozen=True, slots=True)
class KeptByHand:
    """The page at `uri`, whose address is `url`, as the search reads it; what its macros looked up, and their `calls`."""

    uri: str
    url: str
    written: HandWritten
    answers: tuple[Answer, ...]
    calls: tuple[Call, ...]

    def to_json(self) -> Json:
        """Return all of it as data, for `of_json`. What the front matter says need not be JSON."""
        answers = [(lookup, short(answer)) for lookup, answer in self.answers]
        return [self.uri, self.url, self.written.title, self.written.html, self.written.meta, answers, self.calls]

    @staticmethod
    def of_json(value: Json) -> "KeptByHand":
        """Return what `to_json` made `value` of."""
        uri, url, title, html, meta, answers, calls = value
        found = tuple((tuple(lookup), answer) for lookup, answer in answers)
        called = tuple((name, tuple(given), shown) for name, given, shown in calls)
        return KeptByHand(uri, url, HandWritten(title, html, meta), found, called)

    def now(self, memory: PageMemory) -> "KeptByHand | None":
        """Return what is known of the page if it would be the same in the site of `memory`; otherwise None."""
        answers = tuple((lookup, short(memory.facts(lookup))) for lookup, _ in self.answers)
        if answers != tuple((lookup, short(answer)) for lookup, answer in self.answers) and not self._shows_the_same(memory):
            return None
        return replace(self, answers=answers)

    def _shows_the_same(self, memory: PageMemory) -> bool:
        """Whether the macros, called again, show what they did: they may have looked at more than they showed."""
        macros = Macros(lambda: memory.site, lambda: self.uri)
        called = macros.all()
        return all(called[name](*given) == shown for name, given, shown in self.calls) and not macros.failures
