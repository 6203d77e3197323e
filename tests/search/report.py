"""``make search-report``: how well the search does on the judged queries, by kind, with every miss.

``python -m tests.search.report [QUERIES [SITE]]`` measures another file of queries, on a site that is built already.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS, browser_path
from tests.browser.host import Host
from tests.search.judging import FOLDER, NONE, Count, Verdict, judge, queries, split

TUNING, FINAL, NEED = FOLDER / "queries.nl.tsv", FOLDER / "final.nl.tsv", FOLDER / "need.nl.tsv"
"""The queries that the search was tuned on, the half that was kept apart, and those about danger and about sharing."""


def table(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield the lines of the table, in Markdown."""
    yield "| kind | queries | first | first three | nothing |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    wanted, unwanted = split(verdicts)
    kinds = dict.fromkeys(verdict.query.kind for verdict in wanted)
    rows = [(kind, [verdict for verdict in wanted if verdict.query.kind == kind]) for kind in kinds]
    for name, some in [*rows, ("**all**", wanted)]:
        count = Count.of(some)
        yield f"| {name} | {count.queries} | {count.first:.0f} % | {count.three:.0f} % | {count.nothing:.0f} % |"
    if unwanted:
        yield f"| {NONE} (nothing is right) | {len(unwanted)} | | | {Count.of(unwanted).nothing:.0f} % |"


def misses(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Yield each query of which the first result was not hoped for, with what was found."""
    for verdict in verdicts:
        query = verdict.query
        if verdict.place != 1 and (query.kind != NONE or verdict.found):
            found = ", ".join(" > ".join(path or "start" for path in paths) for paths in verdict.shown[:3]) or "nothing"
            yield f"{query.kind}: {query.text!r} found {found}; hoped for {', '.join(query.expected) or 'nothing'}"


def measure(file: Path, site: Path) -> list[Verdict]:
    """Judge the queries in `file` on the built `site`."""
    host = Host(site)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 800}, service_workers="block")
        page.goto(host.address)
        verdicts = judge(page, host.address, queries(file))
        browser.close()
    host.stop()
    return verdicts


def main(file: Path = TUNING, site: Path | None = None) -> None:
    """Build the site if need be, measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        if site is None:
            site = Path(folder) / "site"
            subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)], check=True)
        verdicts = measure(file, site)
    print("\n".join([*table(verdicts), "", *misses(verdicts)]))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
