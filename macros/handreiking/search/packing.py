"""The index as files: a single one while that is small, else parts that the worker fetches when it needs them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

INDEX = "search_index.json"
"""The file that Material's script fetches and passes to the worker."""

ONE_FILE = 600_000
"""An index of at most this many characters of JSON (a quarter of that in bytes when compressed) is a single file."""

SHARD = 24_000
"""The greatest size of a part with stems, in characters of JSON."""

SHOWN_IN_PARTS = 10
"""The number of pages shown from an index in parts, where each page is a file to fetch."""

Entries = Mapping[str, object]


def index_files(
    settings: Mapping[str, object], entries: Entries, pages: Sequence[object], most: int = ONE_FILE
) -> Iterator[tuple[str, str]]:
    """Yield the name and the content of each file of the index: the `settings` of the worker, the `entries` by stem, sorted,
    and the `pages` to show.

    If `entries` and `pages` take more than `most` characters of JSON, it is divided into parts.
    """
    if _fits(entries, pages, most):
        shards = [next(iter(entries), "")]
        yield INDEX, line({"config": {**settings, "shards": shards, "pages": len(pages)}, "docs": {"t": [entries], "p": pages}})
    else:
        yield from parts(settings, entries, len(pages))
        yield from ((f"p{number}.json", line(page)) for number, page in enumerate(pages))


def parts(settings: Mapping[str, object], entries: Entries, pages: int) -> Iterator[tuple[str, str]]:
    """Yield the files of an index in parts, but for those of the `pages`, of which there are so many."""
    shards = _divide(entries)
    config = {**settings, "shards": [next(iter(shard), "") for shard in shards], "pages": pages, "most": SHOWN_IN_PARTS}
    yield INDEX, line({"config": config, "docs": {}})
    yield from ((f"t{number}.json", line(shard)) for number, shard in enumerate(shards))


def _divide(entries: Entries) -> list[Entries]:
    shards: list[dict[str, object]] = [{}]
    full = 0
    for key, entry in entries.items():
        own = size({key: entry})
        if full + own > SHARD and shards[-1]:
            shards.append({})
            full = 0
        full += own
        shards[-1][key] = entry
    return list(shards)


def _fits(entries: Entries, pages: Sequence[object], most: int) -> bool:
    """Whether both take at most `most` characters of JSON. Not all of it is written down to see that."""
    return fits(entries, map(size, pages), len(pages), most)


def fits(entries: Entries, sizes: Iterable[int], pages: int, most: int = ONE_FILE) -> bool:
    """Whether `entries`, and so many `pages` that take these `sizes`, take at most `most` characters of JSON."""
    brackets = 2 + max(0, pages - 1)
    return all(sum <= most for sum in accumulate(sizes, initial=size(entries) + brackets))


def size(value: object) -> int:
    """Return how many characters of JSON `value` takes."""
    return len(_json(value))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def line(value: object) -> str:
    """Return `value` as the content of a file of an index."""
    return _json(value) + "\n"
