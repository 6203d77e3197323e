"""A site that cannot be replaced as a folder, such as a mount, is filled file by file: new ones first, old ones removed last.

Whoever looks meanwhile finds each page, the former or the new one.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from filecmp import cmp
from pathlib import Path, PurePosixPath

from handreiking.publish.listing import LISTING
from handreiking.publish.place import HALF, OF_A_DISK
from handreiking.publish.worker import WORKER

SPARE = 64 * 1024
"""As many bytes more than the files take must be free: a disk needs some for folders."""


def fill(site: Path, new: Path) -> None:
    """Make the files in the folder `site` those in `new`, which stays as it is. What is the same is not written.

    Raises `OSError`: when the disk has too little room before anything was written.
    """
    files = [path for path in _in_order(new) if not _same(new / path, site / path)]
    _only_with_room(site, new, files)
    for path in files:
        _folder(site, path.parent)
        _put(new / path, site / path)
    _remove_others(site, new)


def _in_order(new: Path) -> list[PurePosixPath]:
    """The files: first the list of all, by which the folder is known as ours; then pages; the home page and the worker last."""
    found = (PurePosixPath(path.relative_to(new).as_posix()) for path in new.rglob("*") if path.is_file())
    last = [LISTING, "", "index.html", WORKER]
    return sorted(found, key=lambda path: (_rank(str(path), last), path.suffix == ".html", path.name == "index.html", path))


def _rank(path: str, last: list[str]) -> int:
    return last.index(path) if path in last else 1


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and not other.is_symlink() and cmp(one, other, shallow=False)


def _only_with_room(site: Path, new: Path, files: list[PurePosixPath]) -> None:
    taken = most = 0
    for path in files:
        size, target = (new / path).stat().st_size, site / path
        most = max(most, taken + size)
        taken += size - (target.stat().st_size if target.is_file() else 0)
    if most + SPARE > shutil.disk_usage(site).free:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(site))


def _folder(site: Path, folder: PurePosixPath) -> None:
    """Make `folder` in the site, without following a link out of it."""
    for part in (*reversed(folder.parents), folder):
        one = site / part
        if part != PurePosixPath(".") and (one.is_symlink() or one.is_file()):
            one.unlink()
        one.mkdir(exist_ok=True)


def _put(source: Path, target: Path) -> None:
    half = target.with_name(f".{target.name[:100]}{HALF}")
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    try:
        shutil.copyfile(source, half)
        half.replace(target)
    except OSError:
        half.unlink(missing_ok=True)
        raise


def _remove_others(site: Path, new: Path) -> None:
    for path in _bottom_up(site):
        there = new / path.relative_to(site)
        if path.is_symlink() or not path.is_dir():
            if not there.is_file():
                path.unlink()
        elif not there.is_dir():
            path.rmdir()


def _bottom_up(site: Path) -> Iterator[Path]:
    """Yield everything in the folder `site`, what is in a folder before it, without following links."""
    for folder, folders, names in os.walk(site, topdown=False):
        if Path(folder) != site / OF_A_DISK:
            here = folders if Path(folder) != site else [name for name in folders if name != OF_A_DISK]
            yield from (Path(folder, name) for name in (*names, *here))
