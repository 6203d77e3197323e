"""Every bad file gives the diagnostics that `expected.txt` lists, and every rule its exact words."""

import pathlib
import re
from collections.abc import Iterator

import pytest
import yaml

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.reader import parse

HERE = pathlib.Path(__file__).parent
BAD = sorted((HERE / "bad").glob("*.yaml"))
READER = HERE.parents[1] / "macros" / "handreiking" / "reader"
CATALOGUE = HERE.parents[1] / "macros" / "handreiking" / "catalogue" / "nl" / "reading.yaml"
ON_DISK = {"folder-as-file", "outside-project", "unreadable-file"}
PART_OF_A_LINE = {"cut-off-at-comma", "folded-text"}
"""Rules that show another line, or less than a line."""
WHOLE_LINES = ("mended", "closed")
SHOWN_ELSEWHERE = {"too-large", "too-many-nodes"}


def texts() -> Catalogue:
    """The reader's own part of the catalogue."""
    rules = yaml.safe_load(CATALOGUE.read_text("utf-8"))["rule"]
    return Catalogue("nl", {f"rule.{rule}.{name}": text for rule, named in rules.items() for name, text in named.items()})


def after(raw: bytes, found: Diagnostic, mended: str) -> tuple[Diagnostic, ...]:
    """What is wrong with the file once the line of `found` reads `mended`, indented as the hint says or else as before."""
    lines = raw.decode("utf-8-sig").split("\n")
    broken = lines[found.location.line - 1]
    stood = len(broken) - len(broken.lstrip(" "))
    lines[found.location.line - 1] = (
        " " * int(found.params["spaces"] if found.hint in ("depth", "new-item", "number") else stood) + mended
    )
    return parse("\n".join(lines).encode(), "mended.yaml").diagnostics


def shows(found: Diagnostic, name: str) -> bool:
    """Whether the hint of `found` has a hole of this name."""
    return f"{{{name}}}" in texts().texts[f"rule.{found.rule}.{found.hint}"]


def found_in(file: pathlib.Path) -> tuple[Diagnostic, ...]:
    return parse(file.read_bytes(), file.name).diagnostics


def lines() -> Iterator[str]:
    for file in BAD:
        for diagnostic in found_in(file):
            location = diagnostic.location
            yield f"{location.file}:{location.line}:{location.column}: {diagnostic.rule}"


def words() -> Iterator[str]:
    catalogue, seen = texts(), set()
    for diagnostic in (diagnostic for file in BAD for diagnostic in found_in(file)):
        if (diagnostic.rule, diagnostic.hint) not in seen:
            seen.add((diagnostic.rule, diagnostic.hint))
            name = diagnostic.rule if diagnostic.hint == "hint" else f"{diagnostic.rule} ({diagnostic.hint})"
            yield f"{name}: {catalogue(f'rule.{diagnostic.rule}.message', **diagnostic.params)}"
            yield f"    {catalogue(f'rule.{diagnostic.rule}.{diagnostic.hint}', **diagnostic.params)}"


def test_every_bad_file_is_pointed_at_in_the_right_place() -> None:
    """The rule, line and column of each diagnostic are as the golden file says."""
    expected = (HERE / "expected.txt").read_text("utf-8").splitlines()

    assert expected == list(lines())


def test_every_rule_has_its_exact_words() -> None:
    """The message and the hint of each rule, with its holes filled, are as the golden file says."""
    expected = (HERE / "expected-words.txt").read_text("utf-8").splitlines()

    assert expected == list(words())


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_a_bad_file_breaks_the_rule_it_is_named_after(file: pathlib.Path) -> None:
    """The first part of the file's name is the only rule that it breaks."""
    rules = {diagnostic.rule for diagnostic in found_in(file)}

    expected = [True]

    assert expected == [file.stem.startswith(f"{rule}-") for rule in rules]


def test_every_rule_of_the_catalogue_has_a_bad_file() -> None:
    """No text in the catalogue is left without a file that shows it."""
    named = set(yaml.safe_load(CATALOGUE.read_text("utf-8"))["rule"])

    assert named - ON_DISK - SHOWN_ELSEWHERE <= {d.rule for file in BAD for d in found_in(file)}


def test_every_rule_in_the_source_is_in_the_catalogue() -> None:
    """A rule's name that the code uses has a message."""
    source = "".join(file.read_text("utf-8") for file in READER.glob("*.py"))
    used = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', source)) - {
        "utf-8",
        "or-one-line",
        "new-item",
        "without-key",
    }

    expected = {rule for rule in used if f"rule.{rule}.message" not in texts()}

    assert expected == set()


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_a_mended_line_is_mended(file: pathlib.Path) -> None:
    """Whoever writes the line that a hint shows is rid of what was said about it."""
    raw = file.read_bytes()
    found = [found for found in parse(raw, file.name).diagnostics if found.rule not in PART_OF_A_LINE]
    shown = [(one, one.params[name]) for one in found for name in WHOLE_LINES if name in one.params and shows(one, name)]

    assert [] == [
        (one, left) for one, mended in shown for left in after(raw, one, mended) if left.location.line == one.location.line
    ]
