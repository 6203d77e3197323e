"""What was meant to be published, held against what is there."""

from pathlib import Path

from handreiking.hosts.mkdocs_meant import Meant
from handreiking.hosts.statuses import statuses
from handreiking.print.file_cache import FileCache
from handreiking.print.prints import PrintedFiles
from handreiking.publish.agreement import Fault
from handreiking.publish.facts import all_facts
from handreiking.publish.published import Published
from handreiking.store import Store


def faults(folder: Path, content: bytes) -> list[Fault]:
    """Publish a printed file that a cache has, where `content` is what came to stand in the site; return what is wrong."""
    site = folder / "site"
    site.mkdir()
    (site / "a.pdf").write_bytes(content)
    place = FileCache(folder / "cache").put("0123", b"%PDF een", 1).place
    prints = PrintedFiles({"a.pdf": place, "b.pdf": b"%PDF twee"})
    (site / "b.pdf").write_bytes(b"%PDF twee")
    meant = Meant(Published(all_facts(site, Store(None))), prints, frozenset(), frozenset(prints.files))
    return list(meant.faults(site, tuple(statuses(str(site)))))


def test_a_printed_file(tmp_path: Path) -> None:
    """A file that is what the cache says it is, is fine."""
    expected: list[Fault] = []

    assert expected == faults(tmp_path, b"%PDF een")


def test_a_printed_file_that_was_replaced(tmp_path: Path) -> None:
    """A file of the same size with another content is not what was meant, wherever it was replaced."""
    assert [Fault("other", "a.pdf")] == faults(tmp_path, b"%PDF EEN")


def test_a_printed_file_that_is_empty(tmp_path: Path) -> None:
    """An empty file is told as that."""
    assert Fault("empty", "a.pdf") in faults(tmp_path, b"")
