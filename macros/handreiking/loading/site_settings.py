"""What a team sets in ``mkdocs.yml`` for the whole site and a handbook cannot do, or not without asking others for something."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from handreiking.diagnostic import Diagnostic
from handreiking.loading.settings_file import SettingsFile

THEME = "material"
"""The theme that a handbook is shown in."""

ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
"""How an address begins that leads to another host (https://www.rfc-editor.org/rfc/rfc3986#section-4.2)."""

ADDRESS = re.compile(r"https?://[^\s/?#]+(?:/[^?#]*)?", re.IGNORECASE)
"""The address of a site: pages are added to it."""

LOADED = ("theme.logo", "theme.favicon", "extra_css", "extra_javascript")
"""The settings that name what every page loads."""

UNUSED = {
    "announce.dismiss": "hint",
    "content.action.edit": "edit",
    "content.action.view": "edit",
    "content.tabs.link": "tabs",
    "navigation.footer": "footer",
    "search.highlight": "highlight",
    "search.share": "share",
    "search.suggest": "suggest",
}
"""The features of the theme that the pages of a handbook have nothing for, each with the advice on it."""

UNUSABLE = ("section-index", "glightbox")
"""The plugins of others that would do nothing on a published handbook; each is the name of the advice on it too."""

_OF_THE_THEME = ("unknown-theme", "from-elsewhere", "unused-setting", "unused-feature", "other-language")
SITE_RULES = (*_OF_THE_THEME, "unusable-plugin", "missing-macros")
"""The rules about these settings. The last one needs the hand-written pages, which a host knows."""


def site_faults(source: SettingsFile, theme: object, language: str) -> Iterator[Diagnostic]:
    """Yield what is wrong with the top level of `source` for a handbook in `language`.

    `theme` is the setting for the theme, or its name; None says nothing. Only another theme, a wrong address and a plugin that
    cannot be used are errors: whatever else is said here, the site is made without it.
    """
    yield from _address(source)
    if theme is not None and (name := theme.get("name") if isinstance(theme, Mapping) else theme) != THEME:
        yield Diagnostic("unknown-theme", source.site_place("theme.name"), {"value": str(name or "")[:60]})
    yield from _from_elsewhere(source, source.site)
    yield from _without_effect(source)
    if isinstance(own := _at(source.site, "theme.language"), str) and own != language:
        yield _warning("other-language", source, "theme.language", own, language=language)


def _without_effect(source: SettingsFile) -> Iterator[Diagnostic]:
    """Yield the colours, the plugins and the features that would do nothing."""
    for path, entry in _list("theme.palette", _at(source.site, "theme.palette")):
        for key in ("primary", "accent"):
            if isinstance(entry, Mapping) and entry.get(key) not in (None, "custom"):
                yield _warning("unused-setting", source, f"{path}.{key}", str(entry[key]))
    for path, name in _plugins(source.site):
        if name in UNUSABLE:
            yield Diagnostic("unusable-plugin", source.site_place(path), {"value": name}, name)
    for path, feature in _list("theme.features", _at(source.site, "theme.features")):
        if hint := UNUSED.get(str(feature), ""):
            yield Diagnostic("unused-feature", source.site_place(path), {"value": str(feature)}, hint, "warning")


def _plugins(site: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the place and the name of each plugin, in a list or in a mapping."""
    if isinstance(found := site.get("plugins"), Mapping):
        yield from ((f"plugins.{name}", str(name)) for name in found)
    else:
        for path, entry in _list("plugins", found):
            yield path, str(next(iter(entry), "")) if isinstance(entry, Mapping) else str(entry)


def _address(source: SettingsFile) -> Iterator[Diagnostic]:
    """An address of the site that is none."""
    address = source.site.get("site_url")
    if address and not (isinstance(address, str) and ADDRESS.fullmatch(address)):
        params = {"key": "site_url", "value": str(address)[:60]}
        yield Diagnostic("invalid-setting", source.site_place("site_url"), params, "address")


def _from_elsewhere(source: SettingsFile, site: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """Yield what the pages would ask of others: the security policy of a published site forbids it."""
    if _at(site, "theme.font"):
        yield _warning("from-elsewhere", source, "theme.font", "font", "font")
    if _at(site, "extra.analytics"):
        yield _warning("from-elsewhere", source, "extra.analytics", "analytics", "counter")
    for setting in LOADED:
        for path, entry in _list(setting, _at(site, setting)):
            address = entry.get("path") if isinstance(entry, Mapping) else entry
            if isinstance(address, str) and ELSEWHERE.match(address):
                yield _warning("from-elsewhere", source, path, address)


def _warning(rule: str, source: SettingsFile, path: str, value: str, hint: str = "hint", **more: str) -> Diagnostic:
    params = {"key": path, "value": value[:60], **more}
    return Diagnostic(rule, source.site_place(path), params, hint, "warning")


def _at(site: Mapping[str, Any], path: str) -> Any:
    """What `site` has at `path`, None if it has nothing there."""
    found: Any = site
    for key in path.split("."):
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def _list(path: str, found: Any) -> list[tuple[str, Any]]:
    """The entries of what was `found` at `path`, each with its own path: a list, or one entry alone."""
    return [(f"{path}.{number}", entry) for number, entry in enumerate(found)] if isinstance(found, list) else [(path, found)]
