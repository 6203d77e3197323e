"""The result of printing: files, and the downloads that pages offer; or why there are none."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handreiking.components.downloads.download import Download


@dataclass(frozen=True, slots=True)
class PrintedFiles:
    """The content of each file, by its path below the site's root, and the downloads that each page (kind, id) offers."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    downloads: Mapping[tuple[str, str], tuple[Download, ...]] = field(default_factory=dict)


class NotPrinted(Exception):
    """A document cannot be printed. `kind` (``failed``, ``no-font``) selects the message, and `holes` fill it in."""

    def __init__(self, kind: str, **holes: str) -> None:
        super().__init__(kind, holes)
        self.kind, self.holes = kind, holes
