"""Whether a build would make what is there already: then nothing is built.

Only a build of which everything is known is left out: its settings, its files, the plugins and the extensions that it has, and
the site as the last build left it. In any doubt everything is built.
"""

import logging
import re
import subprocess
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
from handreiking.hosts.statuses import statuses
from handreiking.site.names import MACROS
from handreiking.store import FILE, Store, program

PLUGINS = {"handreiking", "material/search", "search", "macros"}
EXTENSIONS = {"toc", "tables", "fenced_code", "attr_list", "md_in_html", "def_list", "footnotes", "abbr", "meta", "admonition"}
"""The plugins and the extensions of Markdown that read nothing but the files below."""

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "markdown", "typst", "pikepdf", "python-docx")
CALL = re.compile(r"\{%|\{\{-?\s*(\w*)")
"""What mkdocs-macros runs in a page: a statement, or an expression that begins with a name."""
ELSEWHERE = re.compile(r"\bINHERIT\b|!\w")
"""What makes settings depend on something else: another file, the environment, code."""


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
            if same := kept is not None and kept == self._made_of + _state(self.site):
                store.keep()
        return same

    def note(self) -> None:
        """Remember the site that was just built, unless there were warnings: they must be said again."""
        if self._made_of and not self._warnings.get_counts():
            with Store(self._file) as store:
                store.put(self._key, self._made_of + _state(self.site))
                store.keep()

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
        if not (self._known() and self._only_our_macros()):
            return b""
        context = click.get_current_context(silent=True)
        given = ((name, repr(value)) for name, value in context.params.items()) if context else ()
        said = repr((program(), _versions(), self._settings, sorted(given), today(), self._revision()))
        whole = blake2b(said.encode("utf-8", "surrogateescape"), digest_size=32)
        for root in (self.config.docs_dir, str(self.root), self.config.theme.custom_dir, str(self._project / "overrides")):
            for path in sorted(path for path, _, _ in statuses(root)) if root else ():
                content = Path(path).read_bytes()
                whole.update(f"{path}:{len(content)}:".encode("utf-8", "surrogateescape"))
                whole.update(content)
        return whole.digest()

    @cached_property
    def _settings(self) -> str:
        try:
            return Path(self.config.config_file_path).read_text("utf-8")
        except (OSError, TypeError, ValueError):
            return "INHERIT"

    def _known(self) -> bool:
        """Whether everything is known that the build depends on: nothing but the command, plugins and extensions above."""
        context, config = click.get_current_context(silent=True), self.config
        called = context is not None and context.info_name == "build" and context.params.get("clean") is not False
        extensions = {name.removeprefix("markdown.extensions.") for name in config.markdown_extensions}
        module = any((self._project / name).exists() for name in ("main.py", "main"))
        return (
            called
            and not ELSEWHERE.search(self._settings)
            and set(config.plugins) <= PLUGINS
            and extensions <= EXTENSIONS
            and not (config.hooks or module)
        )

    def _only_our_macros(self) -> bool:
        """Whether pages call nothing but our macros: others may tell the time."""
        docs, excluded = Path(self.config.docs_dir), self.config.exclude_docs
        found = ((file, file.relative_to(docs).as_posix()) for file in docs.rglob("*.md"))
        texts = (file.read_text("utf-8", "replace") for file, name in found if not (excluded and excluded.match_file(name)))
        return all(call[1] in MACROS for text in texts for call in CALL.finditer(text))

    def _revision(self) -> str:
        """The commit that is checked out: what is printed shows the days of changes."""
        try:
            asked = ["git", "rev-parse", "HEAD"]
            return subprocess.run(asked, cwd=self._project, capture_output=True, text=True, check=False).stdout
        except OSError:
            return ""


def _state(site: Path) -> bytes:
    """A hash of the paths, the sizes and the dates of the files of `site`."""
    return blake2b(repr(sorted(statuses(str(site)))).encode("utf-8", "surrogateescape"), digest_size=32).digest()


def _versions() -> list[str]:
    found = []
    for package in PACKAGES:
        with suppress(PackageNotFoundError):
            found.append(f"{package} {version(package)}")
    return found
