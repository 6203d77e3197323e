"""What a build with MkDocs begins with: the handbook is read and checked."""

import logging
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from handreiking.assets import OWN_STYLESHEET
from handreiking.build import Build
from handreiking.catalogue import Catalogue
from handreiking.hosts.mkdocs_look import add_look, missing_macros, named
from handreiking.loading.site_settings import THEME
from handreiking.plain.language import known_languages as of_plain_language
from handreiking.report.full import full
from handreiking.report.words import Findings
from handreiking.search.languages import known_languages as of_search
from handreiking.search.live import LiveIndexes
from handreiking.settings import settings_from
from handreiking.site.address import Addresses
from handreiking.site.failing import failing_templates
from handreiking.site.memory import PageMemory
from handreiking.site.site import Site
from handreiking.text.hyphenation.syllables import pattern_language

log = logging.getLogger("mkdocs.plugins.handreiking")


def read(config: MkDocsConfig, options: Mapping[str, Any], preview: bool) -> Build:
    """Read and check the handbook of `config` and our `options`, and set the look of the site in `config`.

    Raises `Abort` for errors, but a `preview` shows them.
    """
    settings = settings_from(Path(config.config_file_path or "mkdocs.yml"), options, named(config))
    settings = replace(settings, diagnostics=(*settings.diagnostics, *missing_macros(config, settings.source)))
    build = Build(settings, Addresses(config.use_directory_urls), preview, log.log, LiveIndexes() if preview else None)
    say_what_is_not_there(build.words)
    say(build)
    if build.findings.errors and not (build.preview and config.theme.name == THEME):
        raise Abort(build.words("build.failed"))
    add_look(config, build.words, settings.source.site)
    if build.handbook.look.style:
        config.extra_css.insert(1, OWN_STYLESHEET)
    return build


def say_what_is_not_there(words: Catalogue) -> None:
    """Say in one line what the language of `words` has no file or patterns for, if anything: the build does without."""
    language = words.language
    there = {
        "search": language in of_search(),
        "plain": language in of_plain_language(),
        "hyphenation": pattern_language(language) is not None,
    }
    if missing := words.listed(words(f"build.part.{name}") for name, known in there.items() if not known):
        log.info(words("build.without", language=language, parts=missing))


def say(build: Build) -> None:
    """Write what was found in the handbook of `build` to the standard error stream, if anything was."""
    if build.findings.diagnostics:
        sys.stderr.write(full(build.findings))


def refuse(build: Build, found: Findings) -> None:
    """Say what was `found` while the pages of `build` were made. Raises `Abort`, but a preview shows it on its page."""
    sys.stderr.write(full(found))
    if not build.preview:
        raise Abort(build.words("build.failed"))


def try_templates(build: Build, site: Site, memory: PageMemory) -> None:
    """Make every page of `site`, if the team has templates. Raises `Abort` if one fails; a preview shows what to mend."""
    if build.findings.errors or not build.handbook.look.templates:
        return
    if faults := tuple(failing_templates(site, memory.write)):
        vars(build)["findings"] = replace(build.findings, diagnostics=faults)
        refuse(build, build.findings)
