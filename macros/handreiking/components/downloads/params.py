"""What the component `downloads` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.downloads.download import Download


@dataclass(frozen=True, slots=True)
class DownloadsParams:
    """The downloads of a page, with a heading if it is `headed`; if there are none, nothing is shown."""

    downloads: Sequence[Download]
    headed: bool
