"""A built folder becomes a whole site: the headers, the manifest, the zip and the service worker are added to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handreiking.publish.archive import archive
from handreiking.publish.manifest import MANIFEST, manifest
from handreiking.publish.security import HEADERS_FILE, headers_file
from handreiking.publish.trim import classes_in, trim, words_in
from handreiking.publish.worker import WORKER, offline_worker, removing_worker

STYLE = re.compile(r"assets/stylesheets/.*\.css")
SCRIPT = re.compile(r"assets/(?:javascripts/)?[^/]*\.js")
"""Material's stylesheets, and the scripts that run in a page."""


@dataclass(frozen=True, slots=True)
class Publication:
    """The name, description and language of the site, whether it works `offline`, and the name of its `zip`, empty for none.

    Folders that are `online` only are not kept on a device; each ends in a slash.
    """

    name: str
    description: str
    language: str
    offline: bool
    zip: str
    online: tuple[str, ...] = ()


def complete(site: Path, publication: Publication) -> None:
    """Add to the folder `site` whatever is made from all its files, and drop from Material's styles what none of them uses.

    Raises `OSError` if the folder cannot be written.
    """
    _write(site / HEADERS_FILE, headers_file())
    if publication.offline:
        _write(site / MANIFEST, manifest(publication.name, publication.description, publication.language))
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    for path, css in _trimmed(files).items():
        _write(site / path, css)
        files[path] = css.encode()
    if publication.zip:
        (site / publication.zip).write_bytes(archive(files, publication.zip.removesuffix(".zip")))
    _write(site / WORKER, offline_worker(files, publication.online) if publication.offline else removing_worker())


def _trimmed(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return Material's stylesheets with the rules that the pages and scripts among `files` can use."""
    pages = (classes_in(content.decode()) for path, content in files.items() if path.endswith(".html"))
    scripts = (words_in(content.decode()) for path, content in files.items() if SCRIPT.fullmatch(path))
    known = set().union(*pages, *scripts)
    return {path: trim(content.decode(), known) for path, content in files.items() if STYLE.fullmatch(path)}


def withdraw(site: Path) -> None:
    """Make a preview in the folder `site` remove what a site at the same address kept, or edits would not show."""
    _write(site / WORKER, removing_worker())


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
