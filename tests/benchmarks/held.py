"""The ratios that `tests/test_speed.py` holds: ``python -m tests.benchmarks.held`` prints them, ``--set`` writes them down.

They are the CPU seconds of the first build of a handbook of a hundred methods made from the sample, paper off, and of one after
an edit in a method, each divided by those of plain Material for MkDocs with the same text. Both sides run in turn on the same
machine, so that a slow or busy one changes the ratio little.
"""

import argparse
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.many_methods import project
from tests.benchmarks.measuring import run
from tests.benchmarks.peers import ENVIRONMENT, MKDOCS
from tests.benchmarks.same_text import projects
from tests.conftest import ROOT, SAMPLE
from tests.edits import reword_a_summary
from tests.handbooks import site_of

HELD = ROOT / "tests/data/speed.json"
METHODS = 100
WORSE = 1.2
"""How much worse a ratio may get."""


def held() -> Mapping[str, float]:
    """Return the ratios that were written down, by what was built."""
    return {name: float(ratio) for name, ratio in json.loads(HELD.read_text("utf-8")).items()}


def measured(methods: int = METHODS) -> Mapping[str, float]:
    """Return the ratios of a handbook of so many `methods`, measured now."""
    with tempfile.TemporaryDirectory() as folder:
        made, peer = project(Path(folder) / "ours", methods, SAMPLE), Path(folder) / "material"
        projects.material(site_of(made / "methods", "welke-aanpak"), made / "docs", peer)
        build = run(MKDOCS, made, ENVIRONMENT).cpu
        material = run(MKDOCS, peer, ENVIRONMENT).cpu
        reword_a_summary(made)
        return {"first build": build / material, "one edit": run(MKDOCS, made, ENVIRONMENT).cpu / material}


def worse(found: Mapping[str, float], before: Mapping[str, float]) -> list[str]:
    """Return which of the ratios in `found` are worse by more than a fifth than `before`, with both."""
    return [f"{name}: {found[name]:.3f}, and it was {ratio:.3f}" for name, ratio in before.items() if found[name] > WORSE * ratio]


def main() -> None:
    """Measure and print, or write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--set", action="store_true", help="write the ratios down, the larger of two turns")
    wanted = parser.parse_args()
    turns = [measured() for _ in range(2 if wanted.set else 1)]
    found = {name: round(max(turn[name] for turn in turns), 3) for name in turns[0]}
    if wanted.set:
        HELD.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    print(*(f"{name} ÷ plain Material: {ratio}" for name, ratio in found.items()), sep="\n")


if __name__ == "__main__":
    main()
