"""The index as files: a single one while that is small, else parts that the worker fetches when it needs them."""

import json
from collections.abc import Mapping, Sequence
from itertools import accumulate
from pathlib import Path

INDEX = "search_index.json"
"""The file that Material's script fetches and passes to the worker."""

ONE_FILE = 600_000
"""An index of at most this many characters of JSON (a quarter of that in bytes when compressed) is a single file."""

SHARD = 24_000
"""The greatest size of a part with stems, in characters of JSON."""

SHOWN_IN_PARTS = 10
"""The number of pages shown from an index in parts, where each page is a file to fetch."""

Entries = Mapping[str, object]


def write_index(
    folder: Path, settings: Mapping[str, object], entries: Entries, pages: Sequence[object], most: int = ONE_FILE
) -> None:
    """Write the index to `folder`: the `settings` of the worker, the `entries` by stem, sorted, and the `pages` to show.

    If `entries` and `pages` take more than `most` characters of JSON, it is divided into parts.
    """
    whole = _fits(entries, pages, most)
    shards = [entries] if whole else _divide(entries)
    folder.mkdir(parents=True, exist_ok=True)
    config: dict[str, object] = {**settings, "shards": [next(iter(shard), "") for shard in shards], "pages": len(pages)}
    if not whole:
        config["most"] = SHOWN_IN_PARTS
    docs = {"t": shards, "p": pages} if whole else {}
    _write(folder / INDEX, {"config": config, "docs": docs})
    if not whole:
        for kind, parts in (("t", shards), ("p", pages)):
            for number, part in enumerate(parts):
                _write(folder / f"{kind}{number}.json", part)


def _divide(entries: Entries) -> list[Entries]:
    shards: list[dict[str, object]] = [{}]
    size = 0
    for key, entry in entries.items():
        own = _size({key: entry})
        if size + own > SHARD and shards[-1]:
            shards.append({})
            size = 0
        size += own
        shards[-1][key] = entry
    return list(shards)


def _fits(entries: Entries, pages: Sequence[object], most: int) -> bool:
    """Whether both take at most `most` characters of JSON. Not all of it is written down to see that."""
    brackets = 2 + max(0, len(pages) - 1)
    return all(sum <= most for sum in accumulate(map(_size, pages), initial=_size(entries) + brackets))


def _size(value: object) -> int:
    return len(_json(value))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _write(path: Path, value: object) -> None:
    path.write_text(_json(value) + "\n", "utf-8", newline="\n")
