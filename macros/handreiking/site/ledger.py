"""What the pages of a site were made of, so that the next process can tell which of them it would make the same.

Facts hold for a whole build: what one page looked up has the same answer for every other. So each lookup stands in a ledger once.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from hashlib import blake2b

from handreiking.site.lookups import Facts, Lookup
from handreiking.site.page import Page
from handreiking.store import Json


@dataclass
class Ledger:
    """What was made of pages: by kind and uri the key of what was made in the store, in hexadecimal, and what was looked up.

    `numbers` has the number of each lookup, and `made` has the numbers of those of a page, with spaces between them.
    """

    numbers: dict[Lookup, int] = field(default_factory=dict)
    made: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)

    def anew(self) -> "Ledger":
        """Return a ledger with nothing in it but these lookups."""
        return Ledger(dict(self.numbers))

    def note(self, kind: str, uri: str, key: bytes, asked: Iterable[Lookup]) -> None:
        """Note that the value of `key`, of a `kind`, was made for the page at `uri`, for which these lookups were `asked`."""
        numbers = " ".join(str(self.numbers.setdefault(lookup, len(self.numbers))) for lookup in asked)
        self.made.setdefault(kind, {})[uri] = key.hex(), numbers

    def keep_others(self, former: "Ledger") -> None:
        """Take over what `former` has of pages that are not in this ledger, which has the same numbers."""
        self.made = {kind: pages | self.made.get(kind, {}) for kind, pages in former.made.items()}

    def to_json(self, facts: Facts) -> Json:
        """Return all of it as data, with the answers of `facts`, for `Answered`."""
        return {"lookups": [[lookup, short(facts(lookup))] for lookup in self.numbers], "made": self.made}


@dataclass(frozen=True, slots=True)
class Answered:
    """A ledger of an earlier process, with the answers that its lookups had then."""

    ledger: Ledger
    answers: tuple[str, ...]

    @staticmethod
    def of_json(value: Json) -> "Answered":
        """Return what `Ledger.to_json` made `value` of."""
        numbers = {tuple(lookup): number for number, (lookup, _) in enumerate(value["lookups"])}
        made = {kind: {uri: (key, asked) for uri, (key, asked) in pages.items()} for kind, pages in value["made"].items()}
        return Answered(Ledger(numbers, made), tuple(answer for _, answer in value["lookups"]))

    def changed(self, facts: Facts) -> frozenset[str]:
        """Return the numbers of the lookups that have other answers in `facts`."""
        numbered = zip(self.ledger.numbers.items(), self.answers, strict=True)
        return frozenset(str(number) for (lookup, number), answer in numbered if short(facts(lookup)) != answer)

    def holds(self, kind: str, page: Page, key: bytes, changed: Collection[str]) -> bool:
        """Whether what was made of `kind` for `page` would be made the same now: under `key`, with these lookups `changed`."""
        noted, asked = self.ledger.made.get(kind, {}).get(page.uri, ("", ""))
        return noted == key.hex() and (not changed or not any(number in changed for number in asked.split()))


def short(answer: str) -> str:
    """Return `answer`, or a hash of a long one."""
    return answer if len(answer) <= 32 else blake2b(answer.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
