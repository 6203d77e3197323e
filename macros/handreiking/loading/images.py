"""The images of a handbook, as its folder has them."""

import os
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from handreiking.loading.image_kinds import format_of, size_of
from handreiking.loading.image_svg import Refused, read_svg
from handreiking.model.image import ENDINGS, MOST, ImageFile
from handreiking.reader import shown

_known: dict[tuple[str, int, int], ImageFile] = {}
"""What this process read last, by path, size and date: a preview looks at the same files after each edit."""


def read_images(folder: Path, project: Path) -> Mapping[str, ImageFile]:
    """Return what is in `folder` by its name, in the order of the names; nothing if there is no such folder.

    Files whose names begin with a full stop are those of the system. Never raises for what a file holds: that is its fault.
    """
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith(".") and not _is_folder(entry))
    except OSError:
        return {}
    return {name: _read(folder / name, folder, project) for name in names}


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    return entry.is_dir(follow_symlinks=False)


def _read(path: Path, folder: Path, project: Path) -> ImageFile:
    at = shown(path, project)
    try:
        # Neither the file nor the folder may be a link to something elsewhere.
        if not Path(os.path.realpath(path)).is_relative_to(Path(os.path.realpath(project)) / os.path.relpath(folder, project)):
            return ImageFile(path.name, path, at, fault="outside")
        status = path.stat()
        if path.suffix.lower() not in ENDINGS:
            return ImageFile(path.name, path, at, status.st_size, fault="format", detail=path.suffix.lower())
        if status.st_size > MOST:
            return ImageFile(path.name, path, at, status.st_size, fault="size", detail=_megabytes(status.st_size))
        key = (str(path), status.st_size, status.st_mtime_ns)
        if key not in _known:
            _known[key] = _read_content(path, at, path.read_bytes())
        return _known[key]
    except OSError:
        return ImageFile(path.name, path, at, fault="damaged")


def _read_content(path: Path, at: str, content: bytes) -> ImageFile:
    own, found = ENDINGS[path.suffix.lower()], format_of(content)
    digest, size = blake2b(content, digest_size=12).hexdigest(), (0, 0)
    fault = detail = ""
    try:
        if found != own:
            fault, detail = ("other", found) if found else ("damaged", "")
        else:
            size = read_svg(content) if own == "svg" else size_of(content, own)
    except ValueError:
        fault = "damaged"
    except Refused as refused:
        fault, detail = refused.fault, refused.detail
    return ImageFile(path.name, path, at, len(content), digest, *size, fault, detail)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}".removesuffix(".0")
