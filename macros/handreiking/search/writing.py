"""The files of an index as a preview wrote them last: after an edit only those that are others now are written.

The files are those of ``packing.py``, byte for byte.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

from handreiking.search.packing import INDEX, ONE_FILE, SHARD, SHOWN_IN_PARTS


def written(value: object) -> str:
    """Return `value` as JSON, as it stands in an index."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class WrittenIndex:
    """The files in `folder`. Each page is known by its number, and `page` returns it as JSON."""

    def __init__(self, folder: Path, page: Callable[[int], str]) -> None:
        self.folder, self.page = folder, page
        self._sizes: dict[int, int] = {}
        self._texts: dict[int, str] = {}
        self._files: dict[str, bytes] = {}

    def write(self, settings: Mapping[str, object], entries: Mapping[str, str], count: int, changed: Collection[int]) -> None:
        """Write what is new: the `settings`, the `entries`, each as JSON after its stem, in order, and the `changed` pages."""
        for number in changed:
            self._texts[number] = self.page(number)
            self._sizes[number] = len(self._texts[number])
        brackets = 3 + max(0, count - 1) + max(1, len(entries))
        whole = brackets + sum(map(len, entries.values())) + sum(self._sizes.values()) <= ONE_FILE
        shards = [dict(entries)] if whole else list(_divided(entries))
        config = {**settings, "shards": [next(iter(shard), "") for shard in shards], "pages": count}
        files = dict(self._one_file(config, shards, count) if whole else self._in_parts(config, shards))
        self._replace(files, files.keys() if whole else {*files, *(f"p{number}.json" for number in range(count))})
        if not whole:
            self._texts.clear()

    def begin(self) -> None:
        """Forget the pages: others have their numbers from now on."""
        self._sizes.clear()
        self._texts.clear()

    def _one_file(
        self, config: Mapping[str, object], shards: Sequence[Mapping[str, str]], count: int
    ) -> Iterator[tuple[str, str]]:
        for number in range(count):
            self._texts[number] = self._texts.get(number) or self.page(number)
        pages = ",".join(self._texts[number] for number in range(count))
        stems = ",".join(map(_object, shards))
        yield INDEX, f'{{"config":{written(config)},"docs":{{"t":[{stems}],"p":[{pages}]}}}}'

    def _in_parts(self, config: Mapping[str, object], shards: Sequence[Mapping[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield the parts; of the pages those that are not written yet as they are now."""
        yield INDEX, written({"config": {**config, "most": SHOWN_IN_PARTS}, "docs": {}})
        yield from ((f"t{number}.json", _object(shard)) for number, shard in enumerate(shards))
        for number in self._sizes:
            name = f"p{number}.json"
            if number in self._texts or name not in self._files:
                yield name, self._texts.get(number) or self.page(number)

    def _replace(self, files: Mapping[str, str], kept: Collection[str]) -> None:
        """Write those of `files` that are not there as they are; of those that are there only `kept` ones stay."""
        for name in self._files.keys() - kept:
            del self._files[name]
            (self.folder / name).unlink(missing_ok=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            content = f"{text}\n".encode()
            hashed = blake2b(content, digest_size=16).digest()
            if self._files.get(name) != hashed:
                (self.folder / name).write_bytes(content)
                self._files[name] = hashed


def _object(entries: Mapping[str, str]) -> str:
    return "{" + ",".join(entries.values()) + "}"


def _divided(entries: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield the parts with stems: each is full before the next begins."""
    shard: dict[str, str] = {}
    size = 0
    for key, text in entries.items():
        if size + len(text) + 2 > SHARD and shard:
            yield shard
            shard, size = {}, 0
        size += len(text) + 2
        shard[key] = text
    yield shard
