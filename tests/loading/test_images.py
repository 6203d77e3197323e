"""What is known of an image without decoding it."""

from pathlib import Path

import pytest

from handreiking.loading.image_svg import Refused, read_svg
from handreiking.loading.images import read_images
from tests.images import SVG, add, jpeg, png, webp

FILES = {"a.png": png(30, 20), "b.JPG": jpeg(40, 10), "c.webp": webp(7, 9), "d.svg": SVG.format("").encode()}
SIZES = {"a.png": (30, 20), "b.JPG": (40, 10), "c.webp": (7, 9), "d.svg": (40, 20)}


def test_sizes(tmp_path: Path) -> None:
    """Each format says how large the image is."""
    for name, content in FILES.items():
        add(tmp_path / "p", name, content) if (tmp_path / "p/methods/nl").is_dir() else _first(tmp_path, name, content)
    found = read_images(tmp_path / "p/methods/nl/media", tmp_path / "p")

    assert {name: (*size, "") for name, size in SIZES.items()} == {n: (i.width, i.height, i.fault) for n, i in found.items()}


def _first(folder: Path, name: str, content: bytes) -> None:
    (folder / "p/methods/nl").mkdir(parents=True)
    add(folder / "p", name, content)


def test_no_folder(tmp_path: Path) -> None:
    """Without a folder there are no images."""
    assert {} == read_images(tmp_path / "media", tmp_path)


def test_an_image_that_changes_is_another(tmp_path: Path) -> None:
    """What is in a file tells it apart, also from one of the same size."""
    (tmp_path / "methods/nl").mkdir(parents=True)
    before = read_images(add(tmp_path, "a.png", png(grey=1)).parent, tmp_path)["a.png"]
    after = read_images(add(tmp_path, "a.png", png(grey=2)).parent, tmp_path)["a.png"]

    assert before.digest != after.digest


SAFE = {
    '<rect fill="url(#a)" style="fill: url(#b)"/>': (40, 20),
    '<use href="#a"/><image href="data:image/png;base64,AAAA"/>': (40, 20),
    "<style>rect{fill:red}</style><title>on time</title>": (40, 20),
}
UNSAFE = (
    '<a href="https://voorbeeld.nl/"><text>x</text></a>',
    '<a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<rect fill="URL( http://voorbeeld.nl/a )"/>',
    '<rect style="fill:u\\72l(http://voorbeeld.nl/)"/>',
    "<style>@import 'a.css';</style>",
    "<style>a{b:u<!-- -->rl(x)}</style>",
    '<set attributeName="href" to="javascript:alert(1)"/>',
    "<SCRIPT/>",
    "<?xml-stylesheet href='a.css'?>",
)


@pytest.mark.parametrize("inside", SAFE)
def test_a_picture(inside: str) -> None:
    """What is only a picture may lead to parts of itself."""
    assert SAFE[inside] == read_svg(SVG.format(inside).encode())


@pytest.mark.parametrize("inside", UNSAFE)
def test_more_than_a_picture(inside: str) -> None:
    """What runs, changes later or asks for something elsewhere is refused, however it is written."""
    with pytest.raises(Refused):
        read_svg(SVG.format(inside).encode())
