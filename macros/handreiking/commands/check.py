"""``handreiking check``: everything that is wrong, at once, and how to mend it."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from handreiking import catalogue
from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.loading.handbook import load
from handreiking.report import FORMATS
from handreiking.report.colour import coloured, wanted
from handreiking.report.words import Findings, site_of
from handreiking.rules import check

LANGUAGE = "nl"
"""The language of the files, as the name of their folder."""

STDIN = Path("-")


class Misuse(Exception):
    """The command was called for something that cannot be; the text says what."""


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("paths", nargs="*", metavar="PATH", type=Path, help=words("command.files"))
    parser.add_argument("--format", choices=FORMATS, default="full", help=words("command.format"))
    parser.add_argument("--strict", action="store_true", help=words("command.strict"))
    parser.add_argument("--stdin-filename", type=Path, metavar="PATH", help=words("command.stdin-filename"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Check and report; return 0 when all is in order, 1 for errors (with ``--strict`` for warnings too). Raises `Misuse`."""
    paths, replaced = _sources(options, words)
    root = _root(paths, words)
    handbook = load(root, LANGUAGE, replaced)
    diagnostics = _about(paths, root, check(handbook))
    report = FORMATS[options.format](Findings(diagnostics, handbook.texts, words, site_of(root.parent)))
    if options.format == "full" and wanted(sys.stdout):
        report = coloured(report, words("severity.error"))
    sys.stdout.write(report)
    return int(any(diagnostic.severity == "error" or options.strict for diagnostic in diagnostics))


def _sources(options: argparse.Namespace, words: Catalogue) -> tuple[list[Path], Mapping[Path, bytes]]:
    """The paths to report on, and the bytes that stand in for a file."""
    if STDIN not in options.paths:
        missing = next((path for path in options.paths if not path.exists()), None)
        if missing:
            raise Misuse(words("command.no-path", path=missing))
        return [path.resolve() for path in options.paths or [Path("methods")]], {}
    if options.paths != [STDIN] or not options.stdin_filename:
        raise Misuse(words("command.stdin-needs-name"))
    path = options.stdin_filename.resolve()
    return [path], {path: sys.stdin.buffer.read()}


def _root(paths: list[Path], words: Catalogue) -> Path:
    """The folder of the handbook that all `paths` belong to. Raises `Misuse` when there is no such folder."""
    roots = {_root_of(path) for path in paths}
    if len(roots) > 1:
        raise Misuse(words("command.two-handbooks"))
    root = roots.pop()
    if root is None:
        raise Misuse(words("command.no-folder", folder=paths[0].name))
    return root


def _root_of(path: Path) -> Path | None:
    above = (folder for folder in (path, *path.parents) if (folder / LANGUAGE).is_dir())
    return next(above, path if path.is_dir() else None)


def _about(paths: list[Path], root: Path, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Those of `diagnostics` that stand in one of `paths`, a file or a folder."""
    project = root.parent
    return tuple(d for d in diagnostics if any((project / d.location.file).is_relative_to(path) for path in paths))


def words_for(arguments: list[str]) -> Catalogue:
    """Return the words of the language that ``--language`` in `arguments` asks for, or Dutch."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--language", choices=catalogue.languages(), default="nl")
    return catalogue.load(parser.parse_known_args(arguments)[0].language)
