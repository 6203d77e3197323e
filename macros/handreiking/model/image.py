"""An image of a handbook: a file in its folder of images, as it was found there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Format = Literal["png", "jpeg", "webp", "svg"]

ENDINGS: dict[str, Format] = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp", ".svg": "svg"}
"""The formats that browsers and paper show, by the ending of a file's name."""

MOST = 500_000
"""The most bytes of an image: more than one on a page would keep readers waiting who have a poor connection."""


@dataclass(frozen=True, slots=True)
class ImageFile:
    """The image in the file `name`, which is at `path`; `shown` is its name as diagnostics show it.

    `digest` changes when its content does. It is `width` by `height` pixels, or units of an SVG; 0 where it does not say. `fault`
    says why it cannot be shown, empty if it can; `detail` has what is to be known of that.
    """

    name: str
    path: Path
    shown: str
    size: int = 0
    digest: str = ""
    width: int = 0
    height: int = 0
    fault: str = ""
    detail: str = ""

    @property
    def printed(self) -> str:
        """Its name where it is printed, which changes when its content does."""
        return f"{self.digest}{self.path.suffix.lower()}"
