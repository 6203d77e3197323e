"""A built folder becomes a whole site: the headers, the manifest, the zip and the service worker are added to it."""

from dataclasses import dataclass
from pathlib import Path

from handreiking.web.archive import archive
from handreiking.web.manifest import MANIFEST, manifest
from handreiking.web.security import HEADERS_FILE, headers_file
from handreiking.web.worker import WORKER, gone, offline


@dataclass(frozen=True, slots=True)
class Handbook:
    """What the site is called and for whom; whether it works `offline`, and the name of its zip, empty for none."""

    name: str
    description: str
    language: str
    searched: frozenset[str]
    offline: bool
    zip: str


def complete(site: Path, handbook: Handbook) -> None:
    """Add to the folder `site` what is made from all its files."""
    _write(site / HEADERS_FILE, headers_file())
    if handbook.offline:
        _write(site / MANIFEST, manifest(handbook.name, handbook.description, handbook.language))
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    if handbook.zip:
        (site / handbook.zip).write_bytes(archive(files, handbook.zip.removesuffix(".zip")))
    _write(site / WORKER, offline(files, handbook.searched) if handbook.offline else gone())


def withdraw(site: Path) -> None:
    """Make a preview in the folder `site` remove what a site at the same address kept: edits would not show."""
    _write(site / WORKER, gone())


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
