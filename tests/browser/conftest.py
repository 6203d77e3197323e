"""A real browser on the real site, served from this machine."""

import os
import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def serve(folder: Path) -> Iterator[str]:
    """Serve `folder` on this machine and yield its address, without a slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the real site."""
    yield from serve(site)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium. Without one the test is skipped, but never in CI. ``HANDREIKING_BROWSER`` names another one."""
    found = os.environ.get("HANDREIKING_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        if os.environ.get("CI"):
            pytest.fail("CI has no Chromium: see .ci/run")
        pytest.skip("no Chromium on this machine; install it, or name another one in HANDREIKING_BROWSER")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page on a phone: 360 by 800."""
    context = chromium.new_context(viewport={"width": 360, "height": 800}, locale="nl-NL")
    yield context.new_page()
    context.close()
