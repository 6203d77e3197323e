"""A drawing of a component as a picture on its own, with the colours of the site's stylesheet in it."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

STYLES = ("figure", "tree", "emblem")
"""The components whose drawings come on paper."""
FONTS = {"--hr-font-text": "'Atkinson Hyperlegible Next'", "--hr-font-head": "Alegreya", "--hr-paper": "#fff"}
"""What is different on paper."""
TALLEST = {"wide": 1.28, "narrow": 2.65}
"""How high a picture may be, as a part of its width: a page of large print, and a column of a page."""
MEDIA = re.compile(r"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
VIEW = re.compile(r'viewBox="([^"]*)"')
TOKEN = re.compile(r"(--hr-[\w-]+):\s*([^;}]+)")


def drawing(svg: str) -> dict[str, Any]:
    """Return the `svg` of a component as a whole file, and what it shows in words (`alt`)."""
    root = ElementTree.fromstring(svg)
    words = [part.text.strip() for name in ("title", "desc") if (part := root.find(name)) is not None and part.text]
    whole = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1).replace(">", f"><style>{_style()}</style>", 1)
    return {"svg": whole, "alt": ". ".join(words)}


def tree(svg: str) -> dict[str, Any]:
    """Return the `svg` of a guide's tree as pictures to put below each other, for large print (`wide`) and columns."""
    whole = drawing(svg)
    filled = sorted(_filled(ElementTree.fromstring(svg)))
    return {name: list(_parts(whole["svg"], filled, tallest)) for name, tallest in TALLEST.items()} | {"alt": whole["alt"]}


def _parts(svg: str, filled: list[tuple[float, float]], tallest: float) -> Iterator[str]:
    """Yield `svg` in parts that are at most `tallest` times as high as they are wide, cut where nothing is `filled`."""
    box = VIEW.search(svg)
    left, top, width, height = (float(size) for size in box[1].split()) if box else (0.0, 0.0, 1.0, 0.0)
    cuts = [top]
    while top + height - cuts[-1] > tallest * width:
        cuts.append(_cut(filled, cuts[-1], cuts[-1] + tallest * width))
    for start, end in pairwise([*cuts, top + height]):
        yield VIEW.sub(f'viewBox="{left:g} {start:g} {width:g} {end - start:g}"', svg, count=1)


def _filled(root: ElementTree.Element) -> Iterator[tuple[float, float]]:
    """The stretches from top to bottom that a cut must not go through."""
    for rect in root.iter("rect"):
        yield float(rect.attrib["y"]) - 4, float(rect.attrib["y"]) + float(rect.attrib["height"]) + 4
    for text in root.iter("text"):
        yield float(text.attrib["y"]) - 15, float(text.attrib["y"]) + 6


def _cut(filled: list[tuple[float, float]], start: float, limit: float) -> float:
    """The last place before `limit` where nothing is; `limit` itself when there is none after `start`."""
    place = limit
    for top, bottom in reversed(filled):
        if top < place < bottom:
            place = top
    return place if place > start + 1 else limit


@cache
def _style() -> str:
    """The rules of the drawings with the tokens of the light scheme written out: what draws on paper knows no variables."""
    package = files("handreiking")
    light = re.search(r"\[data-md-color-scheme=default\] \{([^}]*)\}", (package / "assets/style/tokens.css").read_text("utf-8"))
    tokens = dict(TOKEN.findall(light[1] if light else "")) | FONTS
    rules = "".join((package / f"components/{name}/style.css").read_text("utf-8") for name in STYLES)
    return re.sub(r"var\((--hr-[\w-]+)\)", lambda token: tokens.get(token[1], "inherit"), MEDIA.sub("", rules))
