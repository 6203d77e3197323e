"""Finished PDF files that are kept: found again while they are used, and gone when nothing asks for them any more."""

import os
from pathlib import Path

from handreiking.print.pdf_cache import DAYS, PdfCache

DAY = 24 * 60 * 60


def names(folder: Path) -> set[str]:
    """Return the names of the files in `folder`."""
    return {path.name for path in folder.iterdir()}


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    """A file is found by its key, with its number of pages; another key finds nothing."""
    kept = PdfCache(tmp_path / "deep/cache")
    kept.put("abc", b"content", 12)

    assert ((b"content", 12), None) == (kept.get("abc"), kept.get("abd"))
    assert {"abc-12.pdf"} == names(tmp_path / "deep/cache")


def test_without_a_folder_nothing_is_kept() -> None:
    """Without a folder nothing is found, and nothing fails."""
    kept = PdfCache()
    kept.put("abc", b"content", 1)
    kept.forget()

    assert None is kept.get("abc")


def test_what_nothing_asks_for_is_forgotten(tmp_path: Path) -> None:
    """A file that was asked for stays; one that nothing asked for in time is removed, as is what a cut off build left."""
    PdfCache(tmp_path, lambda: 0).put("used", b"a", 1)
    PdfCache(tmp_path, lambda: 0).put("idle", b"b", 1)
    (tmp_path / "idle.1.new").write_bytes(b"half")
    for path in tmp_path.iterdir():
        os.utime(path, (0, 0))
    later = PdfCache(tmp_path, lambda: DAYS * DAY)
    later.get("used")
    later.forget()
    before = names(tmp_path)
    PdfCache(tmp_path, lambda: DAYS * DAY + 1).forget()

    assert {"used-1.pdf", "idle-1.pdf", "idle.1.new"} == before
    assert {"used-1.pdf"} == names(tmp_path)
