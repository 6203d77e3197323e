"""The progress of a long task, for someone who waits at a terminal."""

import time
from collections.abc import Callable
from typing import TextIO

PATIENCE = 2.0
"""The progress of a task that takes less than this, in seconds, is not shown."""


class Progress:
    """Writes one line to `stream` and updates it as the task proceeds, if `stream` is a terminal."""

    def __init__(self, stream: TextIO, line: Callable[[int, int], str], clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._line, self._clock = stream, line, clock
        self._start, self._width = clock(), 0

    def __call__(self, done: int, all: int) -> None:
        """Show that `done` of `all` is done; once everything is, clear the line."""
        if not self._stream.isatty() or self._clock() - self._start < PATIENCE:
            return
        line = self._line(done, all) if done < all else ""
        self._stream.write(f"\r{line:{self._width}}" + ("\r" if done == all else ""))
        self._stream.flush()
        self._width = len(line)
