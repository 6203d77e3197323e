"""How a build of MkDocs publishes: beside the site, held against what was meant, and exchanged when nothing can fail any more."""

import logging
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler

from handreiking.catalogue import Catalogue
from handreiking.hosts.mkdocs_ending import end_in_order, said, undisturbed
from handreiking.hosts.mkdocs_unchanged import state_of
from handreiking.hosts.statuses import statuses
from handreiking.publish import exchange
from handreiking.publish.lock import Busy
from handreiking.publish.place import Refused

if TYPE_CHECKING:
    from handreiking.hosts.mkdocs_meant import Meant

COMMANDS = ("build", "gh-deploy")
"""The commands of MkDocs that end a build with ``on_shutdown``, after everything that can fail."""

MOST = 5
"""So many faults of a site are named: whatever made them, the first ones show it."""


class Publishing:
    """The publishing of the site of `config`; `begin` comes first.

    That of a `command` ends with it. Any other build, such as a call from Python, `ends_early`: when its files are written.
    """

    def __init__(self, config: MkDocsConfig, words: Catalogue, command: str) -> None:
        context = click.get_current_context(silent=True)
        self.ends_early = not (command and context and context.info_name in COMMANDS)
        self.config, self.words, self.site = config, words, Path(config.site_dir)
        self.stop: SystemExit | None = None
        self._before, self._undo = sys.exc_info()[1], end_in_order()
        self._live: exchange.Live | None = None

    def begin(self, apart: Iterable[Path], above: Path) -> None:
        """Keep other builds from the site, and put right what one that was killed left. Raises `Abort`.

        The site may have no part of what is `apart`, nor be in it, and it may not be or have `above`.
        """
        try:
            self._live = exchange.begin(self.site, apart, above)
        except (Busy, Refused, OSError) as error:
            raise Abort(said(error, self.words, self.site)) from error

    def make(self) -> Path:
        """Make a folder beside the site, for MkDocs to build in, and return it. Raises `OSError`."""
        assert self._live, "begun first"
        new = self._live.make()
        self.config.site_dir = str(new)
        return new

    @property
    def strict(self) -> bool:
        """Whether MkDocs will say that the build failed, because of warnings."""
        counts = (one.get_counts() for one in logging.getLogger("mkdocs").handlers if isinstance(one, CountHandler))
        return bool(self.config.strict) and any(counts)

    @property
    def harmed(self) -> bool:
        """Whether an exception is on its way that is not our own, `stop`, and was not there before."""
        found = sys.exc_info()[1]
        return found is not None and found is not self._before and found is not self.stop

    def why(self, error: Exception) -> str:
        """Return in a sentence what is wrong with the disk or the place of the site; empty if `error` is about something else."""
        return said(error, self.words, self.site) if self._live and self._live.concerns(error) else ""

    def end(self, meant: "Meant | None") -> bytes | None:
        """Replace the former site with the new one, if that is what was `meant`, and return its state.

        Without anything that was meant the former one stays, and None is returned; likewise if an exception is on its way.
        Nothing is left beside. Raises `Abort` if the new one is not what was meant, or cannot take its place.
        """
        meant, live, self._live = None if self.harmed else meant, self._live, None
        self.config.site_dir = str(self.site)
        try:
            with undisturbed():
                try:
                    return self._publish(live, meant) if live and live.new and meant else None
                finally:
                    if live:
                        live.leave()
        finally:
            self._undo()

    def _publish(self, live: exchange.Live, meant: "Meant") -> bytes:
        assert live.new, "made first"
        found = tuple(statuses(str(live.new)))
        if faults := [self.words(f"publish.{one.kind}", path=one.path) for one in meant.faults(live.new, found)]:
            raise Abort(self.words("publish.unlike", faults="; ".join([*faults[:MOST], *(["…"] if faults[MOST:] else [])])))
        try:
            same = live.publish()
        except OSError as error:
            raise Abort(said(error, self.words, self.site)) from error
        return state_of(found, live.new) if same else state_of(statuses(str(live.site)), live.site)
