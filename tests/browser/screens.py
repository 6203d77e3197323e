"""Browser contexts that stay open for all tests: a page in a new one takes three times the work of a page in an open one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from playwright.sync_api import Browser, Page

from tests.browser.host import EMPTY

Scheme = Literal["light", "dark"]

OWN_SCRIPTS = "/assets/handreiking"
"""What an error of one of our own scripts has in its stack."""

FORGET = "() => [localStorage, sessionStorage].forEach((storage) => storage.clear())"


def new_page(browser: Browser, width: int = 360, scheme: Scheme = "light", script: bool = True, offline: bool = False) -> Page:
    """A page in a context of its own, `width` by 800 pixels, for a reader who wants no motion; see `opened`."""
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        java_script_enabled=script,
        locale="nl-NL",
        reduced_motion="reduce",
        service_workers="allow" if offline else "block",
    )
    return context.new_page()


class Screens:
    """Pages for tests, one after the other in the same context, each as good as new; `address` is that of the site they show.

    An error of our own script on one of them fails the test. What belongs to a context and cannot be taken back, like its
    clock, takes a page from `opened`.
    """

    def __init__(self, browser: Browser, address: str) -> None:
        self._browser, self._empty = browser, address + EMPTY
        self._free: dict[bool, list[Page]] = {True: [], False: []}
        self._errors: list[str] = []

    @contextmanager
    def page(self, width: int = 360, scheme: Scheme = "light", script: bool = True) -> Iterator[Page]:
        """A page that the tests after this one use too: it must stay open, and its listeners must be taken off."""
        page = self._taken(width, scheme, script)
        try:
            yield page
        finally:
            page.unroute_all()
            page.goto(self._empty)
            page.mouse.move(0, 0)
            self._give_back(page, script)

    @contextmanager
    def tab(self, width: int = 360, scheme: Scheme = "light", script: bool = True) -> Iterator[Page]:
        """A page that no other test uses, for a script that runs before those of the site, or to be closed."""
        beside = self._taken(width, scheme, script)
        page = beside.context.new_page()
        show(page, width, scheme)
        try:
            yield page
        finally:
            for other in set(beside.context.pages) - {beside}:
                other.close()
            self._give_back(beside, script)

    def _taken(self, width: int, scheme: Scheme, script: bool) -> Page:
        page = self._free[script].pop() if self._free[script] else self._made(script)
        show(page, width, scheme)
        return page

    def _made(self, script: bool) -> Page:
        page = new_page(self._browser, script=script)
        page.context.on("weberror", lambda error: self._errors.append(error.error.stack or ""))
        page.goto(self._empty)
        return page

    def _give_back(self, page: Page, script: bool) -> None:
        """Leave nothing of what a test kept in `page`, which is at the empty page: what a page does when it is left is done."""
        page.evaluate(FORGET)
        page.context.clear_cookies()
        page.context.clear_permissions()
        self._free[script].append(page)
        errors = [error for error in self._errors if OWN_SCRIPTS in error]
        self._errors.clear()
        assert not errors, errors


def show(page: Page, width: int, scheme: Scheme) -> None:
    """Set what tests change of a page's screen."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(media="null", color_scheme=scheme, forced_colors="none", reduced_motion="reduce")
