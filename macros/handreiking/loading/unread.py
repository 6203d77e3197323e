"""Files in the folder of overrides that nobody reads: most often the name of one is not quite right."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath

from handreiking.catalogue import languages
from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.replaceable import components, printed
from handreiking.loading.settings_file import SettingsFile
from handreiking.loading.suggestion import nearest
from handreiking.model.files import COMPONENTS, OVERRIDES, PRINT, STYLE, TEMPLATE, TOKENS

NOTES = ("readme", "thumbs.db", "desktop.ini")
"""How the names of files begin that are there for people, or for their computers."""
OURS = {COMPONENTS: ".jinja", PRINT: ".typ", "": ".yaml"}
"""Of a folder that holds templates of the theme as well: how the names end of what can only be meant for us, by folder."""

LOOK_RULES = (
    *("unknown-colour", "not-a-colour", "low-contrast", "style-from-elsewhere", "broken-style", "missing-style-file"),
    *("failing-template", "failing-print", "unread-override"),
)
"""The rules about the folder of overrides. No comment silences them."""


def unread_files(project: Path, language: str, source: SettingsFile, known: Collection[str]) -> Iterator[Diagnostic]:
    """Yield each file that is not `known`, by its name from the folder `project`, of a handbook in `language`.

    In the folder of templates that the settings (`source`) name, if they do, may be anything that the theme reads.
    """
    folder, theme = project / OVERRIDES, _theme(project, source)
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        place = PurePosixPath(path.relative_to(folder).as_posix())
        if path.is_dir() or _is_note(place) or f"{OVERRIDES}/{place}" in known:
            continue
        if (
            theme
            and path.resolve().is_relative_to(theme)
            and OURS.get("" if len(place.parts) == 1 else place.parts[0]) != place.suffix
        ):
            continue
        yield _diagnostic(place, language)


def _theme(project: Path, source: SettingsFile) -> Path | None:
    theme = source.site.get("theme")
    own = theme.get("custom_dir") if isinstance(theme, Mapping) else None
    return (project / own).resolve() if isinstance(own, str) else None


def _is_note(place: PurePosixPath) -> bool:
    return place.name.lower().startswith(NOTES) or place.name.endswith("~") or any(part[0] in "._" for part in place.parts)


def _diagnostic(place: PurePosixPath, language: str) -> Diagnostic:
    file, words = f"{OVERRIDES}/{place}", f"words.{language}.yaml"
    top, *rest = place.parts
    params = {"file": file, "suggestion": "", "options": "", "language": language}
    if top == COMPONENTS and len(rest) == 2 and rest[0] not in components():
        params |= {"options": ", ".join(components()), "suggestion": nearest(rest[0], components()) or ""}
        hint, prefix, suffix = "component", f"{OVERRIDES}/{COMPONENTS}/", f"/{TEMPLATE}"
    elif top == COMPONENTS:
        hint, prefix, suffix = "template", "", ""
    elif top == PRINT and place.suffix == ".typ":
        params |= {"options": ", ".join(printed()), "suggestion": nearest(place.name, printed()) or ""}
        hint, prefix, suffix = "print", f"{OVERRIDES}/{PRINT}/", ""
    elif place.name in {f"words.{other}.yaml" for other in languages()}:
        return Diagnostic("unread-override", Location(file, 1, 1, 1, 1), params, "language", "warning")
    elif top == PRINT:
        hint, prefix, suffix = "picture", "", ""
    else:
        params |= {"suggestion": nearest(top, (STYLE, TOKENS, words, COMPONENTS, PRINT)) or ""}
        hint, prefix, suffix = "hint", f"{OVERRIDES}/", ""
    if params["suggestion"]:
        params["suggestion"], hint = f"{prefix}{params['suggestion']}{suffix}", "suggestion"
    return Diagnostic("unread-override", Location(file, 1, 1, 1, 1), params, hint)
