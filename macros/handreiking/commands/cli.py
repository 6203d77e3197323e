"""The command ``handreiking``."""

import argparse
import gc
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from typing import Protocol, TextIO

from handreiking import __version__, catalogue
from handreiking.catalogue.spoken import known
from handreiking.clock import LAST, VARIABLE, BadDate
from handreiking.commands import check, init, new, paths, schema, verify
from handreiking.commands.project import Misuse, settings_here, words_here
from handreiking.commands.speaking import speaking


class Command(Protocol):
    """What the module of each command provides."""

    def add(self, parser: argparse.ArgumentParser, words: catalogue.Catalogue) -> None:
        """Add the options of the command to `parser`; `words` has their help texts."""

    def run(self, options: argparse.Namespace, words: catalogue.Catalogue) -> int:
        """Run the command and return its exit code. Raises `Misuse`."""


COMMANDS: Mapping[str, Command] = {"init": init, "check": check, "new": new, "paths": paths, "schema": schema, "verify": verify}
"""The commands by name."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command that `arguments` ask for; return its exit code: 0 in order, 1 errors found, 2 misuse."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _speak_unicode(sys.stdout, sys.stderr)
    words = _words(arguments)
    with speaking(words):
        options = _parser(words).parse_args(arguments)
    # Nothing that a check makes has reference cycles, and looking for them took a fifth of the time of a large check.
    gc.disable()
    try:
        _refuse_unknown(options.language, words)
        return COMMANDS[options.command].run(options, words)
    except Misuse as misuse:
        sys.stderr.write(f"{misuse}\n")
        return 2
    except BadDate as bad:
        sys.stderr.write(words("publish.date", variable=VARIABLE, value=bad, last=LAST) + "\n")
        return 2
    finally:
        gc.enable()


def _words(arguments: list[str]) -> catalogue.Catalogue:
    """The catalogue of the language that ``--language`` asks for, or else of the handbook here, or else of the system."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--language", default="")
    asked = known(parser.parse_known_args(arguments)[0].language)
    return catalogue.load(asked).naming_files_in(settings_here().language) if asked else words_here()


def _refuse_unknown(language: str | None, words: catalogue.Catalogue) -> None:
    """Raise `Misuse` for a language that the catalogue does not have."""
    if language is not None and not known(language):
        raise Misuse(words("command.unknown-language", language=language, options=", ".join(catalogue.languages())))


def _speak_unicode(*streams: TextIO) -> None:
    """Write UTF-8 to files and pipes; on a terminal that lacks a character, write a question mark instead of failing."""
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def _parser(words: catalogue.Catalogue) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="handreiking", description=words("command.description"))
    parser.add_argument("--version", action="version", version=f"handreiking {__version__}", help=words("command.version"))
    commands = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=words(f"command.{name}"), description=words(f"command.{name}"))
        language = words("init.which-language") if command is init else words("command.language")
        one.add_argument("--language", metavar="|".join(catalogue.languages()), help=language)
        command.add(one, words)
    return parser
