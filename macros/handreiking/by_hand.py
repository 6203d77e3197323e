"""What a build and a check ask of the hand-written pages: what is wrong with the macros that they call."""

from collections.abc import Iterable, Mapping
from os.path import normpath
from pathlib import Path

from handreiking.calls.faults import Fault
from handreiking.calls.known import KnownOf
from handreiking.calls.pages import CALL_RULES, PagesByHand
from handreiking.calls.stopped import STOPPED_RULES
from handreiking.diagnostic import Diagnostic
from handreiking.loading.settings_file import plugin_options
from handreiking.model.handbook import Handbook
from handreiking.report.words import Findings
from handreiking.settings import SETTINGS_RULES, Settings, check_settings
from handreiking.store import Store

STRICT = (*SETTINGS_RULES, *CALL_RULES, *STOPPED_RULES)
"""The rules that no comment silences: those about settings, and about hand-written pages, where such a comment says nothing."""


def docs_folder(settings: Settings) -> Path:
    """Return the folder of the hand-written pages of the project of `settings`."""
    return Path(normpath(settings.project / str(settings.source.site.get("docs_dir") or "docs")))


def pages_by_hand(settings: Settings, store: Store) -> PagesByHand:
    """Return the hand-written pages of the project of `settings`."""
    site = settings.source.site
    return PagesByHand(settings.project, docs_folder(settings), site, plugin_options(site, "macros"), store)


def check_calls(settings: Settings, handbook: Handbook, pages: PagesByHand) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong with the calls of macros on hand-written `pages`, in the project of `settings`.

    While a file of the handbook is broken, what seems to be missing may be in it: then only that is reported. A preview asks for
    none of it: there the page itself says what is wrong with a call on it.
    """
    if settings.broken or any(found.severity == "error" for found in handbook.diagnostics):
        return ()
    return tuple(pages.faults(KnownOf(handbook)))


def check_beside(
    settings: Settings, handbook: Handbook, store: Store, calls: bool
) -> tuple[tuple[Diagnostic, ...], Mapping[str, str]]:
    """Return what is wrong beside the files of the handbook, in `settings`, on pages by hand and, if asked, in `calls` there.

    The texts of these pages come with it.
    """
    pages = pages_by_hand(settings, store)
    found = (*pages.written(), *(check_calls(settings, handbook, pages) if calls else ()))
    return (*check_settings(settings, handbook), *found), pages.texts


def failed_calls(settings: Settings, store: Store, failures: Iterable[tuple[str, str, Fault]]) -> Findings:
    """Return what was wrong with calls when pages were made: each on the page at an uri, by the name that it calls."""
    pages = pages_by_hand(settings, store)
    found = tuple(pages.failed(*failure) for failure in failures)
    return Findings(found, pages.texts, settings.words, settings.address)
