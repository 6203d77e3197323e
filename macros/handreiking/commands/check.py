"""``handreiking check``: everything that is wrong, at once, and how to fix it."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from handreiking.by_hand import check_calls, pages_by_hand
from handreiking.catalogue import Catalogue
from handreiking.clock import today
from handreiking.commands.project import Misuse, read_handbook, settings_for, settings_here, store_of, words_of
from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.paper import Paper
from handreiking.print.prints import PrintedFiles
from handreiking.report import FORMATS
from handreiking.report.colour import coloured, wanted
from handreiking.report.words import MOST, Findings
from handreiking.settings import Settings, check_settings
from handreiking.site.address import Addresses

STDIN = Path("-")


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("paths", nargs="*", metavar="PATH", type=Path, help=words("command.files"))
    parser.add_argument("--format", choices=FORMATS, default="full", help=words("command.format"))
    parser.add_argument("--strict", action="store_true", help=words("command.strict"))
    parser.add_argument("--all", action="store_true", help=words("command.all"))
    parser.add_argument("--stdin-filename", type=Path, metavar="PATH", help=words("command.stdin-filename"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Check and report; return 0 without errors, else 1 (with ``--strict`` for warnings too). Raises `Misuse`."""
    paths, replaced = _sources(options, words)
    settings = _settings(paths, words)
    words = words_of(settings, words, options.language)
    diagnostics, texts = _checked(settings, paths, replaced)
    most, rules = 0 if options.all else MOST, settings.words("address.rules")
    report = FORMATS[options.format](Findings(diagnostics, texts, words, settings.address, most, rules))
    if options.format == "full" and wanted(sys.stdout):
        report = coloured(report, words("severity.error"))
    sys.stdout.write(report)
    return int(any(diagnostic.severity == "error" or options.strict for diagnostic in diagnostics))


def _checked(
    settings: Settings, paths: list[Path], replaced: dict[Path, bytes]
) -> tuple[tuple[Diagnostic, ...], Mapping[str, str]]:
    """The diagnostics of `paths` and of the settings, and the texts of the files by name."""
    if settings.broken:
        return settings.diagnostics, settings.texts
    with store_of(settings) as store:
        handbook = read_handbook(settings, replaced, store)
        paper = Paper(settings, handbook, lambda: _uris(settings, handbook), Addresses().url, store)
        by_hand = pages_by_hand(settings, store)
        found = (*paper.checked(), *by_hand.written(), *check_calls(settings, handbook, by_hand))
        texts = {**settings.texts, **by_hand.texts}
        store.keep()
    if handbook.look.templates and not any(one.severity == "error" for one in found):
        found = (*found, *_failing(settings))
    found = (*_about(paths, handbook.project, found), *check_settings(settings, handbook))
    return found, handbook.texts_with(texts)


def _failing(settings: Settings) -> tuple[Diagnostic, ...]:
    """What the templates of the team fail at, on the pages of the handbook."""
    # Not at the top, as below.
    from handreiking.build import Build  # noqa: PLC0415
    from handreiking.site.failing import failing_templates  # noqa: PLC0415

    site = Build(settings, Addresses()).site(PrintedFiles())
    return tuple(failing_templates(site, site.write))


def _uris(settings: Settings, handbook: Handbook) -> Mapping[tuple[str, str], str]:
    """The uri of each page, by its kind and id."""
    # Not at the top: a check that counts no pages starts in half the time without the components.
    from handreiking.site.pages import pages, uris  # noqa: PLC0415

    return uris(pages(handbook, settings.words, settings.start, today()))


def _sources(options: argparse.Namespace, words: Catalogue) -> tuple[list[Path], dict[Path, bytes]]:
    """The paths to report on, and the bytes from standard input that replace a file, by its path. Raises `Misuse`."""
    if STDIN not in options.paths:
        missing = next((path for path in options.paths if not path.exists()), None)
        if missing:
            raise Misuse(words("command.no-path", path=missing))
        return [path.resolve() for path in options.paths], {}
    if options.paths != [STDIN] or not options.stdin_filename:
        raise Misuse(words("command.stdin-needs-name"))
    path = options.stdin_filename.resolve()
    return [path], {path: sys.stdin.buffer.read()}


def _settings(paths: list[Path], words: Catalogue) -> Settings:
    """The settings of the one handbook that all `paths` belong to. Raises `Misuse` if there is none, or more than one."""
    if not paths:
        settings = settings_here()
        if not settings.broken and not settings.root.is_dir():
            raise Misuse(words("command.no-folder", folder=settings.folder))
        return settings
    found = {settings.root: settings for settings in map(settings_for, paths)}
    if len(found) > 1:
        raise Misuse(words("command.two-handbooks"))
    (settings,) = found.values()
    if not settings.root.is_dir() and not settings.broken:
        raise Misuse(words("command.no-folder", folder=paths[0].name))
    return settings


def _about(paths: list[Path], project: Path, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Those of `diagnostics` in one of `paths`, each a file or a folder; without paths, all of them."""
    return tuple(d for d in diagnostics if not paths or any((project / d.location.file).is_relative_to(path) for path in paths))
