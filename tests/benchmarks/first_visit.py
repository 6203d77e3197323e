"""What a first visit fetches unasked: ``python -m tests.benchmarks.first_visit SITE [SECONDS]``, for the folder of a built site.

The home page is opened in Chromium, its service worker included, and nothing is touched. Counted are the bytes of the body of
every answer, as they lie on the disk; a host that compresses sends less. It ends when nothing was asked for in three seconds, or
after SECONDS (120 when not told). Install Chromium first.
"""

import sys
import time
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import sync_playwright
from tests.browser.conftest import browser_path

QUIET, LONGEST = 3, 120


@dataclass(frozen=True, slots=True)
class Visit:
    """The `bytes` and the `requests` of a visit; `whole` if it ended by itself."""

    bytes: int
    requests: int
    whole: bool


class _Counting(SimpleHTTPRequestHandler):
    """Serves a folder and counts what it sends."""

    def __init__(self, sent: list[int], *arguments: Any, **options: Any) -> None:
        self.sent = sent
        super().__init__(*arguments, **options)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file, and note its length."""
        content = source.read()
        self.sent.append(len(content))
        outputfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def first_visit(site: Path, longest: float = LONGEST) -> Visit:
    """Open the home page of the built `site` and return what was fetched."""
    sent: list[int] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Counting, sent, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path())
        page = browser.new_page()
        page.goto(f"http://localhost:{server.server_port}/", wait_until="load")
        whole = _until_quiet(sent, longest)
        browser.close()
    server.shutdown()
    server.server_close()
    return Visit(sum(sent), len(sent), whole)


def _until_quiet(sent: list[int], longest: float) -> bool:
    """Wait until nothing was sent for a while; return whether that came in time."""
    end, seen, since = time.monotonic() + longest, -1, time.monotonic()
    while time.monotonic() < end:
        if len(sent) != seen:
            seen, since = len(sent), time.monotonic()
        elif time.monotonic() - since > QUIET:
            return True
        time.sleep(0.2)
    return False


if __name__ == "__main__":
    seconds = float(sys.argv[2]) if sys.argv[2:] else LONGEST
    visit = first_visit(Path(sys.argv[1]), seconds)
    print(f"{visit.bytes / 1_000_000:.2f} MB in {visit.requests} requests{'' if visit.whole else ', and not done'}")
