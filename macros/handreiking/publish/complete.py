"""A built folder becomes a whole site: the headers, the manifest, the zip and the service worker are added to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handreiking.publish.archive import archive
from handreiking.publish.manifest import MANIFEST, manifest
from handreiking.publish.security import HEADERS_FILE, headers_file
from handreiking.publish.trim import classes_in, trim, words_in
from handreiking.publish.worker import WORKER, gone, offline

STYLE = re.compile(r"assets/stylesheets/.*\.css")
SCRIPT = re.compile(r"assets/(?:javascripts/)?[^/]*\.js")
"""Material's stylesheets, and the scripts that run in a page."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What the site is called and for whom; whether it works `offline`, and the name of its zip, empty for none."""

    name: str
    description: str
    language: str
    offline: bool
    zip: str


def complete(site: Path, handbook: Publication) -> None:
    """Add to the folder `site` what is made from all its files, and leave out of its styles what none of them uses."""
    _write(site / HEADERS_FILE, headers_file())
    if handbook.offline:
        _write(site / MANIFEST, manifest(handbook.name, handbook.description, handbook.language))
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    for path, css in _trimmed(files).items():
        _write(site / path, css)
        files[path] = css.encode()
    if handbook.zip:
        (site / handbook.zip).write_bytes(archive(files, handbook.zip.removesuffix(".zip")))
    _write(site / WORKER, offline(files) if handbook.offline else gone())


def _trimmed(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return Material's stylesheets with the rules that the pages and scripts among `files` can use."""
    pages = (classes_in(content.decode()) for path, content in files.items() if path.endswith(".html"))
    scripts = (words_in(content.decode()) for path, content in files.items() if SCRIPT.fullmatch(path))
    known = set().union(*pages, *scripts)
    return {path: trim(content.decode(), known) for path, content in files.items() if STYLE.fullmatch(path)}


def withdraw(site: Path) -> None:
    """Make a preview in the folder `site` remove what a site at the same address kept: edits would not show."""
    _write(site / WORKER, gone())


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
