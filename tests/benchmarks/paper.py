"""How long a build with all paper takes: ``python -m tests.benchmarks.paper [METHODS …]``, for 5 methods when not told.

It makes handbooks of so many methods from the real one and builds each as ``make site`` does: from nothing, with nothing changed,
and after an edit in a method. It prints CPU seconds, seconds on the clock and memory, and the number and size of what there is.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.many_methods import project
from tests.benchmarks.measuring import Cost, run
from tests.benchmarks.peers import ENVIRONMENT
from tests.benchmarks.sizes import files
from tests.edits import reword_a_summary

BUILD = (sys.executable, "-m", "mkdocs", "build", "--strict")


def builds(made: Path) -> Iterator[tuple[str, Cost]]:
    """Build the project `made`, in which nothing was built before, three times, and yield what each took."""
    yield "from nothing", run(BUILD, made, ENVIRONMENT)
    yield "nothing changed", run(BUILD, made, ENVIRONMENT)
    reword_a_summary(made)
    yield "one edit in a method", run(BUILD, made, ENVIRONMENT)


def held(site: Path) -> str:
    """Return how many PDF files are in the `site`, their size, and that of the zip, in MB."""
    sizes = [(path.suffix, path.stat().st_size / 1e6) for path in files(site)]
    paper = [size for suffix, size in sizes if suffix == ".pdf"]
    return f"{len(paper)} PDF files, {sum(paper):.1f} MB; zip {sum(size for suffix, size in sizes if suffix == '.zip'):.1f} MB"


def main(*numbers: int) -> None:
    """Measure and print."""
    print("| methods | build with all paper | CPU seconds | seconds | MB of memory |\n| ---: | --- | ---: | ---: | ---: |")
    for number in numbers or (5,):
        with tempfile.TemporaryDirectory() as folder:
            made = project(Path(folder) / "handbook", number, pdf=True)
            for what, cost in builds(made):
                print(f"| {number} | {what} | {cost.cpu:.2f} | {cost.clock:.1f} | {cost.memory / 1e6:.0f} |", flush=True)
            print(f"\n{number} methods: {held(made / 'site')}.\n", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
