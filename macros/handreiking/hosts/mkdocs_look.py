"""The look of a handbook in MkDocs: what a team has to set nowhere, because the plugin does; what it does set counts.

Everything is set on the configuration of one build, which MkDocs reads anew for the next: nothing stays behind.
"""

import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_theme_dir

from handreiking.assets import STYLESHEET, THEME
from handreiking.calls.macros import macros
from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.loading.settings_file import SettingsFile, plugin_options
from handreiking.loading.site_settings import UNUSED
from handreiking.publish.worker import ABSENT
from handreiking.settings import SITE

FEATURES = ("navigation.tabs", "navigation.indexes", "navigation.prune", "navigation.path", "toc.follow")
EXTENSIONS = ("attr_list",)
"""The extensions of Markdown that hand-written pages can count on, beside those that MkDocs always has."""

VALIDATION = {
    "nav": {"omitted_files": logging.WARNING, "not_found": logging.WARNING},
    "links": dict.fromkeys(("not_found", "anchors", "absolute_links", "unrecognized_links"), logging.WARNING),
}
"""How MkDocs tells what is wrong with the links of hand-written pages."""

MACROS_OPTIONS = {"on_undefined": "strict", "on_error_fail": True}

MATERIAL = "material-for-mkdocs"
"""The name by which our templates ask for those of Material that they replace: ``material-for-mkdocs/base.html``."""

CODE = re.compile(r"(?ms)^(```|~~~).*?^\1|`[^`\n]+`")
CALL = re.compile(rf"\{{\{{-?\s*({'|'.join(macros())})\(.*?\}}\}}", re.DOTALL)
"""A call of one of our macros, and what only shows code."""


def named(config: MkDocsConfig) -> dict[str, Any]:
    """Return what `config` says of the site that a handbook needs, and the name of the theme."""
    return {**{key: config[key] for key in SITE.values()}, "theme": config.theme.name}


def add_look(config: MkDocsConfig, words: Catalogue, own: Mapping[str, Any]) -> None:
    """Set in `config` what the team did not set in `own`, the top level of its file.

    Comes before the other plugins read their settings, in their ``on_config``.
    """
    # Material's templates take these as they are, though its title strips tags: in a name a bracket is a bracket.
    for key in ("site_name", "site_description"):
        config[key] = config[key] and escape(config[key])
    _add_theme(config, words, _mapping(own.get("theme")))
    config.extra_css.insert(0, STYLESHEET)
    known = {name.removeprefix("markdown.extensions.") for name in config.markdown_extensions}
    config.markdown_extensions += [name for name in EXTENSIONS if name not in known]
    levels = _mapping(own.get("validation"))
    for part, ours in VALIDATION.items():
        # A level that stands above the parts counts for all of them.
        config.validation[part].update(
            {key: ours[key] for key in ours.keys() - levels.keys() - _mapping(levels.get(part)).keys()}
        )
    if macros := config.plugins.get("macros"):
        macros.config.update({key: MACROS_OPTIONS[key] for key in MACROS_OPTIONS.keys() - plugin_options(own, "macros").keys()})


def _add_theme(config: MkDocsConfig, words: Catalogue, own: Mapping[str, Any]) -> None:
    """Set the look of the theme, and add our part of it after the team's own, with its page for what is not on a device."""
    theme = config.theme
    for name, value in _look(words).items():
        if not _possible(config, name, own.get(name)):
            theme[name] = value
    theme["words_of"] = theme["language"] if _material_speaks(config, theme["language"]) else "en"
    # They would be an error on the page, or a part of it that does nothing. `site_faults` says so.
    theme["features"] = [one for one in theme["features"] if one not in UNUSED]
    # Whatever is set: Material would fetch it from a third party. `site_faults` says so.
    theme["font"] = False
    theme.dirs.insert(1 if theme.custom_dir else 0, str(THEME))
    theme.static_templates.add(ABSENT)


def _possible(config: MkDocsConfig, name: str, value: object) -> bool:
    """Whether pages can be made with this `value` of a setting of the theme: with a scheme, and in a language that it has."""
    if name == "language":
        return _material_speaks(config, value)
    return value is not None if name == "features" else bool(value)


def _material_speaks(config: MkDocsConfig, language: object) -> bool:
    return any(Path(folder, f"partials/languages/{language}.html").is_file() for folder in config.theme.dirs)


def _look(words: Catalogue) -> dict[str, Any]:
    def scheme(name: str, system: str, icon: str) -> dict[str, Any]:
        toggle = {"icon": f"material/{icon}", "name": words(f"header.to-{'dark' if system == 'light' else 'light'}")}
        media = f"(prefers-color-scheme: {system})"
        return {"media": media, "scheme": name, "primary": "custom", "accent": "custom", "toggle": toggle}

    return {
        "language": words.language,
        "favicon": "assets/icons/icon.svg",
        "features": list(FEATURES),
        "palette": [scheme("default", "light", "weather-night"), scheme("slate", "dark", "weather-sunny")],
    }


def add_templates(env: Environment) -> None:
    """Let the templates of `env` extend the one of Material that they stand in for."""
    material = PrefixLoader({MATERIAL: FileSystemLoader(get_theme_dir("material"))})
    env.loader = ChoiceLoader([env.loader, material] if env.loader else [material])


def missing_macros(config: MkDocsConfig, source: SettingsFile) -> Iterator[Diagnostic]:
    """Yield what is wrong when the plugin that runs macros is not there and a hand-written page calls one of ours."""
    docs, excluded = Path(config.docs_dir), config.exclude_docs
    for file in sorted(docs.rglob("*.md")) if "macros" not in config.plugins else ():
        name = file.relative_to(docs).as_posix()
        call = CALL.search(CODE.sub("", file.read_text("utf-8", "replace")))
        if call and not (excluded and excluded.match_file(name)):
            yield Diagnostic("missing-macros", source.site_place("plugins"), {"file": name, "call": call[0][:60]})
            return


def _mapping(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, Mapping) else {}
