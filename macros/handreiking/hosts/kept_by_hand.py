"""What is known of a page that was written by hand, for the next build: whether its macros still show the same."""

from dataclasses import dataclass, replace

from handreiking.search.documents import HandWritten
from handreiking.site.ledger import short
from handreiking.site.lookups import Answer
from handreiking.site.macros import Macros, Wrong
from handreiking.site.memory import PageMemory
from handreiking.store import Json


@dataclass(frozen=True, slots=True)
class Shows:
    """A call of the macro `name`: what it got (`given`, and `named`), the level of the heading `above`, and what it `showed`."""

    name: str
    given: tuple[object, ...]
    named: tuple[tuple[str, object], ...]
    above: int
    showed: str


@dataclass(frozen=True, slots=True)
class KeptByHand:
    """The page at `uri`, whose address is `url`, as the search reads it; what its macros looked up, and their `calls`.

    `ids` are those of the page that no macro made.
    """

    uri: str
    url: str
    written: HandWritten
    answers: tuple[Answer, ...]
    calls: tuple[Shows, ...]
    ids: tuple[str, ...]

    def to_json(self) -> Json:
        """Return all of it as data, for `of_json`. What the front matter says need not be JSON."""
        answers = [(lookup, short(answer)) for lookup, answer in self.answers]
        calls = [(one.name, one.given, one.named, one.above, one.showed) for one in self.calls]
        return [self.uri, self.url, self.written.title, self.written.html, self.written.meta, answers, calls, self.ids]

    @staticmethod
    def of_json(value: Json) -> "KeptByHand":
        """Return what `to_json` made `value` of."""
        uri, url, title, html, meta, answers, calls, ids = value
        found = tuple((tuple(lookup), answer) for lookup, answer in answers)
        called = tuple(
            Shows(name, tuple(given), tuple(map(tuple, named)), above, showed) for name, given, named, above, showed in calls
        )
        return KeptByHand(uri, url, HandWritten(title, html, meta), found, called, tuple(ids))

    def now(self, memory: PageMemory) -> "KeptByHand | None":
        """Return what is known of the page if it would be the same in the site of `memory`; otherwise None."""
        answers = tuple((lookup, short(memory.facts(lookup))) for lookup, _ in self.answers)
        if answers != tuple((lookup, short(answer)) for lookup, answer in self.answers) and not self._shows_the_same(memory):
            return None
        return replace(self, answers=answers)

    def _shows_the_same(self, memory: PageMemory) -> bool:
        """Whether the macros, called again, show what they did: they may have looked at more than they showed."""
        macros = Macros(lambda: memory.site, lambda: self.uri)
        macros.begin(self.ids)
        return all(again(macros, one) for one in self.calls)


def again(macros: Macros, call: Shows) -> bool:
    """Whether `call`, made again, shows what it did."""
    try:
        asked = macros.ask(call.name, *call.given, **dict(call.named))
    except Wrong:
        return False
    return call.showed == (macros.file(asked) if asked.way == "link" else macros.show(asked, call.above)[0])
