"""What the commands say in a language in which each word is marked: their help, what they do, and what they refuse."""

import json
import re
from pathlib import Path

import pytest

from handreiking.commands.cli import COMMANDS
from handreiking.commands.new import KINDS
from handreiking.report import FORMATS
from tests.pseudo.conftest import python
from tests.pseudo.left import RULES, left, typed

DRIVER = """
import json, sys
from handreiking.commands.cli import main
for arguments in json.loads(sys.argv[1]):
    try:
        main(arguments)
    except SystemExit:
        pass
"""
"""Runs one command after the other: each by itself would take longer to start than to run."""

HELP = [["--help"], *([name, "--help"] for name in COMMANDS)]
"""What explains the commands."""

DONE = [
    ["check"],
    ["paths", "welke-aanpak"],
    ["paths", "welke-aanpak", "--format", "csv"],
    *(["new", kind, "--title", "xNieuwx", "--id", f"new-{kind}"] for kind in KINDS),
    ["schema", "xmapx"],
    ["schema", "xmapx", "--check"],
    ["init", "xboekx", "--title", "xNieuwx", "--about", "xZinx."],
    ["verify", "docs"],
]
"""What they do."""

REFUSED = [
    ["chek"],
    ["new"],
    ["new", "x"],
    ["new", "method", "--title"],
    ["new", "method", "--title", "!"],
    ["new", "method", "--title", "x", "--id", "index"],
    ["new", "method", "--title", "x\u200bx"],
    ["check", "--all=3"],
    ["check", "--s"],
    ["check", "--format", "x"],
    ["check", "--language", "xx"],
    ["check", "-"],
    ["check", "wegx.yaml"],
    ["paths", "welke-aanpakje"],
    ["paths", "x"],
    ["init", "docs", "x"],
    ["init", ".", "--title", "x", "--about", "x"],
    ["verify", "wegx"],
]
"""What they do not do."""

TYPED = {
    "the names of commands, kinds and formats": {*COMMANDS, *KINDS, *FORMATS, "text", "csv", "handreiking", "command", "kind"},
    "what stands for a value, called as its option is": {"FOLDER", "PATH", "TITLE", "ID", "ABOUT", "CONTACT", "SITE"},
    "the names of files, and of the package of the printer": {"mkdocs", "yml", "yaml", "files", "json", "docs"},
    "codes of languages": {"nl", "en", "qq", "xx"},
    "what was typed and is refused, and the key of a title": {"chek", "x", "aanpakje", "s", "index", "wegx", "title"},
    "ids and names of files of the handbook": {*"welke aanpak klaar voor overdracht handover new everything".split()},
    "the name of a character, which is Unicode's": {"U", "B", "zero", "width", "space"},
}
"""The words that may be there, each with the reason: what is typed is the same in every language."""

OPTION = re.compile(r"(?<!\w)--?[a-z][\w-]*")


@pytest.mark.parametrize("commands", [HELP, DONE, REFUSED], ids=["help", "done", "refused"])
def test_commands(project: Path, commands: list[list[str]]) -> None:
    """No command says a word that is not in the catalogue, argparse included."""
    said = [OPTION.sub(" ", line) for line in python(project, "-c", DRIVER, json.dumps(commands)).splitlines()]

    assert len(commands) <= len(said)
    assert [] == left(
        [(Path("line"), [(str(number), line)]) for number, line in enumerate(said)], RULES.union(typed(), *TYPED.values())
    )
