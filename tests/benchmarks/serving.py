"""A preview that runs, as a browser sees it and as the system counts it."""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.benchmarks.measuring import cpu, memory, tree
from tests.benchmarks.peers import ENVIRONMENT

READY, PATIENCE = 900, 300
"""Seconds to wait until the server is ready, and until a page shows an edit."""

LIVE = re.compile(r"livereload\((\d+), ?(\d+)\)")
"""The call with which a page of MkDocs waits for the next version: https://github.com/mkdocs/mkdocs/tree/master/mkdocs/livereload"""

QUIET = 0.06
"""The share of one core that a server takes at rest, at most: it looks at the files now and then."""


@dataclass(frozen=True)
class Server:
    """A preview at an `address`, with its `process` and what it writes (`output`)."""

    address: str
    process: subprocess.Popen[bytes]
    output: IO[bytes]

    def page(self, path: str) -> str:
        """Return the page at `path` without soft hyphens; empty while it is not there."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as answer:
                return str(answer.read().decode("utf-8")).replace("\u00ad", "").replace("&shy;", "")
        except (urllib.error.URLError, ConnectionError):
            return ""

    def wait(self, path: str, wanted: Callable[[str], bool]) -> None:
        """Wait as a browser does until the page at `path` is as `wanted`. Raises `TimeoutError`."""
        end = time.monotonic() + PATIENCE
        while not wanted(html := self.page(path)):
            if time.monotonic() > end:
                raise TimeoutError(f"{path} does not show the edit; the server said:\n{self.said()[-2000:]}")
            found = LIVE.search(html)
            if not found or not self.page(f"livereload/{found[1]}/{found[2]}"):
                time.sleep(0.1)

    def at_rest(self, seconds: float) -> float:
        """Wait until the server hardly does anything for so many `seconds`; return the CPU seconds that it takes a second."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            before, start = self.cpu(), time.monotonic()
            time.sleep(seconds)
            if (idle := (self.cpu() - before) / (time.monotonic() - start)) < QUIET:
                return idle
        raise TimeoutError("the server is never at rest")

    def cpu(self) -> float:
        """Return the CPU seconds of the server and all below it, so far."""
        return cpu(self.process.pid)

    def memory(self) -> int:
        """Return the bytes that the server and all below it hold."""
        return memory(list(tree(self.process.pid)))

    def said(self) -> str:
        """Return what the server wrote."""
        self.output.seek(0)
        return self.output.read().decode("utf-8", "replace")

    def ready(self) -> None:
        """Wait until it answers. Raises `RuntimeError` if it ends, or takes too long."""
        end = time.monotonic() + READY
        while not self.page(""):
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"the preview did not start:\n{self.said()[-2000:]}")
            time.sleep(0.2)

    def end(self) -> None:
        """End it and all below it, each by its process id."""
        below = list(tree(self.process.pid))[1:]
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for pid in below:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


@contextmanager
def serving(project: Path) -> Iterator[Server]:
    """Run ``mkdocs serve`` of the `project` on a free port, and end it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", place]
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=project, env=ENVIRONMENT, stdout=output, stderr=output)
        server = Server(f"http://{place}/", process, output)
        try:
            server.ready()
            yield server
        finally:
            server.end()
