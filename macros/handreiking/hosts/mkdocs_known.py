"""Whether everything is known that a build depends on: the command, the settings, the plugins, the extensions and the macros."""

import re
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig

from handreiking.calls.macros import macros

PLUGINS = {"handreiking", "material/search", "search", "macros"}
EXTENSIONS = {"toc", "tables", "fenced_code", "attr_list", "md_in_html", "def_list", "footnotes", "abbr", "meta", "admonition"}
"""The plugins and the extensions of Markdown that read nothing but the files below."""

CALL = re.compile(r"\{%|\{\{-?\s*(\w*)")
"""What mkdocs-macros runs in a page: a statement, or an expression that begins with a name."""
ELSEWHERE = re.compile(r"\bINHERIT\b|!\w")
"""What makes settings depend on something else: another file, the environment, code."""


def all_known(config: MkDocsConfig, settings: str) -> bool:
    """Whether a build of `config`, whose file says `settings`, depends on nothing but what can be looked at."""
    return _known(config, settings) and _only_our_macros(config)


def text_of_settings(config: MkDocsConfig) -> str:
    """Return what the file of `config` says; something that is not known, if it cannot be read."""
    try:
        return Path(config.config_file_path).read_text("utf-8")
    except (OSError, TypeError, ValueError):
        return "INHERIT"


def _known(config: MkDocsConfig, settings: str) -> bool:
    context, project = click.get_current_context(silent=True), Path(config.config_file_path or ".").parent
    called = context is not None and context.info_name == "build" and context.params.get("clean") is not False
    extensions = {name.removeprefix("markdown.extensions.") for name in config.markdown_extensions}
    module = any((project / name).exists() for name in ("main.py", "main"))
    return (
        called
        and not ELSEWHERE.search(settings)
        and set(config.plugins) <= PLUGINS
        and extensions <= EXTENSIONS
        and not (config.hooks or module)
    )


def _only_our_macros(config: MkDocsConfig) -> bool:
    """Whether pages call nothing but our macros: others may tell the time."""
    docs, excluded = Path(config.docs_dir), config.exclude_docs
    found = ((file, file.relative_to(docs).as_posix()) for file in docs.rglob("*.md"))
    texts = (file.read_text("utf-8", "replace") for file, name in found if not (excluded and excluded.match_file(name)))
    return all(call[1] in macros() for text in texts for call in CALL.finditer(text))
