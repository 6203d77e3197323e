"""Every line of whole files deleted, doubled, swapped, retyped or made the last: the check never fails, and never takes long.

The suite tries some of the lines; ``HANDREIKING_STEP=1`` tries all of them.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

import pytest

from handreiking.loading.handbook import load
from handreiking.reader import parse
from handreiking.rules import check

WHOLE = Path(__file__).parent / "whole"
FILES = sorted(path.relative_to(WHOLE).as_posix() for path in WHOLE.rglob("*.yaml"))
STEP = int(os.environ.get("HANDREIKING_STEP", "23"))
CHECKED = 10
"""One in this many mutants is put into the handbook, which takes longer than reading it."""

SECONDS = 1.0

Lines = list[str]


def deleted(lines: Lines, at: int) -> Lines:
    """Without the line."""
    return [*lines[:at], *lines[at + 1 :]]


def doubled(lines: Lines, at: int) -> Lines:
    """With the line twice."""
    return [*lines[: at + 1], *lines[at:]]


def swapped(lines: Lines, at: int) -> Lines:
    """With the line below the next one."""
    return [*lines[:at], *lines[at + 1 : at + 2], lines[at], *lines[at + 2 :]]


def retyped(lines: Lines, at: int) -> Lines:
    """With a value of another kind: a number for a text, a list for a number, a text for what has parts."""
    start, colon, value = lines[at].partition(": ")
    other = "[a, b]" if value.isdigit() else "5"
    return [*lines[:at], f"{start}: {other}" if colon else f"{start} tekst", *lines[at + 1 :]]


def truncated(lines: Lines, at: int) -> Lines:
    """Cut off halfway the line."""
    return [*lines[:at], lines[at][: len(lines[at]) // 2]]


MUTATIONS: tuple[Callable[[Lines, int], Lines], ...] = (deleted, doubled, swapped, retyped, truncated)


def mutants(file: str, mutation: Callable[[Lines, int], Lines]) -> Iterator[bytes]:
    """The file with `mutation` at one of its lines, for lines spread over it."""
    lines = (WHOLE / file).read_text("utf-8").split("\n")
    for at in range(FILES.index(file) % STEP, len(lines), STEP):
        yield "\n".join(mutation(lines, at)).encode()


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("file", FILES)
def test_reading_a_mutant(file: str, mutation: Callable[[Lines, int], Lines]) -> None:
    """It is read, or what is wrong with it is said, within a second."""
    for raw in mutants(file, mutation):
        before = process_time()
        document = parse(raw, file)
        assert document.data or document.diagnostics
        assert SECONDS > process_time() - before


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("file", FILES)
def test_checking_a_mutant(tmp_path: Path, file: str, mutation: Callable[[Lines, int], Lines]) -> None:
    """Whatever could be read of it, all rules can look at."""
    project = shutil.copytree(WHOLE, tmp_path / "whole")
    for raw in [*mutants(file, mutation)][::CHECKED]:
        (project / file).write_bytes(raw)
        before = process_time()
        check(load(project / "methods"))
        assert SECONDS * len(FILES) > process_time() - before
