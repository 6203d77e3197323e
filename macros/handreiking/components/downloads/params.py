"""What the component `downloads` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.downloads.download import Download


@dataclass(frozen=True, slots=True)
class DownloadsParams:
    """What a page offers to take along; nothing is shown when there is none."""

    downloads: Sequence[Download]
