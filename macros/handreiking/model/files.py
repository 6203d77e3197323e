"""What the files and folders of a handbook are called, without their endings."""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import PurePosixPath

from handreiking import catalogue
from handreiking.catalogue.own import FILE
from handreiking.text.naming import KEPT


@dataclass(frozen=True, slots=True)
class FileNames:
    """What the files and folders of a handbook are called in its language, without their endings."""

    guides: str
    """The folder of the guides that choose between methods."""
    topics: str
    """The folder of topics."""
    checklists: str
    """The folder of checklists that belong to no method."""
    local: str
    """The folder of what is local."""
    glossary: str
    """The list of terms, beside the methods."""
    bibliography: str
    """The list of sources, in the folder of the handbook."""
    about: str
    """The file about the handbook as a whole, in the same folder."""

    @property
    def reserved(self) -> frozenset[str]:
        """Names that no new file may have: those that are kept for other things, and those of the files beside the methods."""
        return KEPT | {self.glossary, self.bibliography, self.about}

    def is_local(self, file: str) -> bool:
        """Whether `file`, by its name as diagnostics show it, stands in a folder of local files."""
        return PurePosixPath(file).parent.name == self.local


@cache
def file_names(language: str) -> FileNames:
    """Return the names in `language`; those that it has not are those of the language that has every text."""
    known = catalogue.load_file(catalogue.REFERENCE, catalogue.NAMES)
    if language in catalogue.languages():
        known = {**known, **catalogue.load_file(language, catalogue.NAMES)}
    return FileNames(*(known[f"{FILE}.{one.name}"] for one in fields(FileNames)))


MEDIA = "media"
"""The folder, beside the methods, of the images that texts show."""

OVERRIDES = "overrides"
"""The folder, beside the settings file, of what a handbook has in place of what the generator has."""

TOKENS = "tokens.yaml"
"""The file there with the colours of the team."""

STYLE = "style.css"
"""The file there that is added to our style; in the site it is at the same place."""

COMPONENTS, TEMPLATE, PRINT = "components", "template.html.jinja", "print"
"""The folder there with a folder for each component, the template in that, and the folder with files of the printed documents."""
