"""Small images for tests, made of bytes."""

import struct
import zlib
from pathlib import Path

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{}</svg>'


def png(width: int = 8, height: int = 4, grey: int = 128) -> bytes:
    """Return a PNG of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = b"".join(b"\0" + bytes([grey]) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def jpeg(width: int = 8, height: int = 4) -> bytes:
    """Return the segments of a JPEG that say what it is, without a picture."""
    return b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc2\0\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\0\xff\xd9"


def webp(width: int = 8, height: int = 4) -> bytes:
    """Return the header of a lossless WebP, without a picture."""
    body = b"WEBPVP8L\x05\0\0\0\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def add(project: Path, name: str, content: bytes) -> Path:
    """Put an image in the folder of images of `project`, and return where it is."""
    path = project / "methods/nl/media" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path
