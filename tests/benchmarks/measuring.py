"""What a command costs: CPU seconds, seconds on the clock and memory, of all its processes. Linux only: it reads ``/proc``."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

TICKS = os.sysconf("SC_CLK_TCK")
START = """
import os, sys
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])
_, status, used = os.wait4(pid, 0)
print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
"""Starts a command, and prints its exit code, CPU seconds and most memory in kB.

It is small, because the system counts the memory of the process that starts a command as memory of that command.
"""

LOOK = 0.25
"""Seconds between two looks at the memory of a tree of processes."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command took: `cpu` seconds, user and system, of all its processes; seconds on the `clock`; `memory` in bytes.

    The memory is the most that all processes together held at one time. `said` is what it wrote to its error output.
    """

    cpu: float
    clock: float
    memory: int
    code: int
    said: str


def run(
    command: Sequence[str | Path], folder: Path, environment: Mapping[str, str], right: bool = True, most: int | None = None
) -> Cost:
    """Run `command` in `folder` and return what it cost. Raises `RuntimeError` if it fails and should be `right`.

    After `most` CPU seconds the system ends it.
    """
    limited = ["prlimit", f"--cpu={most}", "--", *command] if most else command
    starting = [sys.executable, "-I", "-S", "-c", START, *map(str, limited)]
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        process = subprocess.Popen(starting, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=output, text=True)
        with _Watched(process.pid) as watched:
            told = process.communicate()[0].split()
        clock = time.monotonic() - start
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if not told:
        raise RuntimeError(f"{' '.join(map(str, command))} did not start:\n{said[-2000:]}")
    code, cpu, used = told
    if int(code) and right:
        raise RuntimeError(f"{' '.join(map(str, command))} ended with {code}:\n{said[-2000:]}")
    return Cost(float(cpu), clock, max(int(used) * 1024, watched.most), int(code), said)


class _Watched:
    """Notes the `most` memory, in bytes, that the processes below one hold while there are several."""

    def __init__(self, pid: int) -> None:
        self.pid, self.most, self._done = pid, 0, Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> "_Watched":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(LOOK):
            if len(pids := list(tree(self.pid))[1:]) > 1:
                self.most = max(self.most, memory(pids))


def tree(pid: int) -> Iterator[int]:
    """Yield `pid` and every process below it."""
    yield pid
    for thread in _listed(Path(f"/proc/{pid}/task")):
        for child in _read(thread / "children").split():
            yield from tree(int(child))


def memory(pids: Sequence[int]) -> int:
    """Return the bytes that the processes `pids` hold together; what they share is counted once."""
    lines = (line.split() for pid in pids for line in _read(Path(f"/proc/{pid}/smaps_rollup")).splitlines())
    return sum(int(line[1]) * 1024 for line in lines if line[0] == "Pss:")


def cpu(pid: int) -> float:
    """Return the CPU seconds that `pid`, the processes below it and those below that have ended took so far."""
    return sum(sum(map(int, _read(Path(f"/proc/{one}/stat")).rpartition(")")[2].split()[11:15])) for one in tree(pid)) / TICKS


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read(path: Path) -> str:
    """The text of a file of a process; empty when the process has just ended."""
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
