"""Whether a build would make what is there already: then nothing is built.

Only a build of which everything is known is left out: its settings, its files, the plugins and the extensions that it has, and
the site as the last build left it. In any doubt everything is built.
"""

import logging
import os
import subprocess
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import CountHandler

from handreiking.clock import today
from handreiking.hosts.mkdocs_known import all_known, text_of_settings
from handreiking.hosts.statuses import Status, statuses
from handreiking.model.files import OVERRIDES
from handreiking.store import FILE, Store, program

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "markdown", "typst", "pikepdf", "python-docx")


@dataclass(frozen=True)
class Unchanged:
    """Compares the build of `config`, whose handbook is in the folder `root`, with the last one of the same `site`.

    What it is made of is looked at once, before it is read: a file that changes during the build counts as changed in the next.
    """

    config: MkDocsConfig
    root: Path
    site: Path
    _warnings: CountHandler = field(default_factory=CountHandler)

    def listen(self, ended: bool = False) -> None:
        """Count the warnings from now on, until the build has `ended`."""
        logger = logging.getLogger("mkdocs")
        self._warnings.setLevel(logging.WARNING)
        (logger.removeHandler if ended else logger.addHandler)(self._warnings)

    def holds(self) -> bool:
        """Whether the site is what this build would make."""
        with Store(self._file) as store:
            kept = store.get(self._key) if self._made_of else None
            if same := kept is not None and kept == self._made_of + self.state:
                store.keep()
        return same

    def note(self, store: Store, state: bytes) -> None:
        """Remember in `store` that the site that was just built, with this `state`, is what this build makes."""
        if self._made_of:
            store.put(self._key, self._made_of + state)

    @property
    def quiet(self) -> bool:
        """Whether there were no warnings. Those of MkDocs must be said again in the next build."""
        return not self._warnings.get_counts()

    @cached_property
    def state(self) -> bytes:
        """The state of the site before the build."""
        return state_of(statuses(str(self.site)), self.site)

    @property
    def _project(self) -> Path:
        return Path(self.config.config_file_path or ".").parent

    @property
    def _file(self) -> Path:
        return self._project / FILE

    @property
    def _key(self) -> bytes:
        return Store.key("site", str(self.site.absolute()))

    @cached_property
    def _made_of(self) -> bytes:
        """What the build is made of, by content; empty if something is not known."""
        return self.around and blake2b(self.around + _content(self.root), digest_size=32).digest()

    @cached_property
    def around(self) -> bytes:
        """What the build is made of besides the files of the handbook, by content; empty if something is not known."""
        if not all_known(self.config, settings := text_of_settings(self.config)):
            return b""
        context = click.get_current_context(silent=True)
        given = ((name, repr(value)) for name, value in context.params.items()) if context else ()
        said = repr((program(), _versions(), settings, sorted(given), today(), self._revision()))
        theme, texts = self.config.theme.custom_dir, self._project / OVERRIDES
        parts = (_content(self.config.docs_dir), _content(theme) if theme else b"", _content(texts))
        return blake2b(said.encode("utf-8", "surrogateescape") + b"".join(parts), digest_size=32).digest()

    def _revision(self) -> str:
        """The commit that is checked out, and whether its history is there: what is printed shows the days of changes."""
        try:
            asked = ["git", "rev-parse", "HEAD", "--is-shallow-repository"]
            return subprocess.run(asked, cwd=self._project, capture_output=True, text=True, check=False).stdout
        except OSError:
            return ""


def state_of(found: Iterable[Status], site: Path) -> bytes:
    """Return a hash of the files that were `found` below `site`: their paths below it, their sizes and their dates."""
    start = len(os.path.abspath(site))
    below = sorted((path[start:], size, changed) for path, size, changed in found)
    return blake2b(repr(below).encode("utf-8", "surrogateescape"), digest_size=32).digest()


def _content(root: str | Path) -> bytes:
    """A hash of the files below the folder `root`: their paths, and what is in them."""
    whole = blake2b(digest_size=32)
    for path in sorted(path for path, _, _ in statuses(str(root))):
        content = Path(path).read_bytes()
        whole.update(f"{path}:{len(content)}:".encode("utf-8", "surrogateescape"))
        whole.update(content)
    return whole.digest()


def _versions() -> list[str]:
    found = []
    for package in PACKAGES:
        with suppress(PackageNotFoundError):
            found.append(f"{package} {version(package)}")
    return found
