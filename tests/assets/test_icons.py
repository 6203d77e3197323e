"""The icons, in our colours and in those of a team."""

import struct
import zlib

from handreiking.assets import THEME
from handreiking.assets.icons import icons
from handreiking.model.own_palette import palette
from handreiking.model.palette import LIGHT

PURPLE = palette(LIGHT, {"accent": "#5b2a86"})


def chunks(image: bytes) -> dict[bytes, bytes]:
    """Return the parts of a PNG file by their kinds; the sum of each is right."""
    found, place = {}, 8
    while place < len(image):
        (length,) = struct.unpack(">I", image[place : place + 4])
        body, end = image[place + 4 : place + 8 + length], place + 12 + length
        assert struct.pack(">I", zlib.crc32(body)) == image[end - 4 : end]
        found[body[:4]], place = body[4:], end
    return found


def test_ours() -> None:
    """In our colours they are the files that the theme has."""
    assert {path: (THEME / path).read_bytes() for path in icons(LIGHT)} == {
        path: content if isinstance(content, bytes) else content.encode() for path, content in icons(LIGHT).items()
    }


def test_of_a_team() -> None:
    """In other colours only the colours are others: what is drawn is the same."""
    for path, content in icons(PURPLE).items():
        if isinstance(content, str):
            assert ('"#5b2a86"' in content, LIGHT.accent in content) == (True, False)
            continue
        before, now = chunks((THEME / path).read_bytes()), chunks(content)
        assert {b"PLTE"} == {kind for kind in before if before[kind] != now[kind]}
        assert (True, False) == tuple(bytes.fromhex(one.accent[1:]) in now[b"PLTE"] for one in (PURPLE, LIGHT))
