"""What a team sets for its handbook: read once, for the host and for every command."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one handbook."""

    project: Path
    """The folder of ``mkdocs.yml``: the names of files start here."""
    folder: str = "methods"
    """The folder of the handbook's files, below `project`."""
    language: str = "nl"
    """The language of the handbook: a folder below `folder`, and one of the catalogue."""
    start: str | None = None
    """The id of the guide that home opens with; without it the first one by title."""
    name: str = ""
    """What the site is called."""
    description: str = ""
    """What the site is about, in a sentence."""
    address: str = ""
    """The address of the site, empty when it is unknown: the codes on paper and the messages of a check lead there."""
    offline: bool = True
    """Whether readers can keep the handbook on their device."""
    zip: bool = True
    """Whether readers can download the handbook as a zip."""
    pdf: bool = True
    """Whether there are files to print."""

    @property
    def root(self) -> Path:
        """The folder that holds the handbook."""
        return self.project / self.folder
