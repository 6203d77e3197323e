"""A zip that is written by hand is one that every program reads."""

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from handreiking.publish.zip_file import Packed, ZipFileWriter, deflated, stored

FILES = {"naam/a.html": deflated([b"x" * 1000]), "naam/é.pdf": stored(b"pdf"), "naam/leeg.txt": deflated([b""])}


def written(files: dict[str, Packed]) -> bytes:
    """The zip of `files`."""
    out = BytesIO()
    writer = ZipFileWriter(out)
    for name, file in files.items():
        writer.add(name, file)
    writer.close()
    return out.getvalue()


def test_python_reads_it() -> None:
    """Names, contents, checksums and the way of packing are those of the files, in their order."""
    with ZipFile(BytesIO(written(FILES))) as packed:
        assert list(FILES) == packed.namelist()
        assert [b"x" * 1000, b"pdf", b""] == [packed.read(name) for name in packed.namelist()]
        assert [ZIP_DEFLATED, ZIP_STORED, ZIP_DEFLATED] == [entry.compress_type for entry in packed.infolist()]
        assert None is packed.testzip()


@pytest.mark.skipif(not (shutil.which("unzip") or os.environ.get("CI")), reason="unzip is not installed")
def test_unzip_reads_it(tmp_path: Path) -> None:
    """Another program finds nothing wrong with it."""
    (tmp_path / "a.zip").write_bytes(written(FILES))

    assert 0 == subprocess.run(["unzip", "-tqq", tmp_path / "a.zip"], check=False, capture_output=True).returncode


def test_nothing_in_it() -> None:
    """A zip of no files is one."""
    with ZipFile(BytesIO(written({}))) as packed:
        assert [] == packed.namelist()


@pytest.mark.parametrize("many", [65_534, 65_535, 65_536])
def test_more_files_than_the_format_counts(many: int) -> None:
    """From 65,535 files on, ZIP64 has their number."""
    empty = stored(b"")
    with ZipFile(BytesIO(written({str(number): empty for number in range(many)}))) as packed:
        assert many == len(packed.namelist())
        assert b"" == packed.read(str(many - 1))


def test_more_bytes_than_the_format_counts(tmp_path: Path) -> None:
    """Where a file lies beyond 4 GB, ZIP64 says where: the first 4 GB of this one are empty, and take no room on the disk."""
    with (tmp_path / "far.zip").open("wb") as out:
        out.seek(2**32 + 10)
        writer = ZipFileWriter(out, offset=2**32 + 10)
        writer.add("a", stored(b"abc"))
        writer.close()
    with ZipFile(tmp_path / "far.zip") as packed:
        assert {"a": b"abc"} == {name: packed.read(name) for name in packed.namelist()}


def test_kept_and_found_again() -> None:
    """A packed file as bytes is that file again."""
    assert list(FILES.values()) == [Packed.from_bytes(file.to_bytes()) for file in FILES.values()]
