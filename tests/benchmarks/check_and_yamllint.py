"""How long a check takes beside yamllint: ``python tests/benchmarks/check_and_yamllint.py [METHODS]``; install yamllint first.

It writes a handbook of so many methods of 150 lines (1,000 when not told), each with its own ids and texts, and runs
``handreiking check`` with all rules and ``yamllint`` with its own defaults on the same files, in turn, each in a process of its
own. It prints CPU seconds, start of the program included, and their ratio.
"""

import hashlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
MINIMAL = ROOT / "tests/data/minimal/methods"
LINES = 150
TURNS = 3
PROGRAMS = {
    "handreiking": [sys.executable, "-m", "handreiking", "check", "--format", "concise"],
    "yamllint": [sys.executable, "-m", "yamllint", "--format", "parsable", "methods"],
}
TEXT = re.compile(r"^ +- ([A-Z][^\[\]:#\n]{40,100}\.)\n(?= *- |\w)", re.MULTILINE)
"""A text of a list, whole on one line and without citation."""

ID = re.compile(r"\b(handover|verhuizen|klaar-voor-overdracht|de-sleutel)$", re.MULTILINE)
"""What has to be another in each method."""


def texts() -> list[str]:
    """Return texts of the real methods, to fill up the small one."""
    return [text for path in sorted((ROOT / "methods/nl").glob("*-*.yaml")) for text in TEXT.findall(path.read_text("utf-8"))]


def name(number: int) -> str:
    """Return sixteen letters that are unlike those of any other `number`: similar ids would each be a warning."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:16].translate(str.maketrans("0123456789", "ghijklmnop"))


def method(number: int, filling: list[str]) -> str:
    """Return a method of `LINES` lines with its own ids; some of `filling` are the reasons for it."""
    small = ID.sub(rf"\1-{name(number)}", (MINIMAL / "nl/overdracht.yaml").read_text("utf-8"))
    small = small.replace("checklist:verhuizen", f"checklist:verhuizen-{name(number)}")
    small = small.replace("title: Overdracht", f"title: Overdracht {name(number)}")
    room = LINES - small.count("\n")
    more = [filling[(number + turn) % len(filling)].replace(" ", f" {number} ", 1) for turn in range(room)]
    return small.replace("why:\n", "why:\n" + "".join(f"  - {text}\n" for text in more), 1)


def write(folder: Path, methods: int) -> None:
    """Write the handbook into `folder`."""
    filling = texts()
    shutil.copytree(MINIMAL, folder)
    guide = folder / "nl/keuzehulpen/welke-aanpak.yaml"
    guide.write_text(ID.sub(rf"\1-{name(0)}", guide.read_text("utf-8")), "utf-8")
    (folder / "nl/overdracht.yaml").unlink()
    for number in range(methods):
        (folder / f"nl/methode-{number}.yaml").write_text(method(number, filling), "utf-8")


def measure(command: list[str], folder: Path) -> float:
    """Return the CPU seconds of `command`, run in `folder`. The handbook must have no errors: those would save work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert command is not PROGRAMS["handreiking"] or not done.returncode, done.stdout.decode()[:500]
    assert not done.stderr, done.stderr.decode()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(methods: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / "methods", methods)
        runs = [(name, measure(command, Path(folder))) for _ in range(TURNS) for name, command in PROGRAMS.items()]
    best = {name: min(seconds for run, seconds in runs if run == name) for name in PROGRAMS}
    print(f"{methods} methods of {LINES} lines: check {best['handreiking']:.2f} s, yamllint {best['yamllint']:.2f} s")
    print(f"ratio {best['handreiking'] / best['yamllint']:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1000)
