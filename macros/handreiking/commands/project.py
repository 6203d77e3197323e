"""Which handbook a command is about: the one in ``mkdocs.yml``, or in the folder or file that is given."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from handreiking.by_hand import docs_folder
from handreiking.catalogue import REFERENCE, Catalogue, languages
from handreiking.catalogue import load as load_words
from handreiking.catalogue.spoken import spoken
from handreiking.loading.handbook import load
from handreiking.loading.misnamed import misnamed
from handreiking.loading.settings_file import PLUGIN
from handreiking.model.handbook import Handbook
from handreiking.report.words import Findings
from handreiking.settings import Settings, find_settings
from handreiking.store import FILE, Store


class Misuse(Exception):
    """The command was called in a way that cannot work; the text says why."""


def settings_in(folder: Path | None, words: Catalogue) -> Settings:
    """Return the settings of the handbook in `folder`, or if that is None in the project of the current folder.

    Raises `Misuse` if there is no handbook, or only one in a folder with another name.
    """
    settings = settings_for(folder.resolve()) if folder else settings_here()
    if (settings.root / settings.language).is_dir():
        return settings
    if found := next(misnamed(settings.root, settings.language, settings.project), None):
        said = Findings((found,), {}, words)
        raise Misuse(f"{said.message(found)}. {said.hint(found)}")
    raise Misuse(words("new.no-folder", folder=folder or settings.folder))


def settings_here() -> Settings:
    """Return the settings of the project that the current folder belongs to; the defaults if it has no settings file."""
    plain = Settings(Path.cwd())
    return find_settings(plain.project) or replace(plain, language=_language(plain.root) or plain.language)


def words_here() -> Catalogue:
    """Return the texts in the language of the handbook here; where there is none, in that of the system (`spoken`)."""
    settings = settings_here()
    found = _plugin_is_in(settings.source.site) or _language(settings.root)
    return settings.words if found else load_words(spoken())


def _plugin_is_in(site: Mapping[str, Any]) -> bool:
    """Whether our plugin is among those of the settings `site`: a site of MkDocs need not be a handbook."""
    listed = site.get("plugins")
    entries = listed if isinstance(listed, list | dict) else ()
    return any(entry == PLUGIN or (isinstance(entry, dict) and PLUGIN in entry) for entry in entries)


def words_of(settings: Settings, words: Catalogue, asked: str | None) -> Catalogue:
    """Return the texts in which to speak of the handbook of `settings`: in its own language, unless another is `asked` for."""
    return words.naming_files_in(settings.language) if asked else settings.words


def settings_for(path: Path) -> Settings:
    """Return the settings of the handbook that the file or folder at `path` belongs to or contains.

    If no ``mkdocs.yml`` is about it, the handbook is the nearest folder that has a folder of a language, and if there is none of
    these either, `path` itself.
    """
    settings = find_settings(path)
    if settings and (
        _belongs(path, settings.root)
        or path == settings.project / settings.source.name
        or path.is_relative_to(docs_folder(settings))
    ):
        return settings
    above = (folder for folder in (path, *path.parents) if _language(folder))
    root = next(above, path)
    return Settings(root.parent, root.name, _language(root) or REFERENCE)


def _language(root: Path) -> str | None:
    """The language of the handbook in the folder `root`, without settings: the default one if there is a folder for it."""
    return next((one for one in (REFERENCE, *languages()) if (root / one).is_dir()), None)


def _belongs(path: Path, root: Path) -> bool:
    """Whether `path` is in the folder `root`, is that folder, or contains it."""
    return path.is_relative_to(root) or root.is_relative_to(path)


def read_handbook(settings: Settings, replaced: dict[Path, bytes] | None = None, store: Store | None = None) -> Handbook:
    """Return the handbook of `settings`. `replaced` has the bytes to read in place of a file, by its path."""
    return load(settings.root, settings.language, replaced or {}, settings.project, store)


def store_of(settings: Settings) -> Store:
    """Return what earlier runs made in the project of `settings`; a handbook without a settings file has no place for it."""
    return Store(settings.project / FILE if (settings.project / settings.source.name).is_file() else None)
