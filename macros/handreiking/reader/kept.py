"""A document in which nothing is wrong: of a thousand of these, only the bytes are kept."""

from collections.abc import Callable, Mapping
from typing import Any

from handreiking.diagnostic import Location
from handreiking.model.document import Document, Path


class KeptDocument(Document):
    """The document `file` of the bytes `raw`, of which the rest is read again when something asks for it.

    `read` returns the text and the data of such a file, and `find` the whole document, with positions; both are expected to
    remember the last few.
    """

    __slots__ = ("_find", "_raw", "_read")
    _raw: bytes
    _read: Callable[[bytes, str], tuple[str, Any]]
    _find: Callable[[bytes, str], Document]

    def __init__(
        self,
        file: str,
        raw: bytes,
        read: Callable[[bytes, str], tuple[str, Any]],
        find: Callable[[bytes, str], Document],
    ) -> None:
        for name, value in (("file", file), ("diagnostics", ()), ("_raw", raw), ("_read", read), ("_find", find)):
            object.__setattr__(self, name, value)

    @property
    def text(self) -> str:
        """The source with ``\\n`` line endings."""
        return self._read(self._raw, self.file)[0]

    @property
    def data(self) -> Any:
        """Mappings, lists, text and ``None``."""
        return self._read(self._raw, self.file)[1]

    @property
    def keys(self) -> Mapping[Path, Location]:
        """Where each key is."""
        return self._find(self._raw, self.file).keys

    @property
    def values(self) -> Mapping[Path, Location]:
        """Where each value is."""
        return self._find(self._raw, self.file).values
