"""The list of the files of a site, by which it is known as ours, and with which it can be compared afterwards."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import Protocol, TypeAlias

LISTING = "handreiking-files.json"
"""Its file name. It has no dot in front: some hosts leave such files out."""

FORMAT = 1


class Output(Protocol):
    """A file that is being written."""

    def write(self, content: bytes, /) -> object:
        """Write `content` after what was written before."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of `size` bytes; `digest` is BLAKE2b of sixteen bytes (RFC 7693), in hexadecimal."""

    size: int
    digest: str


Listing: TypeAlias = Mapping[str, Listed]
"""The files of a site, by path, without the list itself."""


def listed(content: bytes) -> Listed:
    """Return what is to be listed of a file with this `content`."""
    return Listed(len(content), blake2b(content, digest_size=16).hexdigest())


class Hashed:
    """Writes to `out`, and tells what is to be listed of all that was written."""

    def __init__(self, out: Output) -> None:
        self._out, self._size, self._digest = out, 0, blake2b(digest_size=16)

    def write(self, content: bytes) -> None:
        """Write `content`. Raises `OSError`."""
        self._out.write(content)
        self._size += len(content)
        self._digest.update(content)

    @property
    def listed(self) -> Listed:
        """What is to be listed of the file."""
        return Listed(self._size, self._digest.hexdigest())


def listing_text(files: Listing) -> str:
    """Return the list as JSON, a line for each file: where sites are kept in git, a change is a line too."""
    lines = (f'{json.dumps(path, ensure_ascii=False)}: [{one.size}, "{one.digest}"]' for path, one in sorted(files.items()))
    return f'{{"handreiking": {FORMAT}, "files": {{\n' + ",\n".join(lines) + "\n}}\n"


def read_listing(content: bytes) -> Listing:
    """Return the files that `listing_text` listed. Raises `ValueError` for anything else, and for a path that leads elsewhere."""
    try:
        files = json.loads(content)["files"]
        found = {str(path): Listed(int(size), str(digest)) for path, (size, digest) in files.items()}
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not a list of files") from error
    for path in found:
        if "\\" in path or PurePosixPath(path).is_absolute() or {"..", ""} & set(path.split("/")):
            raise ValueError(path)
    return found
