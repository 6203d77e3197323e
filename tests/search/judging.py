"""Judged queries: which pages a reader hopes to find, asked in the real browser, and counted by kind."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

FOLDER = Path(__file__).parent
MANUAL = "meeschrijven"
NONE = "none"
"""The kind of query that should find nothing."""

KEYS = """for (const letter of query) {
        field.value += letter;
        pressed();
        await new Promise((resolve) => setTimeout(resolve));
    }"""
PUT = """field.value = query;
    pressed();"""
ANSWERED = """async (query) => {
    const field = document.querySelector(".md-search__input"), pressed = () => field.dispatchEvent(new Event("keyup"));
    field.focus();
    field.value = "";
    pressed();
    const answer = new Promise((resolve) => __hr_search.addEventListener("message", function listen({data: {type, data}}) {
        if (type !== 3 || data.query !== query) return;
        __hr_search.removeEventListener("message", listen);
        setTimeout(resolve);
    }));
    FILL
    await answer;
    const items = [...document.querySelectorAll(".md-search-result__item")];
    const addresses = (item) => [...item.querySelectorAll("a")].map((link) => link.href);
    return items.map((item) => addresses(item).find((address) => !address.includes("#")));
}"""
TYPE = ANSWERED.replace("FILL", KEYS)
"""Type a query key by key, wait for the answer to it, and return the addresses of the pages that are shown."""

ASK = ANSWERED.replace("FILL", PUT)
"""The same for a query that is put in the field as a whole: it takes an eighth of the time."""

SHOWN = """() => [...document.querySelectorAll(".md-search-result__item")].map(
    (item) => [...item.querySelectorAll(":scope > a")].map((link) => link.href)
)"""
"""The addresses that each result shows before it is unfolded: the page, and the sections that match best."""


@dataclass(frozen=True, slots=True)
class Query:
    """What someone types, the paths of the pages that help, one of which is hoped for, and the kind of difficulty.

    A path with an anchor is that of a section, which helps only if the result leads to it.
    """

    text: str
    expected: tuple[str, ...]
    kind: str

    @property
    def in_manual(self) -> bool:
        """Whether only pages of the manual help."""
        return bool(self.expected) and all(path.startswith(MANUAL) for path in self.expected)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The paths that a query found, in their order; `shown` has for each its own path and those of the sections that it shows."""

    query: Query
    found: tuple[str, ...]
    shown: tuple[tuple[str, ...], ...] = ()

    @property
    def place(self) -> int | None:
        """The place of the first page that was hoped for, from 1, or `None`."""
        results = self.shown or [(path,) for path in self.found]
        return next((place for place, paths in enumerate(results, 1) if not set(paths).isdisjoint(self.query.expected)), None)


@dataclass(frozen=True, slots=True)
class Count:
    """The percentages of this many queries with the page in first place, among the first three, and with nothing found."""

    queries: int
    first: float
    three: float
    nothing: float

    @classmethod
    def of(cls, verdicts: Sequence[Verdict]) -> "Count":
        """Count `verdicts`."""
        shares = (
            sum(verdict.place == 1 for verdict in verdicts),
            sum(bool(verdict.place and verdict.place <= 3) for verdict in verdicts),
            sum(not verdict.found for verdict in verdicts),
        )
        return cls(len(verdicts), *(100 * share / len(verdicts) for share in shares))


def queries(file: Path) -> list[Query]:
    """Read the queries in `file`."""
    rows = (line.split("\t") for line in file.read_text("utf-8").splitlines()[1:] if line)
    return [Query(text, tuple(filter(None, expected.split(","))), kind) for text, expected, kind in rows]


def judge(page: Page, address: str, asked: Iterable[Query]) -> list[Verdict]:
    """Ask each query on `page`, which is open at the site's `address`, and return what was found.

    A query for which only the manual helps is asked there, last of all.
    """
    verdicts = []
    for query in sorted(asked, key=lambda query: query.in_manual):
        if query.in_manual != (MANUAL in page.url):
            page.goto(f"{address}/{MANUAL if query.in_manual else ''}")
        found = _paths(page.evaluate(ASK, query.text), address)
        shown = tuple(_paths(addresses, address) for addresses in page.evaluate(SHOWN))
        verdicts.append(Verdict(query, found, shown))
    return verdicts


def _paths(addresses: Iterable[str], site: str) -> tuple[str, ...]:
    return tuple(address.removeprefix(f"{site}/").strip("/").replace("/#", "#") for address in addresses)


def split(verdicts: Iterable[Verdict]) -> tuple[list[Verdict], list[Verdict]]:
    """Return the verdicts on queries that should find something, and on those that should not."""
    every = list(verdicts)
    return [one for one in every if one.query.kind != NONE], [one for one in every if one.query.kind == NONE]
