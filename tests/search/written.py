"""An index in files, for tests that read or search it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from handreiking.search.packing import ONE_FILE, Entries, index_files


def write_index(
    folder: Path, settings: Mapping[str, object], entries: Entries, pages: Sequence[object], most: int = ONE_FILE
) -> None:
    """Write the files of an index (`index_files`) to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in index_files(settings, entries, pages, most):
        (folder / name).write_text(text, "utf-8", newline="\n")
