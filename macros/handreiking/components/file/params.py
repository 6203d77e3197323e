"""What the component `file` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.components.downloads.download import Download


@dataclass(frozen=True, slots=True)
class FileParams:
    """The kind, length and size of a file."""

    download: Download
