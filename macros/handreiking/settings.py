"""What a team sets for its handbook: read once from ``mkdocs.yml``, for the host and for every command.

A wrong setting is a diagnostic at its line and falls back to its default, so that everything wrong is reported at once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from os.path import normpath
from pathlib import Path
from typing import Any

from handreiking.catalogue import REFERENCE, Catalogue, is_complete, load
from handreiking.catalogue.spoken import spoken
from handreiking.diagnostic import Diagnostic
from handreiking.loading.language_setting import language_fault
from handreiking.loading.settings_file import FILES, SettingsFile, read_file
from handreiking.loading.site_settings import SITE_RULES, site_faults
from handreiking.loading.suggestion import nearest
from handreiking.loading.unread import LOOK_RULES, unread_files
from handreiking.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one handbook."""

    project: Path
    """The folder of ``mkdocs.yml``: the names of files in diagnostics are relative to it."""
    folder: str = "methods"
    """The folder of the handbook's files, below `project`."""
    language: str = REFERENCE
    """The language of the handbook: a folder below `folder`, and one of the catalogue."""
    start: str | None = None
    """The id of the guide that the home page opens with; None for the first one by title."""
    local: str | None = None
    """The name of the local file, without its ending, whose edition is built; None for the handbook itself."""
    offline: bool = True
    """Whether readers can keep the handbook on their device."""
    zip: bool = True
    """Whether readers can download the handbook as a zip."""
    pdf: bool = True
    """Whether to make files for printing."""
    name: str = ""
    """The name of the site."""
    description: str = ""
    """A sentence that says what the site is about."""
    address: str = ""
    """The address of the site, empty when unknown: the QR codes on paper and the messages of a check lead there."""
    source: SettingsFile = field(default_factory=lambda: SettingsFile(FILES[0]), compare=False)
    """The file that the settings were read from, with the position of each."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is wrong with the settings."""

    @property
    def root(self) -> Path:
        """The folder that holds the handbook, which may be outside the project."""
        return Path(normpath(self.project / self.folder))

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of the settings file, by its name as diagnostics show it."""
        return {self.source.name: self.source.text}

    @property
    def broken(self) -> bool:
        """Whether there is an error among the settings: then nothing is made."""
        return any(found.severity == "error" for found in self.diagnostics)

    @property
    def words(self) -> Catalogue:
        """The catalogue of the handbook's language; of another one to speak when that cannot be (`spoken`)."""
        return load(self.language if is_complete(self.language) else spoken(self.language))


TEXTS, FLAGS = ("folder", "language", "start", "local"), ("offline", "zip", "pdf")
"""The options of the plugin by type: text, and true or false."""
OPTIONS, MOVED = (*TEXTS, *FLAGS), "accessibility"
"""All options, and what was one once: that stands in the file about the handbook."""
SITE = {"name": "site_name", "description": "site_description", "address": "site_url"}
"""The settings at the top level of the file, each with its name there."""
_RULES = "unreadable-settings unknown-setting invalid-setting unknown-language missing-folder unknown-start unknown-local"
SETTINGS_RULES = (*_RULES.split(), *SITE_RULES, *LOOK_RULES)
"""The rules about settings, and what is beside them. No comment silences them: without its settings there is no handbook."""


def find_settings(start: Path) -> Settings | None:
    """Return the settings in the nearest ``mkdocs.yml``, in the folder `start` or above it; None if there is none."""
    files = (folder / name for folder in (start, *start.parents) for name in FILES)
    return next((read_settings(file) for file in files if file.is_file()), None)


def read_settings(file: Path) -> Settings:
    """Return the settings in `file`. Never raises for its content: whatever is wrong there becomes a diagnostic."""
    source = read_file(file)
    return _settings(file.parent, source, source.options, source.site)


def settings_from(file: Path, options: Mapping[str, Any], site: Mapping[str, Any]) -> Settings:
    """Return the settings that a host read from `file`: the plugin's `options` and the top level of the file (`site`)."""
    return _settings(file.parent, replace(read_file(file), fault=None), options, site)


def _settings(project: Path, source: SettingsFile, options: Mapping[str, Any], site: Mapping[str, Any]) -> Settings:
    wrong = {key: value for key, value in options.items() if key in (*TEXTS, *FLAGS) and not _holds(key, value)}
    good = {key: options[key] for key in (*TEXTS, *FLAGS) if options.get(key) is not None and key not in wrong}
    named: dict[str, Any] = {name: str(site.get(key) or "") for name, key in SITE.items()}
    settings = Settings(project, **good, **named, source=source)
    theirs = site_faults(source, site.get("theme"), settings.language)
    return replace(settings, diagnostics=(*_faults(settings, options, wrong), *theirs))


def check_settings(settings: Settings, handbook: Handbook) -> tuple[Diagnostic, ...]:
    """Return what is wrong with `settings`, by themselves or given the `handbook` that they lead to, and beside their file."""
    there = {"start": [part.entry.id for part in handbook.general_guides], "local": [part.slug for part in handbook.locals]}
    # A file that could not be read may be the one meant, and it already has a diagnostic.
    hidden = any(found.severity == "error" for found in handbook.diagnostics) or settings.broken
    wrong = [key for key, names in there.items() if getattr(settings, key) not in (None, *names) and not hidden]
    lost = [_unknown(settings, key, f"unknown-{key}", there[key]) for key in wrong]
    own = {*handbook.beside, *handbook.look.files}
    return (*settings.diagnostics, *lost, *unread_files(settings.project, settings.language, settings.source, own))


def _holds(key: str, value: object) -> bool:
    return value is None or isinstance(value, bool if key in FLAGS else str)


def _faults(settings: Settings, options: Mapping[str, Any], wrong: Mapping[str, Any]) -> Iterator[Diagnostic]:
    if settings.source.fault:
        why, where = settings.source.fault
        yield Diagnostic("unreadable-settings", where, {"why": why})
    for key, value in wrong.items():
        params = {"key": key, "value": str(value)[:60]}
        yield Diagnostic("invalid-setting", settings.source.place(key), params, "flag" if key in FLAGS else "text")
    for key in (key for key in options if key not in OPTIONS):
        suggestion = nearest(str(key), OPTIONS) or ""
        params = {"key": str(key), "suggestion": suggestion, "options": ", ".join(OPTIONS)}
        hint = "moved" if key == MOVED else "suggestion" if suggestion else "hint"
        yield Diagnostic("unknown-setting", settings.source.place(str(key), value=False), params, hint)
    wrong_language = language_fault(settings.language, settings.source.place("language"))
    if wrong_language:
        yield wrong_language
    elif not settings.root.is_dir():
        yield Diagnostic("missing-folder", settings.source.place("folder"), {"folder": settings.folder})


def _unknown(settings: Settings, key: str, rule: str, names: list[str]) -> Diagnostic:
    """The diagnostic of `rule` for the value of the setting `key`, which is not one of `names`."""
    suggestion = nearest(value := str(getattr(settings, key)), names) or ""
    params = {"value": value, "suggestion": suggestion, "options": ", ".join(names)}
    return Diagnostic(rule, settings.source.place(key), params, "suggestion" if suggestion else "hint" if names else "none")
