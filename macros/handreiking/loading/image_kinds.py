"""What an image is, from its bytes: the format and the size in pixels. Nothing in it is decoded.

PNG: ISO/IEC 15948. JPEG: ITU-T T.81, annex B. WebP: https://developers.google.com/speed/webp/docs/riff_container.
"""

from collections.abc import Callable, Mapping
from struct import error as StructError  # noqa: N812 - it is a class
from struct import unpack_from

from handreiking.model.image import Format

Size = tuple[int, int]
"""Width and height, in pixels."""

NO_FRAMES = (0xC4, 0xC8, 0xCC)
"""Markers of JPEG among those of frames that begin something else."""
ALONE = (0x01, *range(0xD0, 0xD9))
"""Markers of JPEG that have no length."""


def format_of(content: bytes) -> Format | None:
    """Return the format that `content` begins as; None for any other than those that can be shown."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return "svg" if b"<svg" in content[:4000] else None


def size_of(content: bytes, format: Format) -> Size:
    """Return the size of an image that is no SVG. Raises `ValueError` if it is damaged: then it has none, or no end."""
    try:
        size = SIZES[format](content)
    except (IndexError, StructError) as error:
        raise ValueError(format) from error
    if min(size) < 1:
        raise ValueError(format)
    return size


def _png(content: bytes) -> Size:
    if content[12:16] != b"IHDR" or b"IEND" not in content[-16:]:
        raise ValueError
    return unpack_from(">II", content, 16)


def _jpeg(content: bytes) -> Size:
    if b"\xff\xd9" not in content[-64:]:
        raise ValueError
    at = 2
    while content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in NO_FRAMES:
            height, width = unpack_from(">HH", content, at + 5)
            return width, height
        at += 2 if marker in ALONE else 1 if marker == 0xFF else 2 + unpack_from(">H", content, at + 2)[0]
    raise ValueError


def _webp(content: bytes) -> Size:
    if int.from_bytes(content[4:8], "little") + 8 > len(content) + 1:
        raise ValueError
    kind = content[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
    if kind == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = unpack_from("<HH", content, 26)
    return width & 0x3FFF, height & 0x3FFF


SIZES: Mapping[Format, Callable[[bytes], Size]] = {"png": _png, "jpeg": _jpeg, "webp": _webp}
