"""What a build and a check ask of paper, which may not be there: the extra ``[pdf]`` need not be installed.

Rules know nothing of paper. They get the numbers of pages from here, and estimate them where there are none.
"""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.local_edition import in_edition
from handreiking.model.own_words import own_words
from handreiking.print.history import History, history
from handreiking.print.prints import NotPrinted, PrintedFiles
from handreiking.print.progress import Progress
from handreiking.rules import check
from handreiking.rules.pocket_card_too_long import doubtful_cards
from handreiking.settings import Settings
from handreiking.store import Store
from handreiking.text.typeface import missing_glyphs

if TYPE_CHECKING:
    from handreiking.print.edition import Edition

CACHE = ".cache/paper"
"""Where finished files are cached, in the project; ``HANDREIKING_CACHE`` overrides it."""


class NotBuilt(Exception):
    """The handbook cannot be built; the text says why, in the language of the handbook."""


@dataclass(frozen=True)
class Paper:
    """The `handbook` of `settings`, on paper as readers see it. `uris` returns the uri of each page; `url` makes it an address.

    The pages are asked for only when there is something to print: those of a broken handbook need not exist. `store` remembers
    which file was made of which facts.
    """

    settings: Settings
    handbook: Handbook
    uris: Callable[[], Mapping[tuple[str, str], str]]
    url: Callable[[str], str]
    store: Store = field(default_factory=lambda: Store(None))

    def print(self, say: Callable[[int, str], None]) -> PrintedFiles:
        """Print everything, if the extra is there, and `say` what a maintainer should know, with a level of `logging`.

        Raises `NotBuilt` for a document that cannot be printed.
        """
        words = self.settings.words
        if fault := self._history.fault:
            # Not a warning: no date is right too, and a strict build need not fail for it.
            say(logging.INFO, words(f"print.history.{fault}", folder=self._history.root))
        progress = Progress(sys.stderr, lambda done, all: words("print.progress", done=done, all=all))
        try:
            found: PrintedFiles = _tool("printing").print_all(self._edition, self._printer(), progress)
        except ModuleNotFoundError as error:
            say(logging.WARNING, words("print.missing", package=error.name))
            return PrintedFiles()
        except NotPrinted as error:
            raise NotBuilt(_said(words, error)) from error
        if not self.settings.address:
            say(logging.INFO, words("print.no-address"))
        if len(self.handbook.methods) > (most := _tool("edition").MOST):
            say(logging.INFO, words("print.without-everything", most=most))
        return found

    def checked(self, counted: bool = True) -> tuple[Diagnostic, ...]:
        """Return everything that the rules find; if it is no error and paper is wanted, with the pages that are `counted`.

        Whether documents can be set with files of the team is tried on some of each kind.
        """
        found = check(self.handbook, store=self.store)
        if not (counted and self.settings.pdf) or any(one.severity == "error" for one in found):
            return found
        try:
            printer = self._printer()
            if self.handbook.look.print:
                for _ in printer.print(_tool("own").first_of_each_kind(self._edition)):
                    pass
            pages = _tool("lengths").checklist_pages(self._edition, printer, doubtful_cards(self.handbook))
        except ModuleNotFoundError:
            return found
        except NotPrinted as error:
            return (*found, error.diagnostic) if error.diagnostic else found
        return check(self.handbook, pages, self.store)

    def _printer(self) -> Any:
        folder = Path(os.environ.get("HANDREIKING_CACHE") or self.settings.project / CACHE)
        return _tool("printer").Printer(folder, self.store, look=self.handbook.look)

    @cached_property
    def shown(self) -> Handbook:
        """The handbook as readers see it: with what is local, if the settings name a local edition."""
        return in_edition(self.handbook, self.settings.local)

    @cached_property
    def _edition(self) -> "Edition":
        settings, shown = self.settings, self.shown
        days, dated = self._history.days, not self._history.fault
        words = own_words(shown)
        made: Edition = _tool("edition").Edition(shown, words, self.uris(), self.url, settings.address, days, dated)
        return made

    @cached_property
    def _history(self) -> History:
        return history(self.settings.root)


def _said(words: Catalogue, error: NotPrinted) -> str:
    if letters := "".join(_not_on_paper(words)):
        return words("print.no-letters", letters=letters)
    if not (found := error.diagnostic):
        return words(f"print.{error.kind}", **error.holes)
    at = found.location
    return f"{at.file}:{at.line}:{at.column}: {words(f'rule.{found.rule}.message', **found.params)}"


def _not_on_paper(words: Catalogue) -> list[str]:
    """The first letters, a few of them, of what is said on paper in the language of `words` that the typeface has not."""
    said = (text for key, text in words.texts.items() if key.startswith("paper."))
    return sorted({letter for text in said for missing in missing_glyphs(text) for letter in missing})[:5]


def _tool(name: str) -> Any:
    """A module of `print`, loaded when there is something to print; some need the extra."""
    return import_module(f"handreiking.print.{name}")
