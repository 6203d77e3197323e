"""SVG (https://www.w3.org/TR/SVG2/): only what is a picture, and nothing that runs or that asks others for anything.

It is read with expat, which is told to stop at a document type: without one there are no entities to expand
(https://docs.python.org/3/library/xml.html#xml-security).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.parsers.expat import ExpatError, ParserCreate

LINKS = ("href", "src")
WITHIN = re.compile(r"#|data:image/(?:png|jpeg|webp|gif);")
"""What a link may lead to: a part of the same image, or an image in it."""
OUTSIDE = re.compile(r"@import|\\|url\(\s*['\"]?(?!#|['\"])", re.IGNORECASE)
"""What a style may not ask for; with a backslash it could be written otherwise (CSS Syntax 3, 4.3.7)."""
RUNS = ("script", "foreignobject", "handler", "listener", "iframe", "set", "animate", "animatetransform", "animatemotion")
"""Elements that run, or that change an address later."""
LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*")


class Refused(Exception):
    """The image is not safe or cannot be read; `fault` says which, and `detail` what was found."""

    def __init__(self, fault: str, detail: str = "") -> None:
        super().__init__(fault, detail)
        self.fault, self.detail = fault, detail


@dataclass
class _Reader:
    size: tuple[int, int] = (0, 0)
    depth: int = 0
    style: str | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        local = name.rpartition(":")[2].casefold()
        if not self.depth and local != "svg":
            raise Refused("damaged")
        if local in RUNS:
            raise Refused("active", f"<{name}>")
        for key, value in attributes.items():
            _check(key, value)
        if not self.depth:
            self.size = _size(attributes)
        self.depth, self.style = self.depth + 1, "" if local == "style" else None

    def text(self, data: str) -> None:
        if self.style is not None:
            self.style += data

    def end(self, _: str) -> None:
        if self.style and OUTSIDE.search(self.style):
            raise Refused("elsewhere", "<style>")
        self.style = None


def _check(key: str, value: str) -> None:
    local = key.rpartition(":")[2].casefold()
    if local.startswith("on"):
        raise Refused("active", key)
    if local in LINKS and not WITHIN.match(value.strip()):
        raise Refused("elsewhere", value.strip()[:60])
    if (local == "style" or "url(" in value.casefold()) and OUTSIDE.search(value):
        raise Refused("elsewhere", value.strip()[:60])


def _size(attributes: Mapping[str, str]) -> tuple[int, int]:
    """The size that an image says it has, or else that of the box that it is drawn in."""
    given = [LENGTH.fullmatch(attributes.get(key, "")) for key in ("width", "height")]
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    numbers = [found[1] for found in given if found] if all(given) else box[2:]
    try:
        width, height = (max(1, round(float(number))) for number in numbers)
    except (ValueError, OverflowError):
        return 0, 0
    return width, height


def read_svg(content: bytes) -> tuple[int, int]:
    """Return the size of an SVG, (0, 0) if it says none. Raises `Refused` for one that is damaged or not safe."""
    reader, parser = _Reader(), ParserCreate()
    parser.StartElementHandler = reader.start
    parser.CharacterDataHandler, parser.EndElementHandler = reader.text, reader.end
    parser.StartDoctypeDeclHandler = lambda *_: _refuse("<!DOCTYPE>")
    parser.ProcessingInstructionHandler = lambda target, _: _refuse(f"<?{target}?>")
    try:
        parser.Parse(content, True)
    except ExpatError as error:
        raise Refused("damaged") from error
    return reader.size


def _refuse(found: str) -> None:
    raise Refused("active", found)
