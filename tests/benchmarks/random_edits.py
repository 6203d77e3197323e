"""Whether a build that reuses the former one equals one from nothing: ``python -m tests.benchmarks.random_edits [COUNT]``.

It makes a series of edits (200 when not told) in a copy of a handbook. Chance chooses them, and the same ``--seed`` makes the
same series. After each edit the project is built with what earlier builds have stored, and a copy of it, without site and
cache, from nothing. Both must end in the same way, say the same, and leave the same files, byte for byte. At the first
difference it stops, and tells the edit, the seed, and what differs. An edit that breaks the handbook counts too; it is undone.
"""

import argparse
import difflib
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from tests.benchmarks import peers
from tests.benchmarks.edits.contents import CONTENTS, change_a_text
from tests.benchmarks.edits.leftovers import LEFTOVERS
from tests.benchmarks.edits.state import Desk, NothingToEdit
from tests.benchmarks.edits.surroundings import SURROUNDINGS
from tests.benchmarks.measuring import Cost, run
from tests.conftest import REAL, SAMPLE, TODAY, copy_project
from tests.documents import fingerprints

Edit = Callable[[Desk], str]
ALL: Sequence[Edit] = (*CONTENTS, *SURROUNDINGS, *LEFTOVERS)
TWICE = 0.15
"""The share of the turns in which two edits are made at once."""


class Differs(Exception):
    """The two builds are not the same; the text says what differs."""


def build(project: Path, day: int) -> Cost:
    """Build the `project` as it is, on the `day` in seconds."""
    return run(peers.MKDOCS, project, {**peers.ENVIRONMENT, "SOURCE_DATE_EPOCH": f"{day}"}, right=False)


def compare(desk: Desk, fresh: Path) -> tuple[Cost, Cost]:
    """Build the project of `desk` as it is, and in the folder `fresh` from nothing. Raises `Differs`."""
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(desk.project, fresh, ignore=lambda folder, _: (".cache", "site") if Path(folder) == desk.project else ())
    with ThreadPoolExecutor() as both:
        again, first = both.map(lambda project: build(project, desk.day), (desk.project, fresh))
    said = [cost.said.replace(str(folder), "") for cost, folder in ((again, desk.project), (first, fresh))]
    if again.code != first.code or said[0] != said[1]:
        raise Differs(f"exit codes {again.code} and {first.code}\n{_lines(*said)}")
    if not first.code and (found := differences(desk.project / "site", fresh / "site")):
        raise Differs("\n".join(found))
    return again, first


def differences(again: Path, first: Path) -> list[str]:
    """Return the files of two sites that are not the same, each with the first lines that differ."""
    one, other = fingerprints(again), fingerprints(first)
    found = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    return [f"{name}\n{_lines(_text(again / name), _text(first / name))}" for name in found]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace").replace(">", ">\n") if path.is_file() else "(not there)"


def _lines(again: str, first: str) -> str:
    found = difflib.unified_diff(first.splitlines(), again.splitlines(), "from nothing", "with what was stored", lineterm="", n=1)
    return "\n".join(line[:300] for line, _ in zip(found, range(12), strict=False))


def edit(desk: Desk, kinds: Sequence[Edit]) -> str:
    """Make one of these `kinds` of edits, or two at once, and return what was done."""
    done: list[str] = []
    while not done or (len(done) < 2 and desk.chance.random() < TWICE):
        kind = desk.choose(kinds)
        try:
            done.append(f"{kind.__name__.replace('_', ' ')} ({kind(desk)})")
        except NothingToEdit:
            continue
    return " and ".join(done)


def walk(
    project: Path, fresh: Path, seed: int, count: int, kinds: Sequence[Edit] = ALL, tell: Callable[[str], None] = print
) -> None:
    """Make `count` edits in the `project` and compare the builds after each. Raises `Differs`, with the edits so far."""
    desk, done = Desk(project, Random(seed), int(TODAY)), ["the first build"]
    costs = [compare(desk, fresh)]
    ended: Counter[bool] = Counter()
    for number in range(1, count + 1):
        before = desk.state()
        done.append(edit(desk, kinds))
        try:
            costs.append(compare(desk, fresh))
        except Differs as found:
            raise Differs(f"seed {seed}, edit {number}: {done[-1]}\nbefore it: {'; '.join(done[-4:-1])}\n{found}") from None
        again, first = costs[-1]
        ended[broken := bool(first.code)] += 1
        tell(f"{number}: {done[-1]}{', broken' if broken else ''}: {again.cpu:.2f} s, from nothing {first.cpu:.2f} s")
        if broken:
            desk.restore(before)
        desk.former.append(desk.state())
    again, first = (sum(cost.cpu for cost in column) for column in zip(*costs, strict=True))
    tell(f"{count} edits, {ended[True]} of them broken: equal. {again:.0f} s of CPU, from nothing {first:.0f} s.")


def main() -> None:
    """Walk, and print."""
    handbooks: Mapping[str, Path] = {"sample": SAMPLE, "real": REAL}
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=200, help="how many edits")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    parser.add_argument("--handbook", choices=sorted(handbooks), default="real", help="the handbook that is copied")
    parser.add_argument("--texts", action="store_true", help="change texts only")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "project", handbooks[asked.handbook], pdf=False)
        shutil.rmtree(project / ".cache", ignore_errors=True)
        try:
            walk(project, Path(folder) / "fresh", asked.seed, asked.count, (change_a_text,) if asked.texts else ALL)
        except Differs as found:
            sys.exit(f"Not equal.\n{found}")


if __name__ == "__main__":
    main()
