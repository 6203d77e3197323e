"""A cache of the weights of pages: a page that did not change is not analysed again."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

Weights = Mapping[str, float]
VERSION = 2
"""Raise this when the analysis changes."""


class WeightCache:
    """Keeps weights in the file at `path`, by a hash of everything that they depend on; without a path it keeps nothing.

    `asked` counts the pages that had to be analysed.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.asked = 0
        self._former: dict[str, Weights] = _read(path) if path else {}
        self._current: dict[str, Weights] = {}

    def get(self, about: object, find_out: Callable[[], Weights]) -> Weights:
        """Return the weights kept for `about`, whose `repr` must identify it, or else those that `find_out` returns."""
        key = hashlib.sha256(repr((VERSION, about)).encode()).hexdigest()[:24]
        if key not in self._former:
            self.asked += 1
        self._current[key] = self._former[key] if key in self._former else find_out()
        return self._current[key]

    def keep(self) -> None:
        """Save what was asked for since the cache was opened, and drop the rest."""
        if self.path and self._current != self._former:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            new = self.path.with_suffix(f".{os.getpid()}")
            new.write_text(json.dumps(self._current), "utf-8")
            new.replace(self.path)


def _read(path: Path) -> dict[str, Weights]:
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}
