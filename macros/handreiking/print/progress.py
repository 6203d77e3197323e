"""The progress of a long task: for someone who waits at a terminal, and now and then a line for who reads a log."""

import time
from collections.abc import Callable
from typing import TextIO

PATIENCE = 2.0
"""The progress of a task that takes less than this, in seconds, is not shown."""
LULL = 30.0
"""A log gets a line each time that this many seconds have passed: a service that builds stops what says nothing for long."""


class Progress:
    """Writes one line to `stream` and updates it as the task proceeds, if `stream` is a terminal; else a line now and then."""

    def __init__(self, stream: TextIO, line: Callable[[int, int], str], clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._line, self._clock = stream, line, clock
        self._last, self._width = clock(), 0
        self._terminal = stream.isatty()

    def __call__(self, done: int, all: int) -> None:
        """Show that `done` of `all` is done; once everything is, clear the line."""
        if self._clock() - self._last < (PATIENCE if self._terminal else LULL):
            return
        if self._terminal:
            self._update(self._line(done, all) if done < all else "", "\r" if done == all else "")
        else:
            self._last = self._clock()
            self._stream.write(f"{self._line(done, all)}\n")
        self._stream.flush()

    def _update(self, line: str, end: str) -> None:
        self._stream.write(f"\r{line:{self._width}}{end}")
        self._width = len(line)
