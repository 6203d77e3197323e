"""Where a site may be published: never over something that is not a site of ours."""

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from handreiking.publish.listing import LISTING
from handreiking.publish.security import HEADERS_FILE
from handreiking.publish.worker import WORKER

HALF = ".handreiking-new"
"""How the name of a file ends that is being written into a site."""

OF_A_DISK = "lost+found"
"""What stands in the root of some disks, and belongs to no one."""


class Refused(Exception):
    """No site may be published here. `kind` selects the message, and `holes` fill it in."""

    def __init__(self, kind: str, **holes: str) -> None:
        super().__init__(kind, holes)
        self.kind, self.holes = kind, holes


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a `site`, where no link leads further, and the names of what is for a while `beside` it, with `prefix`.

    Where the folder about the site cannot be written, as about a mount, `beside` is the folder for temporary files.
    """

    site: Path
    beside: Path
    prefix: str

    @property
    def lock(self) -> Path:
        """The file that is locked during a build."""
        return self.beside / f"{self.prefix}.lock"

    def left(self, kind: str) -> list[Path]:
        """Return the folders beside the site of a ``new`` or an ``old`` one."""
        return sorted(one for one in self.beside.iterdir() if one.name.startswith(f"{self.prefix}.{kind}-"))


def place(site: Path, apart: Iterable[Path] = (), above: Path | None = None) -> Place:
    """Return the place of the folder `site`, a link or not.

    It may have no part of what is `apart`, nor be in it; and it may not be or have the folder `above`.

    Raises `Refused`, and `OSError` if a folder cannot be looked into.
    """
    real = Path(os.path.realpath(site))
    if real.is_symlink() or (site.is_symlink() and not real.parent.is_dir()):
        raise Refused("dangling", target=os.readlink(site))
    if real.exists() and not real.is_dir():
        raise Refused("file")
    others = [Path(os.path.realpath(one)) for one in apart]
    if any(one.is_relative_to(real) for one in (*others, *([above.resolve()] if above else []))):
        raise Refused("around")
    for one in others:
        if real.is_relative_to(one):
            raise Refused("inside", other=one.name)
    if ".git" in real.parts or (real / ".git").exists():
        raise Refused("git")
    if real.is_dir() and not is_ours(real):
        raise Refused("foreign")
    return _place(real)


def is_ours(folder: Path) -> bool:
    """Whether `folder` is empty, or has a site of ours: with its list of files, or as versions before that list left it."""
    names = {name for name in os.listdir(folder) if name != OF_A_DISK and not name.endswith(HALF)}
    if not names or LISTING in names:
        return True
    return _has(folder / WORKER, '"use strict";') and _has(folder / HEADERS_FILE, "Content-Security-Policy: default-src 'none'")


def _has(path: Path, text: str) -> bool:
    try:
        return text in path.read_text("utf-8", "replace")
    except OSError:
        return False


def _place(site: Path) -> Place:
    about = next(one for one in site.parents if one.is_dir())
    if os.access(about, os.W_OK) or not site.is_dir():
        return Place(site, site.parent, f".{site.name}")
    name = blake2b(os.fsencode(site), digest_size=8).hexdigest()
    return Place(site, Path(tempfile.gettempdir()), f".handreiking-{name}")
