"""The browser of the other tests."""

from tests.browser.conftest import chromium, reader

__all__ = ["chromium", "reader"]
