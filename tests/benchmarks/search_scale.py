"""How long the first result takes on a cold start, and what it fetches: ``python tests/benchmarks/search_scale.py [PAGES …]``.

Pages are made from the real ones, each with words of its own. The processor is stopped three quarters of the time, and all that
is fetched comes compressed, over one line of 1.6 Mbit/s. First come this handbook with Material's search and with ours.
"""

import gzip
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Event, Lock, Thread

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.benchmarks.search_engines import BUILD  # noqa: E402
from tests.browser.conftest import FLAGS, browser_path  # noqa: E402
from tests.search.written import write_index  # noqa: E402

from handreiking.search.analysis import Analyst  # noqa: E402
from handreiking.search.documents import IndexedPage, IndexedSection  # noqa: E402
from handreiking.search.languages import language  # noqa: E402
from handreiking.search.postings import postings  # noqa: E402

SIZES = (50, 1000, 5000)
LINE, DELAY = 200_000, 0.1
"""Bytes a second, and the seconds that a request is under way."""
RUN, REST = 0.01, 0.03
QUERY = "overdracht"
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
TYPES |= {".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png", ".webmanifest": "application/manifest+json"}


class Line(BaseHTTPRequestHandler):
    """Serves a folder over one slow line."""

    protocol_version = "HTTP/1.1"
    folder = Path()
    busy = Lock()
    sent: list[tuple[str, int]] = []  # noqa: RUF012 - one line for all requests

    def do_GET(self) -> None:
        """Send a file, compressed, as fast as the line allows."""
        path = self.path.partition("?")[0]
        file = self.folder / (path[1:] + ("index.html" if path.endswith("/") else ""))
        found = file.is_file()
        body = gzip.compress(file.read_bytes(), 6) if found else b""
        time.sleep(DELAY)
        with self.busy:
            time.sleep(len(body) / LINE)
        self.sent.append((path, len(body)))
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", TYPES.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def below(process: int) -> list[int]:
    """Return the processes that `process` started, and those that these started."""
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False).stdout
    return [found for child in map(int, children.split()) for found in (child, *below(child))]


@contextmanager
def slow_processor() -> Iterator[None]:
    """Let the browser that this process started run for a quarter of the time."""
    done = Event()

    def act(number: signal.Signals) -> None:
        for process in found:
            try:
                os.kill(process, number)
            except ProcessLookupError:
                continue

    def beat() -> None:
        while not done.is_set():
            act(signal.SIGSTOP)
            time.sleep(REST)
            act(signal.SIGCONT)
            time.sleep(RUN)

    lines = {process: Path(f"/proc/{process}/cmdline") for process in below(os.getpid())}
    found = [process for process, line in lines.items() if line.exists() and "--type=" in line.read_text("latin-1")]
    thread = Thread(target=beat)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def first_result(site: Path) -> tuple[float, int]:
    """Return the seconds from opening the home page of `site` to the first result, and the bytes of the search."""
    Line.folder, Line.sent = site, []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Line)
    Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 800}, service_workers="block")
        page.goto("about:blank")
        with slow_processor():
            start = time.monotonic()
            page.goto(f"http://127.0.0.1:{server.server_port}/", wait_until="domcontentloaded", timeout=120_000)
            page.locator(".md-search__input").press_sequentially(QUERY, timeout=120_000)
            page.locator(".md-search-result__item").first.wait_for(state="attached", timeout=120_000)
            taken = time.monotonic() - start
        time.sleep(1)
        browser.close()
    server.shutdown()
    return taken, sum(size for path, size in Line.sent if re.search("/search/|/workers/|/lunr/", path))


def synthetic(site: Path, folder: Path, count: int) -> None:
    """Copy `site` to `folder` with an index of `count` pages made from its own."""
    shutil.copytree(site, folder, ignore=shutil.ignore_patterns("*.pdf", "*.zip"))
    index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
    real = [page for page in index["docs"]["p"] if page[1] in ("method", "checklist", "guide")]
    pages = []
    for number in range(count):
        location, kind, sections = real[number % len(real)]
        words = re.compile(rf"\b(\w*[{'aeiou'[number % 5]}]\w{{5,}})\b")
        own = tuple(
            IndexedSection(anchor, title, words.sub(rf"\g<1>{number:x}", text, count=4 + number % 7))
            for anchor, title, text in sections
        )
        pages.append(IndexedPage(f"{location}{number}/", kind, own))
    analyst = Analyst(language("nl"), frozenset())
    start = time.process_time()
    entries = postings(analyst.weigh(page) for page in pages)
    print(f"{count} pages: {time.process_time() - start:.1f} s to analyse", flush=True)
    settings = {key: value for key, value in index["config"].items() if key not in ("shards", "pages")}
    shown = [[page.location, page.kind, [[one.anchor, one.title, one.text] for one in page.sections]] for page in pages]
    write_index(folder / "search", settings, entries, shown)


def main(*sizes: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sites = {"Material": folder / "material", "ours": folder / "ours"}
        subprocess.run([sys.executable, "-c", BUILD, str(sites["Material"])], cwd=ROOT, check=True)
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(sites["ours"])], cwd=ROOT, check=True
        )
        for size in sizes or SIZES:
            sites[f"{size} pages"] = folder / str(size)
            synthetic(sites["ours"], sites[f"{size} pages"], size)
        runs = [(title, *first_result(site)) for _ in range(3) for title, site in sites.items()]
        for title in sites:
            times = [taken for run, taken, _ in runs if run == title]
            bytes = max(size for run, _, size in runs if run == title)
            print(f"{title}: {median(times):.1f} s ({min(times):.1f}–{max(times):.1f}), {bytes / 1000:.0f} kB", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
