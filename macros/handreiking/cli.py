"""The command ``handreiking``."""

import argparse
import sys
from pathlib import Path

from handreiking import catalogue
from handreiking.handbook import load
from handreiking.report.full import full
from handreiking.rules import check


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code: 0 in order, 1 errors found, 2 misuse."""
    words = catalogue.load("nl")
    parser = argparse.ArgumentParser(prog="handreiking", description=words("command.description"))
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help=words("command.check"))
    checking.add_argument("folder", nargs="?", default="methods", type=Path, help=words("command.folder"))
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        sys.stderr.write(words("command.no-folder", folder=options.folder) + "\n")
        return 2
    return _check(options.folder, words)


def _check(folder: Path, words: catalogue.Catalogue) -> int:
    handbook = load(folder.resolve())
    diagnostics = check(handbook)
    sys.stdout.write(full(diagnostics, handbook.texts, words))
    return 1 if any(diagnostic.severity == "error" for diagnostic in diagnostics) else 0
