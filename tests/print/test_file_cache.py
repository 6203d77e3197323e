"""Finished files that are kept: found again while they are used and whole, and gone when nothing asks for them any more."""

import os
from pathlib import Path

import pytest

from handreiking.print import file_cache
from handreiking.print.file_cache import DAYS, HOUR, FileCache
from handreiking.print.prints import PrintedFile

DAY = 24 * HOUR


def names(folder: Path) -> set[str]:
    """Return the keys of the files in `folder`."""
    return {path.name.partition("-")[0] for path in folder.iterdir()}


def kept(folder: Path, key: str, content: bytes = b"content", at: float = 0) -> Path:
    """Keep a file for `key` in `folder`, asked for at a time; return where it is."""
    place = FileCache(folder).put(key, content, 1).place
    assert isinstance(place, Path)
    os.utime(place, (at, at))
    return place


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    """A file is found by its key, with its size and number of pages, by this cache and by the next; another key finds nothing."""
    cache = FileCache(tmp_path / "deep/cache")
    put = cache.put("abc", b"content", 12)

    assert (7, 12, b"content", ".pdf") == (put.size, put.pages, put.content, Path(str(put.place)).suffix)
    assert [put, put] == [cache.get("abc"), FileCache(tmp_path / "deep/cache").get("abc")]
    assert None is cache.get("abd")


def test_endings(tmp_path: Path) -> None:
    """A file has the ending of its kind."""
    FileCache(tmp_path).put("abc", b"content", 0, "docx")

    assert [".docx"] == [path.suffix for path in tmp_path.iterdir()]


def test_without_a_folder_nothing_is_kept() -> None:
    """Without a folder nothing is found, and nothing fails."""
    cache = FileCache()
    put = cache.put("abc", b"content", 1)
    cache.forget(())

    assert (PrintedFile(b"content", 7, 1), None) == (put, cache.get("abc"))


def test_a_folder_that_cannot_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in somebody else's cache is used, but not trusted to stay there until it is copied."""
    kept(tmp_path, "abc")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "utime", refuse)
    monkeypatch.setattr(Path, "write_bytes", refuse)
    cache = FileCache(tmp_path)

    assert PrintedFile(b"content", 7, 1) == cache.get("abc")
    assert PrintedFile(b"other", 5, 2) == cache.put("abd", b"other", 2)


@pytest.mark.parametrize("damage", [b"cantent", b"content and more", b""])
def test_a_damaged_file_is_not_found(tmp_path: Path, damage: bytes) -> None:
    """A file that was changed, cut off or made longer is not there, even of the same size and date; it can be made again."""
    place = kept(tmp_path, "abc")
    place.write_bytes(damage)
    os.utime(place, (0, 0))
    cache = FileCache(tmp_path)

    assert None is cache.get("abc")
    assert b"content" == cache.put("abc", b"content", 1).content
    assert 1 == len(list(tmp_path.iterdir()))
    assert FileCache(tmp_path).get("abc")


def test_what_another_build_removed_is_not_found(tmp_path: Path) -> None:
    """A file that went after the names were read is not there."""
    place, cache = kept(tmp_path, "abc"), FileCache(tmp_path)
    assert cache.get("abc")
    place.unlink()

    assert None is cache.get("abc")


def test_a_half_file_is_never_used(tmp_path: Path) -> None:
    """What a build left that was cut off while it wrote is no file; it is removed, but not from under a build at work."""
    half = tmp_path / f"{kept(tmp_path, 'abc', at=HOUR).name}.1-1.new"
    (tmp_path / half.name.partition(".new")[0].removesuffix(".1-1")).unlink()
    half.write_bytes(b"con")
    os.utime(half, (0, 0))

    assert None is FileCache(tmp_path).get("abc")
    FileCache(tmp_path, lambda: HOUR).forget(())
    assert half.exists()
    FileCache(tmp_path, lambda: HOUR + 1).forget(())
    assert not half.exists()


def test_what_nothing_asks_for_is_forgotten(tmp_path: Path) -> None:
    """A file that was asked for stays; one that nothing asked for in time is removed."""
    kept(tmp_path, "used")
    kept(tmp_path, "idle")
    later = FileCache(tmp_path, lambda: DAYS * DAY)
    later.get("used")
    later.forget(())
    before = names(tmp_path)
    FileCache(tmp_path, lambda: DAYS * DAY + 1).forget(())

    assert ({"used", "idle"}, {"used"}) == (before, names(tmp_path))


def test_it_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what this build did not use no more is kept than there is room for: the longest unused goes first."""
    monkeypatch.setattr(file_cache, "SPARE", 20)
    used = kept(tmp_path, "used", b"longer than that is", at=1)
    for time, key in enumerate(("old", "late", "later"), 2):
        kept(tmp_path, key, b"ten bytes!", at=time)
    FileCache(tmp_path, lambda: 2 * HOUR).forget([used])

    assert {"used", "late", "later"} == names(tmp_path)


def test_another_build_keeps_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was asked for a moment ago may be another build's, which is about to copy it: it stays, whatever its size."""
    monkeypatch.setattr(file_cache, "SPARE", 0)
    kept(tmp_path, "theirs", at=HOUR)
    FileCache(tmp_path, lambda: 2 * HOUR).forget(())
    before = names(tmp_path)
    FileCache(tmp_path, lambda: 2 * HOUR + 1).forget(())

    assert ({"theirs"}, set()) == (before, names(tmp_path))


def test_files_of_an_earlier_form(tmp_path: Path) -> None:
    """A file whose name says nothing of its content is not used."""
    (tmp_path / "abc-1.pdf").write_bytes(b"content")

    assert None is FileCache(tmp_path).get("abc")
