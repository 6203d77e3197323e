"""Documents become files. One that was made before is not made again; of the others, several are made at the same time."""

import hashlib
import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from handreiking.model.look import Look
from handreiking.print.editable import editable_checklist
from handreiking.print.file_cache import FileCache
from handreiking.print.printable import Printable
from handreiking.print.prints import PrintedFile
from handreiking.print.typesetting import Typesetter, fingerprint
from handreiking.store import Store

AHEAD = 4
"""How many documents wait for each thread, at most: their data is in memory meanwhile."""


def workers() -> int:
    """Return how many documents to make at the same time: one for each core that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A document with its file."""

    printable: Printable
    file: PrintedFile


@dataclass(frozen=True)
class Printer:
    """Makes the files of documents, or finds them in `cache`, a folder; without one, nothing is kept.

    `store` remembers which file was made of which facts, so that a file that is there is found without its data. Of what must be
    made, as many are made at a time as there are `threads`; the files and their order are the same. Threads do: Typst lets go of
    Python's lock while it typesets, and no process can be left behind. `look` has the files of the team to set documents with.
    """

    cache: Path | None = None
    store: Store = field(default_factory=lambda: Store(None))
    threads: int = field(default_factory=workers)
    look: Look = field(default_factory=Look)

    def print(
        self, documents: Iterable[Printable], done: Callable[[Printable], None] = lambda _: None
    ) -> Iterator[PrintedDocument]:
        """Yield each of `documents` with its file, in their order, and call `done` after each.

        Raises `NotPrinted` for the first one that cannot be printed.
        """
        waiting: deque[tuple[Printable, PrintedFile | Future[PrintedFile]]] = deque()
        pool = ThreadPoolExecutor(self.threads, "print")
        try:
            for document in documents:
                waiting.append((document, self._found(document) or self._begun(document, pool)))
                while len(waiting) > self.threads * AHEAD or (waiting and isinstance(waiting[0][1], PrintedFile)):
                    yield from self._finished(waiting, done)
            while waiting:
                yield from self._finished(waiting, done)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def forget(self, used: Iterable[Path]) -> None:
        """Remove from the cache what builds no longer ask for; what this one `used` stays."""
        self._files.forget(used)

    def _finished(
        self, waiting: "deque[tuple[Printable, PrintedFile | Future[PrintedFile]]]", done: Callable[[Printable], None]
    ) -> Iterator[PrintedDocument]:
        document, file = waiting.popleft()
        yield PrintedDocument(document, file if isinstance(file, PrintedFile) else file.result())
        done(document)

    def _found(self, document: Printable) -> PrintedFile | None:
        """The file of `document`, if what it is made of was seen before, and the file is still there."""
        key = self.store.get(_facts(document))
        return self._files.get(key.hex()) if key else None

    def _begun(self, document: Printable, pool: ThreadPoolExecutor) -> "PrintedFile | Future[PrintedFile]":
        """The file of `document`, if other facts gave the same data; or else that which is being made."""
        data = json.dumps(document.data, ensure_ascii=False, sort_keys=True)
        ending = b"docx" if document.variant == "editable" else b"pdf"
        key = hashlib.sha256(fingerprint() + self.look.of_paper.encode() + ending + data.encode()).digest()[:16]
        self.store.put(_facts(document), key)
        return self._files.get(key.hex()) or pool.submit(self._make, document, data, key.hex())

    def _make(self, document: Printable, data: str, key: str) -> PrintedFile:
        if document.variant == "editable":
            return self._files.put(key, editable_checklist(document), 0, "docx")
        return self._files.put(key, *self._typesetter.typeset(document, data))

    @cached_property
    def _files(self) -> FileCache:
        return FileCache(self.cache)

    @cached_property
    def _typesetter(self) -> Typesetter:
        return Typesetter(self.look.print)


def _facts(document: Printable) -> bytes:
    # A kind for each kind of document: a check asks for some of them only, and must not let the store forget the others.
    return Store.key(f"paper {document.page[0]} {document.variant}", fingerprint(), document.facts)
