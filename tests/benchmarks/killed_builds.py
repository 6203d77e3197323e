"""Whether a build that is killed harms anything: ``python -m tests.benchmarks.killed_builds [COUNT]``.

So many times (100 when not told) a text is changed, a build with a cache is started and killed at a moment that chance chooses
(``kill -9``), with every process below it. What readers see must then be whole: the site as it was, or the new one. The next
build must give what a build from nothing gives, byte for byte, and leave no folder behind. At the first time that it is not so,
it stops and tells the moment and the seed.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.benchmarks import peers
from tests.benchmarks.edits.contents import change_a_text
from tests.benchmarks.edits.state import Desk
from tests.benchmarks.measuring import cpu
from tests.benchmarks.random_edits import Differs, build, compare
from tests.conftest import REAL, SAMPLE, TODAY, copy_project
from tests.documents import fingerprints

DONE = "done before it could be killed"


def killed(project: Path, day: int, seconds: float) -> bool:
    """Build the `project` and kill that after so many `seconds` of CPU. Return whether it was still running."""
    environment = {**peers.ENVIRONMENT, "SOURCE_DATE_EPOCH": f"{day}"}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(peers.MKDOCS, cwd=project, env=environment, stdout=quiet, stderr=quiet, start_new_session=True)
    while process.poll() is None:
        if cpu(process.pid) >= seconds:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return True
        time.sleep(0.002)
    return False


def turn(desk: Desk, fresh: Path, longest: float) -> tuple[str, float]:
    """Edit, build, kill, and build again. Return what the site was after the kill, and the CPU seconds of the next build.

    Raises `Differs` when the site is not whole, or the next build not as one from nothing.
    """
    before, moment = fingerprints(desk.project / "site"), desk.chance.uniform(0, longest)
    change_a_text(desk)
    running = killed(desk.project, desk.day, moment)
    after = fingerprints(desk.project / "site")
    try:
        again, _ = compare(desk, fresh)
    except Differs as found:
        raise Differs(f"killed after {moment:.2f} s of CPU, the next build:\n{found}") from None
    if after not in (before, fingerprints(fresh / "site")):
        raise Differs(f"killed after {moment:.2f} s of CPU, the site: {len(before)} files before, {len(after)} after")
    if left := [path.name for path in desk.project.glob(".site*")]:
        raise Differs(f"killed after {moment:.2f} s of CPU, left behind after the next build: {', '.join(left)}")
    return ("killed: the former site" if after == before else "killed: the new site") if running else DONE, again.cpu


def walk(project: Path, fresh: Path, seed: int, count: int, tell: Callable[[str], None] = print) -> None:
    """Kill `count` builds of the `project`. Raises `Differs`."""
    desk, ended = Desk(project, Random(seed), int(TODAY)), Counter[str]()
    build(project, desk.day)
    longest = build(project, desk.day).cpu
    while sum(ended.values()) - ended[DONE] < count:
        try:
            how, longest = turn(desk, fresh, longest)
        except Differs as found:
            raise Differs(f"seed {seed}, turn {ended.total() + 1}: {found}") from None
        ended[how] += 1
        tell(f"{ended.total()}: {how}")
    tell(f"{ended.total()} turns, each equal: {', '.join(f'{how} {times}' for how, times in ended.most_common())}.")


def main() -> None:
    """Walk, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=100, help="how many builds are killed")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    parser.add_argument("--handbook", choices=("real", "sample"), default="real", help="the handbook that is copied")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "project", SAMPLE if asked.handbook == "sample" else REAL, pdf=False)
        shutil.rmtree(project / ".cache", ignore_errors=True)
        try:
            walk(project, Path(folder) / "fresh", asked.seed, asked.count)
        except Differs as found:
            sys.exit(f"Not whole.\n{found}")


if __name__ == "__main__":
    main()
