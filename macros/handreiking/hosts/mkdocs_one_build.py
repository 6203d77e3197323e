"""One ``mkdocs build``: left out when nothing changed, from the former site when little did; then the sites are exchanged."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig

from handreiking import catalogue
from handreiking.hosts.mkdocs_unchanged import Unchanged, state
from handreiking.publish import exchange

if TYPE_CHECKING:
    from handreiking.build import Build
    from handreiking.hosts.mkdocs_record import Record

log = logging.getLogger("mkdocs.plugins.handreiking")


class OneBuild:
    """The build of `config` with our `options`, from its beginning to its end. `built` says whether it has succeeded so far."""

    def __init__(self, config: MkDocsConfig, options: Mapping[str, Any]) -> None:
        self.config, self.options, self.built, self.edited = config, options, False, False
        self.build: Build
        self.live: exchange.Live | None = None
        root = Path(config.config_file_path or ".").parent / str(options.get("folder", "methods"))
        self.site = Path(config.site_dir)
        self.unchanged = Unchanged(config, root, self.site)
        self.unchanged.listen()

    def begin(self) -> "Build":
        """Read and check the handbook, and return what was read, for MkDocs to build in a folder beside the site.

        Raises `Abort` for errors, and `SystemExit` without one if there is nothing left to build.
        """
        self._stop_if_unchanged()
        # Not at the top: when nothing changed, to import it takes longer than all the rest.
        from handreiking.hosts.mkdocs_read import read  # noqa: PLC0415

        self.build = read(self.config, self.options, preview=False)
        self._stop_if_edited()
        self._begin_beside()
        return self.build

    def _stop_if_unchanged(self) -> None:
        if self.unchanged.holds():
            words = catalogue.load(self.options.get("language", "nl"))
            log.info(words("build.unchanged", folder=self.site.name))
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
            self._begin_beside()
            self.build.store.partly, new = True, Path(self.config.site_dir)
            self._keep(edited.write(new), new)
            self.built = self.edited = True
            raise SystemExit(0)

    def _begin_beside(self) -> None:
        self.live = exchange.begin(self.site)
        self.config.site_dir = str(self.live.new)

    def end(self, record: Callable[[], "Record"]) -> None:
        """Replace the former site with the new one if it was built; otherwise leave it as it was.

        `record` returns what is to be known of it in the next build, if MkDocs built it.
        """
        if self.live:
            exchange.end(self.live, complete=self.built)
        if self.live and self.built:
            log.info(self.build.words("build.done", folder=self.site.name))
            if not self.edited and self.unchanged.quiet:
                self._keep(record(), self.site)
        self.unchanged.listen(ended=True)

    def _keep(self, record: "Record", folder: Path) -> None:
        """Keep what the next build can use of the site, which is in `folder` now."""
        if self.unchanged.around and not self.config.theme.custom_dir:
            # The front matter of a page can say what cannot be kept.
            with suppress(TypeError):
                record.put(self.build.store, self.site, self._proof(state(folder)))
        if not self.build.findings.diagnostics:
            self.unchanged.note(self.build.store, folder)
        self.build.store.keep()

    def _proof(self, state: bytes) -> bytes:
        """What must be the same for anything of the former site to be used: the site itself, and all but the handbook's files."""
        return self.unchanged.around + state
