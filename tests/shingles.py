"""Runs of eight words, as hashes: they tell whether a text shares a run with a source, without holding a word of that source.

Words are runs of letters and digits, in lower case; all else only separates them. Each run of eight is hashed with SHA-256, of
which the first twelve hexadecimal digits are kept. ``python -m tests.shingles SOURCE… > tests/data/source-shingles.txt`` writes
those of the sources, which are not in this repository.
"""

import hashlib
import re
import sys
from pathlib import Path

LENGTH = 8


def shingles(text: str) -> dict[str, str]:
    """Return each run of eight words in `text` by its hash."""
    words = re.findall(r"[^\W_]+", text.lower())
    runs = (" ".join(words[start : start + LENGTH]) for start in range(len(words) - LENGTH + 1))
    return {hashlib.sha256(run.encode()).hexdigest()[:12]: run for run in runs}


if __name__ == "__main__":
    found = {shingle for name in sys.argv[1:] for shingle in shingles(Path(name).read_text("utf-8"))}
    sys.stdout.write("".join(f"{shingle}\n" for shingle in sorted(found)))
