"""One build that is published: left out when nothing changed, from the former site when little did."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from handreiking.hosts.mkdocs_ending import words_of
from handreiking.hosts.mkdocs_publishing import Publishing
from handreiking.hosts.mkdocs_unchanged import Unchanged
from handreiking.model.files import OVERRIDES

if TYPE_CHECKING:
    from handreiking.build import Build
    from handreiking.hosts.mkdocs_meant import Meant
    from handreiking.hosts.mkdocs_record import Record

log = logging.getLogger("mkdocs.plugins.handreiking")


class OneBuild:
    """The build of `config` with our `options` that a `command` runs, if any, from its beginning to its end."""

    def __init__(self, config: MkDocsConfig, options: Mapping[str, Any], command: str) -> None:
        self.config, self.options, self.words = config, options, words_of(options)
        self.build: Build
        self.site, self._project = Path(config.site_dir), Path(config.config_file_path or "mkdocs.yml").absolute().parent
        self._root = self._project / str(options.get("folder", "methods"))
        self.unchanged = Unchanged(config, self._root, self.site)
        self.unchanged.listen()
        self._publishing = Publishing(config, self.words, command)
        self._meant: Meant | None = None
        self._edited: Record | None = None

    def begin(self) -> "Build":
        """Read and check the handbook, and return what was read, for MkDocs to build in a folder beside the site.

        Raises `Abort` for errors, and `SystemExit` without one if there is nothing left to build.
        """
        theme = self.config.theme.custom_dir
        apart = (self._root, Path(self.config.docs_dir), self._project / OVERRIDES, *([Path(theme)] if theme else []))
        self._publishing.begin(apart, self._project)
        self._stop_if_unchanged()
        # Not at the top: when nothing changed, to import it takes longer than all the rest.
        from handreiking.hosts.mkdocs_read import read  # noqa: PLC0415

        self.build = read(self.config, self.options, preview=False)
        self._stop_if_edited()
        self._publishing.make()
        return self.build

    def _stop_if_unchanged(self) -> None:
        if self.unchanged.holds():
            log.info(self.words("build.unchanged", folder=self.site.name))
            raise SystemExit(0)

    def _stop_if_edited(self) -> None:
        """Make what an edit changes. Raises `SystemExit` if that is all; otherwise everything has to be built."""
        from handreiking.hosts.mkdocs_record import Record  # noqa: PLC0415

        record = Record.get(self.build.store, self.site, self._proof(self.unchanged.state)) if self.unchanged.around else None
        if not record:
            return
        from handreiking.components import TemplateFault  # noqa: PLC0415
        from handreiking.hosts.mkdocs_edited import Edited  # noqa: PLC0415
        from handreiking.hosts.mkdocs_edited_pages import TooMuch  # noqa: PLC0415

        edited = Edited(self.config, self.build, self.site, record)
        # What fails in a template of the team is told by the build of everything.
        with suppress(TooMuch, TemplateFault):
            _ = edited.edit
            self.build.store.partly = True
            self._edited = edited.write(self._publishing.make())
            self._meant, self._publishing.stop = edited.meant(self._edited), SystemExit(0)
            raise self._publishing.stop

    def finished(self, meant: "Meant", record: Callable[[], "Record"]) -> None:
        """Note that everything was written that was `meant`, and end here what no command ends; the rest is as in `end`."""
        self._meant = meant
        if self._publishing.ends_early:
            self._meant = None if self._publishing.strict else meant
            self.end(record)

    def failed(self, error: Exception) -> None:
        """Note that the build failed: ``--strict`` can still do that after everything was written.

        Raises `Abort` for an error that a sentence says: that of a full disk, or of a place that cannot be written.
        """
        self._meant, sentence = None, self._publishing.why(error)
        if self._publishing.ends_early:
            self.end(None)
        if sentence:
            raise Abort(sentence) from error

    def end(self, record: "Callable[[], Record] | None") -> None:
        """Replace the former site with the new one if it was built and nothing failed; otherwise leave it as it was.

        `record` returns what is to be known of it in the next build, if MkDocs built it. Raises `Abort` if it cannot be replaced.
        """
        try:
            state = self._publishing.end(self._meant)
        finally:
            self._meant = None
            self.unchanged.listen(ended=True)
        if state is not None:
            log.info(self.words("build.done", folder=self.site.name))
            if known := self._edited or (record() if record and self.unchanged.quiet else None):
                self._keep(known, state)

    def _keep(self, record: "Record", state: bytes) -> None:
        """Keep what the next build can use of the site, which has this `state` now."""
        if self.unchanged.around and not self.config.theme.custom_dir:
            # The front matter of a page can say what cannot be kept.
            with suppress(TypeError):
                record.put(self.build.store, self.site, self._proof(state))
        if not self.build.findings.diagnostics:
            self.unchanged.note(self.build.store, state)
        self.build.store.keep()

    def _proof(self, state: bytes) -> bytes:
        """What must be the same for anything of the former site to be used: the site itself, and all but the handbook's files."""
        return self.unchanged.around + state
