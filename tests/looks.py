"""A small project with settings of its own, built in this process as MkDocs builds it."""

import re
import shutil
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from handreiking import catalogue
from handreiking.assets import THEME
from handreiking.hosts.mkdocs_look import add_look
from handreiking.loading.settings_file import read_file
from tests.bad_cases import MINIMAL
from tests.conftest import ROOT

SIX = "site_name: Proef\ntheme: material\nplugins:\n  - handreiking\n  - search\n  - macros\n"
"""All that a team has to write."""
QUICK = SIX.replace("- handreiking", "- handreiking: {pdf: false, zip: false, offline: false}")
"""The same for a site that is made in less time."""
IN_FULL = (ROOT / "tests/data/in-full.yml").read_text("utf-8")
"""What the plugin sets, written out."""

PAGE = '# Over ons\n\n{{ checklist("verhuizen") }}\n\nMet een [plaats](#daar).\n\n## Daar\n'
"""A page by hand, which calls a macro."""


def blocks(kind: str) -> list[str]:
    """Return the examples of this `kind` in the manual about the look, in order."""
    return re.findall(rf"(?ms)^```{kind}\n(.*?)^```", (ROOT / "docs/development/look.md").read_text("utf-8"))


def own_files() -> dict[str, str]:
    """Return the files of a team that the manual about the look shows, by their paths: the first line of each says it."""
    text = (ROOT / "docs/development/look.md").read_text("utf-8")
    found = re.findall(r"(?ms)^```\w+\n((?:#|//|/\*|\{#-) (overrides/\S+).*?)^```", text)
    return {path: content for content, path in found}


def overridden(folder: Path) -> Path:
    """Write the files of a team that the manual shows to the project in `folder`, with the font that one names."""
    for name, text in own_files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    (folder / "overrides/eigen.woff2").write_bytes((THEME / "assets/fonts/hr-kop.woff2").read_bytes())
    return folder


def project(folder: Path, settings: str, **files: str) -> Path:
    """Make a project in `folder` of the smallest handbook with these `settings`, a page by hand, and more `files`.

    The path of a file is its name with ``__`` for a slash and ``_`` for the dot.
    """
    shutil.copytree(MINIMAL, folder, dirs_exist_ok=True)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    for name, text in {"docs__over_md": PAGE, **files}.items():
        path = folder / ".".join(name.replace("__", "/").rsplit("_", 1))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def configured(folder: Path) -> MkDocsConfig:
    """Return what MkDocs makes of the settings of the project in `folder`, with the plugin's look."""
    config = load_config(str(folder / "mkdocs.yml"))
    add_look(config, catalogue.load("nl"), read_file(folder / "mkdocs.yml").site)
    return config


def built(folder: Path, afresh: bool = True) -> dict[str, str]:
    """Build the project in `folder` and return its pages by path; with `afresh` MkDocs has no plugins of an earlier build."""
    if afresh:
        vars(MkDocsConfig)["plugins"].plugin_cache.clear()
    config = load_config(str(folder / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
    site = folder / "site"
    return {file.relative_to(site).as_posix(): file.read_text("utf-8", "replace") for file in sorted(site.rglob("*.html"))}
