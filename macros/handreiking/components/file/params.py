"""What the component `file` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.components.downloads.download import Download


@dataclass(frozen=True, slots=True)
class FileParams:
    """What a file is, how long and how large."""

    download: Download
