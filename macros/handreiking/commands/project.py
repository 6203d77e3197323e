"""Which handbook a command is about: the one of ``mkdocs.yml``, or of a folder that is named."""

from pathlib import Path

from handreiking.catalogue import Catalogue
from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.settings import Settings, find_settings


class Misuse(Exception):
    """The command was called for something that cannot be; the text says what."""


def handbook_at(folder: Path | None, words: Catalogue) -> Settings:
    """Return the settings of the handbook in `folder`, or without one of the handbook that the current folder belongs to.

    Raises `Misuse` when there is none.
    """
    settings = settings_for(folder.resolve()) if folder else find_settings(Path.cwd()) or Settings(Path.cwd())
    if not (settings.root / settings.language).is_dir():
        raise Misuse(words("new.no-folder", folder=folder or settings.folder))
    return settings


def settings_for(path: Path) -> Settings:
    """Return the settings of the handbook that the file or folder at `path` belongs to or holds.

    Without a ``mkdocs.yml`` about it, the folder of its language tells where the handbook is; without that it is `path` itself.
    """
    settings = find_settings(path)
    if settings and (path == settings.project / settings.source.name or _belongs(path, settings.root)):
        return settings
    language = Settings(path).language
    above = (folder for folder in (path, *path.parents) if (folder / language).is_dir())
    root = next(above, path)
    return Settings(root.parent, root.name)


def _belongs(path: Path, root: Path) -> bool:
    """Whether `path` is in the folder `root`, is that folder, or holds it."""
    return path.is_relative_to(root) or root.is_relative_to(path)


def read(settings: Settings, replaced: dict[Path, bytes] | None = None) -> Handbook:
    """Return the handbook of `settings`; the bytes in `replaced` stand in for the files at those paths."""
    return load(settings.root, settings.language, replaced or {}, settings.project)
