"""A document in which nothing is wrong: of a thousand of these, only the bytes are kept."""

from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

from handreiking.diagnostic import Location
from handreiking.model.document import Document, Path
from handreiking.reader.decoding import text_of


class KeptDocument(Document):
    """The document `file` of the bytes `raw`, of which the rest is read again when something asks for it.

    `read` returns the data of such a file, and `find` the whole document, with positions; both are expected to remember the
    last few.
    """

    __slots__ = ("_digest", "_find", "_raw", "_read")
    _digest: bytes
    _raw: bytes
    _read: Callable[[bytes, str], Any]
    _find: Callable[[bytes, str], Document]

    def __init__(
        self,
        file: str,
        raw: bytes,
        read: Callable[[bytes, str], Any],
        find: Callable[[bytes, str], Document],
    ) -> None:
        digest = blake2b(raw, digest_size=32).digest()
        values = {"file": file, "diagnostics": (), "_raw": raw, "_digest": digest, "_read": read, "_find": find}
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @property
    def digest(self) -> bytes:
        """A hash of the bytes of the file."""
        return self._digest

    @property
    def text(self) -> str:
        """The source with ``\\n`` line endings."""
        return text_of(self._raw)

    @property
    def data(self) -> Any:
        """Mappings, lists, text and ``None``."""
        return self._read(self._raw, self.file)

    @property
    def keys(self) -> Mapping[Path, Location]:
        """Where each key is."""
        return self._find(self._raw, self.file).keys

    @property
    def values(self) -> Mapping[Path, Location]:
        """Where each value is."""
        return self._find(self._raw, self.file).values
