"""Whether two builds at once harm anything: ``python -m tests.benchmarks.paired_builds [COUNT]``.

So many times (20 when not told) a text is changed, and two builds of one site are started within a moment that chance chooses.
One or both must succeed; one that does not must say why, in a sentence. The site must then be what was built, as
``handreiking verify`` tells, with nothing beside it. While they build, it must have a home page all the time.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from tests.benchmarks import peers
from tests.benchmarks.edits.contents import change_a_text
from tests.benchmarks.edits.state import Desk
from tests.conftest import REAL, SAMPLE, TODAY, build_site, copy_project

from handreiking import catalogue
from handreiking.commands.cli import main as handreiking

BUSY = catalogue.load("nl")("publish.busy", folder="|").partition("|")[0]


def begun(desk: Desk) -> "subprocess.Popen[str]":
    """Begin a build of the project on the `desk`."""
    environment = {**peers.ENVIRONMENT, "SOURCE_DATE_EPOCH": f"{desk.day}"}
    out = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen(peers.MKDOCS, cwd=desk.project, env=environment, text=True, **out)  # type: ignore[call-overload,no-any-return]


def pair(desk: Desk) -> str:
    """Edit, and build twice at once. Return how that ended, and raise `AssertionError` when anything is not whole."""
    change_a_text(desk)
    one = begun(desk)
    time.sleep(desk.chance.uniform(0, 1.5))
    both, home = (one, begun(desk)), desk.project / "site/index.html"
    while any(build.poll() is None for build in both):
        assert home.is_file(), "no home page"
        time.sleep(0.001)
    said = [(build.returncode, build.communicate()[0]) for build in both]
    failed = [text for code, text in said if code]
    assert len(failed) < 2, said
    assert all(BUSY in text and "Traceback" not in text for text in failed), said
    assert handreiking(["verify", str(desk.project / "site")]) == 0, said
    left = [path.name for path in desk.project.glob(".site*")]
    assert not left, left
    return "one stopped" if failed else "one after the other"


def main() -> None:
    """Build in pairs, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=20, help="how many pairs are built")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    parser.add_argument("--handbook", choices=("real", "sample"), default="real", help="the handbook that is copied")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "project", SAMPLE if asked.handbook == "sample" else REAL, pdf=False)
        build_site(project)
        desk, ended = Desk(project, Random(asked.seed), int(TODAY)), Counter[str]()
        for number in range(asked.count):
            try:
                ended[pair(desk)] += 1
            except AssertionError as error:
                sys.exit(f"Not whole: seed {asked.seed}, pair {number + 1}: {error}")
    sys.stdout.write(f"{asked.count} pairs, each whole: {', '.join(f'{how} {times}' for how, times in ended.most_common())}.\n")


if __name__ == "__main__":
    main()
