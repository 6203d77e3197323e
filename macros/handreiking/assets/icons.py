"""The icons of the handbook, in a browser and on a home screen, in the colours of a team.

Each PNG file has a list of colours (https://www.w3.org/TR/png-3/#11PLTE), in which a place stands for a share and not for a
colour: from the paper to the accent, from the paper to the line of the support, and the paper alone. In other colours only that
list is another one. The last places are those of which a file may say how far one looks through them.
"""

import struct
from collections.abc import Iterator
from zlib import crc32

from handreiking.assets import THEME
from handreiking.model.palette import LIGHT, Palette
from handreiking.text.colour import mix, parts

FOLDER = "assets/icons"
"""Where they are, below the site's root and below `THEME`."""
SHARES, CLEAR = 80, 32
"""How many places there are for each of the two mixtures, and for the paper."""
KIND = b"PLTE"


def icons(palette: Palette) -> dict[str, str | bytes]:
    """Return the content of each icon in the colours of `palette`, by its path in the site."""
    found: dict[str, str | bytes] = {}
    for file in sorted((THEME / FOLDER).iterdir()):
        drawn = file.suffix == ".svg"
        found[f"{FOLDER}/{file.name}"] = _svg(file.read_text("utf-8"), palette) if drawn else _png(file.read_bytes(), palette)
    return found


def _svg(drawing: str, palette: Palette) -> str:
    for ours, theirs in zip(_used(LIGHT), _used(palette), strict=True):
        drawing = drawing.replace(f'"{ours}"', f'"{theirs}"')
    return drawing


def _png(image: bytes, palette: Palette) -> bytes:
    start = image.index(KIND)
    (length,) = struct.unpack(">I", image[start - 4 : start])
    body = KIND + bytes(part for colour in _places(palette) for part in parts(colour))
    return image[:start] + body + struct.pack(">I", crc32(body)) + image[start + len(KIND) + length + 4 :]


def _places(palette: Palette) -> Iterator[str]:
    paper, *others = _used(palette)
    for other in others:
        yield from (mix(paper, other, place / (SHARES - 1)) for place in range(SHARES))
    yield from [paper] * CLEAR


def _used(palette: Palette) -> tuple[str, str, str]:
    return palette.paper, palette.accent, palette.support_line
