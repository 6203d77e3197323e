"""What the files and folders of a handbook are called, without their endings."""

from pathlib import PurePosixPath

from handreiking.text.naming import KEPT

GUIDES, TOPICS, CHECKLISTS, LOCAL = "keuzehulpen", "onderwerpen", "checklists", "lokaal"
"""The folders of the guides that choose between methods, of topics, of checklists that belong to no method, of what is local."""

GLOSSARY, BIBLIOGRAPHY = "begrippen", "bronnen"
"""The lists beside the methods."""

ABOUT = "handboek"
"""The file about the handbook as a whole."""

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


def is_local(file: str) -> bool:
    """Whether `file`, by its name as diagnostics show it, stands in a folder of local files."""
    return PurePosixPath(file).parent.name == LOCAL


RESERVED = KEPT | {GLOSSARY, BIBLIOGRAPHY, ABOUT}
"""Names that no new file may have: the reserved ones, and those of the lists beside the methods."""
