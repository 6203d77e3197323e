"""The sizes and the dates of files: whether any of them was touched."""

import os
from collections.abc import Iterator

Status = tuple[str, int, int]
"""The path of a file, its size, and the time of its last change, in nanoseconds."""


def statuses(root: str) -> Iterator[Status]:
    """Yield the status of each file below the folder `root`, or of the file `root`. Links are followed, as in MkDocs."""
    inside = (os.path.join(folder, name) for folder, _, names in os.walk(root, followlinks=True) for name in names)
    for path in inside if os.path.isdir(root) else [root]:
        try:
            status = os.stat(path)
        except OSError:
            continue
        yield os.path.abspath(path), status.st_size, status.st_mtime_ns
