"""A zip, written by hand: what was deflated before is copied as it is, which Python's own module cannot do.

The format: PKWARE's APPNOTE.TXT, 4.3 (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), with ZIP64 for more than
65,534 files or 4 GB.
"""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

from handreiking.publish.listing import Output

STORED, DEFLATED = 0, 8
LEVEL = 6
"""How hard to try, from 1 to 9: pages get half a per cent smaller with 9, which takes two thirds longer."""
EARLIEST = 1 << 5 | 1
"""The first of January 1980, at midnight: the date of every file, so that the same handbook gives the same bytes."""
READABLE = 0o644 << 16
"""Whoever unpacks a file may read it."""
NAMES_IN_UTF_8 = 1 << 11
MANY, LARGE = 0xFFFF, 0xFFFFFFFF
"""Where a number does not fit in its field, this stands, and ZIP64 has it."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The content of a file as it is in a zip: how it is packed (`method`), its checksum, its `size` unpacked, and the bytes."""

    method: int
    checksum: int
    size: int
    content: bytes

    def to_bytes(self) -> bytes:
        """Return all of it as bytes, for `from_bytes`."""
        return struct.pack("<BIQ", self.method, self.checksum, self.size) + self.content

    @staticmethod
    def from_bytes(value: bytes) -> "Packed":
        """Return what `to_bytes` made `value` of."""
        method, checksum, size = struct.unpack_from("<BIQ", value)
        return Packed(method, checksum, size, value[13:])


def stored(content: bytes) -> Packed:
    """Return `content` as it is: for what is compressed already."""
    return Packed(STORED, zlib.crc32(content), len(content), content)


def deflated(parts: Iterable[bytes]) -> Packed:
    """Return all `parts` together, deflated. Only one of them need be at hand at a time."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    checksum, size, packed = 0, 0, []
    for part in parts:
        checksum, size = zlib.crc32(part, checksum), size + len(part)
        packed.append(packer.compress(part))
    return Packed(DEFLATED, checksum, size, b"".join([*packed, packer.flush()]))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the packed bytes of a file are in a zip, from `start`, `length` of them; the rest is as in `Packed`."""

    method: int
    checksum: int
    size: int
    start: int
    length: int

    def read(self, zip: BinaryIO) -> Packed:
        """Return the file as it is packed in `zip`."""
        zip.seek(self.start)
        return Packed(self.method, self.checksum, self.size, zip.read(self.length))


@dataclass
class ZipFileWriter:
    """Writes a zip to `out`: `add` each file, then `close`. A file of 4 GB or more raises `struct.error`.

    `places` has where each file is, by name.
    """

    out: Output
    directory: list[bytes] = field(default_factory=list)
    offset: int = 0
    places: dict[str, Place] = field(default_factory=dict)

    def add(self, name: str, file: Packed) -> None:
        """Add `file` under `name`."""
        path = name.encode()
        what = struct.pack("<HHHHIII", NAMES_IN_UTF_8, file.method, 0, EARLIEST, file.checksum, len(file.content), file.size)
        far = struct.pack("<HHQ", 1, 8, self.offset) if self.offset >= LARGE else b""
        made_by = struct.pack("<IBBH", 0x02014B50, 45, 3, 45 if far else 20)
        end = struct.pack("<HHHHHII", len(path), len(far), 0, 0, 0, READABLE, min(self.offset, LARGE))
        self.directory.append(made_by + what + end + path + far)
        self._write(struct.pack("<IH", 0x04034B50, 20) + what + struct.pack("<HH", len(path), 0) + path, file.content)
        length = len(file.content)
        self.places[name] = Place(file.method, file.checksum, file.size, self.offset - length, length)

    def close(self) -> None:
        """Write the directory: without it the file is no zip."""
        start, many = self.offset, len(self.directory)
        self._write(*self.directory)
        size, end = self.offset - start, self.offset
        if many >= MANY or end >= LARGE:
            self._write(struct.pack("<IQBBHIIQQQQ", 0x06064B50, 44, 45, 3, 45, 0, 0, many, many, size, start))
            self._write(struct.pack("<IIQI", 0x07064B50, 0, end, 1))
        few, small, near = min(many, MANY), min(size, LARGE), min(start, LARGE)
        self._write(struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, few, few, small, near, 0))

    def _write(self, *parts: bytes) -> None:
        for part in parts:
            self.out.write(part)
            self.offset += len(part)
