"""The program as one short text that changes when any of it does: what it made before is of no use then."""

import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

LIBRARIES = ("jinja2", "markdown-it-py", "markupsafe", "pydantic", "pyphen", "pyyaml", "simplemma")
"""The libraries that what is kept depends on."""

MADE = (".pyc", ".pyo")
"""Files that Python makes from others."""


@cache
def program() -> str:
    """Return a hash of every file of this package, and of the versions of Python and the libraries.

    The files are read, which takes 0.02 s: a date or a size may stay the same when the content does not.
    """
    package = Path(__file__).parent.parent
    whole = blake2b(repr((sys.version, *map(_version, LIBRARIES))).encode(), digest_size=16)
    for file in sorted(package.rglob("*")):
        if file.suffix not in MADE and file.is_file():
            content = file.read_bytes()
            whole.update(f"{file.relative_to(package).as_posix()}:{len(content)}:".encode())
            whole.update(content)
    return whole.hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
