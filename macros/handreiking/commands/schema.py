"""``handreiking schema``: the JSON Schemas with which an editor helps while you type."""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from handreiking.catalogue import Catalogue
from handreiking.commands.project import Misuse, read_handbook, settings_here
from handreiking.model.expected import kinds_of
from handreiking.model.types import Entry
from handreiking.schema import schema


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("folder", nargs="?", metavar="FOLDER", type=Path, default="schema", help=words("schema.folder"))
    parser.add_argument("--check", action="store_true", help=words("schema.check"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Write the schemas; with ``--check`` compare them and return 1 if a file is out of date. Raises `Misuse`."""
    folder: Path = options.folder
    settings = settings_here()
    kinds = kinds_of(settings.language, read_handbook(settings).about)
    files = {folder / f"{kind}.json": schema_text(kind, settings.words, kinds) for kind in kinds}
    try:
        if options.check:
            return _compare(files, words)
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in files.items():
            path.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise Misuse(words("schema.no-folder", folder=folder)) from error
    sys.stdout.write(words("schema.written", count=len(files), folder=folder) + "\n")
    return 0


def _compare(files: dict[Path, str], words: Catalogue) -> int:
    behind = [path for path, text in files.items() if not path.is_file() or path.read_bytes() != text.encode()]
    lines = [words("schema.behind", file=path) for path in behind] or [words("schema.same")]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(behind))


def schema_text(kind: str, words: Catalogue, kinds: Mapping[str, type[Entry]]) -> str:
    """Return the schema of `kind` as JSON text, in the language of the handbook, whatever the language of the command."""
    return json.dumps(schema(kind, words, kinds), ensure_ascii=False, indent=2) + "\n"
