"""What the component `files` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.downloads.download import Download


@dataclass(frozen=True, slots=True)
class FilesParams:
    """The downloads of a page as a list."""

    downloads: Sequence[Download]
