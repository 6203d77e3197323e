"""The settings in ``mkdocs.yml``: read with their places, and a wrong one is a diagnostic at its line."""

import re
from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.loading.handbook import load
from handreiking.loading.unread import LOOK_RULES
from handreiking.report.words import Findings
from handreiking.settings import SETTINGS_RULES, Settings, check_settings, find_settings, read_settings
from tests.bad_cases import MINIMAL
from tests.languages import another_language


def settings(folder: Path, options: str, top: str = "") -> Settings:
    """Return the settings of a project in `folder` with these lines as options of the plugin, and these at the top."""
    file = folder / "mkdocs.yml"
    file.write_text(f"site_name: Proef\n{top}plugins:\n  - handreiking:\n{options or '      {}'}\n  - search\n", "utf-8")
    (folder / "methods").mkdir(exist_ok=True)
    return read_settings(file)


def said(found: Settings) -> list[tuple[str, int, int, str]]:
    """Return the rule, the line, the column and the hint of everything that is wrong."""
    return [(one.rule, one.location.line, one.location.column, one.hint) for one in found.diagnostics]


def test_defaults(tmp_path: Path) -> None:
    """Without any option the handbook is in methods, in Dutch, and offers everything that a handbook can."""
    found = settings(tmp_path, "")

    assert (tmp_path / "methods", "nl", None) == (found.root, found.language, found.start)
    assert (True, True, True, ()) == (found.offline, found.zip, found.pdf, found.diagnostics)


def test_everything_is_read(tmp_path: Path) -> None:
    """Every option, and what MkDocs keeps at the top of the file, arrives under its own name."""
    (tmp_path / "inhoud").mkdir()
    options = "      folder: inhoud\n      start: welke\n      offline: false\n      zip: false\n      pdf: false"
    found = settings(tmp_path, options, "site_description: Over hulp\nsite_url: https://handboek.example/\n")

    assert (tmp_path / "inhoud", "welke", False, False, False) == (found.root, found.start, found.offline, found.zip, found.pdf)
    assert ("Proef", "Over hulp", "https://handboek.example/") == (found.name, found.description, found.address)
    assert () == found.diagnostics


WRONG: list[tuple[str, tuple[str, int, int, str]]] = [
    ("      ofline: false", ("unknown-setting", 4, 7, "suggestion")),
    ("      kleur: rood", ("unknown-setting", 4, 7, "hint")),
    ("      pdf: nee", ("invalid-setting", 4, 12, "flag")),
    ("      folder: 12", ("invalid-setting", 4, 15, "text")),
    ("      zip: true\n      start: [welke]", ("invalid-setting", 5, 14, "text")),
    ("      language: xx", ("unknown-language", 4, 17, "hint")),
    ("      language: nll", ("unknown-language", 4, 17, "suggestion")),
    ("      language: nl-BE", ("unknown-language", 4, 17, "suggestion")),
    ("      folder: weg", ("missing-folder", 4, 15, "hint")),
    ("      accessibility:\n        public_body: false", ("unknown-setting", 4, 7, "moved")),
]
"""Lines of options, and what is said of them: the rule, the line, the column and the hint."""

OF_THE_SITE: list[tuple[str, tuple[str, int, int, str]]] = [
    ("theme: mkdocs", ("unknown-theme", 2, 8, "hint")),
    ("site_url: example.org", ("invalid-setting", 2, 11, "address")),
    ("site_url: https://example.org/?een=1", ("invalid-setting", 2, 11, "address")),
    ("site_url: [https://example.org/]", ("invalid-setting", 2, 11, "address")),
    ("theme:\n  custom_dir: eigen\n  name: null", ("unknown-theme", 4, 9, "hint")),
    ("theme:\n  name: material\n  font:\n    text: Lato", ("from-elsewhere", 5, 5, "font")),
    ("theme:\n  name: material\n  logo: https://elders.example/logo.svg", ("from-elsewhere", 4, 9, "hint")),
    ("theme: {name: material, favicon: //elders.example/logo.svg}", ("from-elsewhere", 2, 34, "hint")),
    ("extra_css:\n  - eigen.css\n  - https://elders.example/a.css", ("from-elsewhere", 4, 5, "hint")),
    ("extra_javascript:\n  - path: HTTPS://elders.example/a.js\n    defer: true", ("from-elsewhere", 3, 5, "hint")),
    ("extra:\n  analytics: {provider: google, property: G-1}", ("from-elsewhere", 3, 14, "counter")),
    ("theme:\n  name: material\n  palette: {primary: teal}", ("unused-setting", 4, 22, "hint")),
    ("theme:\n  name: material\n  palette:\n    - {scheme: slate}\n    - accent: teal", ("unused-setting", 6, 15, "hint")),
    ("theme:\n  name: material\n  language: en", ("other-language", 4, 13, "hint")),
    ("theme:\n  name: material\n  features: [toc.follow, announce.dismiss]", ("unused-feature", 4, 26, "hint")),
    ("theme:\n  name: material\n  features:\n    - content.action.edit", ("unused-feature", 5, 7, "edit")),
    ("theme: {name: material, features: [navigation.footer]}", ("unused-feature", 2, 36, "footer")),
    ("theme: {name: material, features: [search.highlight]}", ("unused-feature", 2, 36, "highlight")),
    ("theme: {name: material, features: [search.suggest]}", ("unused-feature", 2, 36, "suggest")),
    ("theme: {name: material, features: [search.share]}", ("unused-feature", 2, 36, "share")),
    ("theme: {name: material, features: [content.tabs.link]}", ("unused-feature", 2, 36, "tabs")),
]
"""Lines at the top of the file, from line 2 on, and what is said of them."""

PLUGINS = {
    "plugins: [handreiking, section-index, search]\n": "section-index",
    "plugins:\n  handreiking:\n  glightbox: {zoomable: true}\n": "glightbox",
}
"""Plugins, in a list and in a mapping, and which of them would do nothing."""

ALLOWED = """theme:
  name: material
  language: nl
  logo: assets/logo.svg
  font: false
  palette: {primary: custom, scheme: eigen}
extra_css: [eigen.css, ../eigen.css]
extra_javascript: [eigen.js, {path: eigen.mjs, type: module}]
extra: {social: []}
repo_url: https://forge.example/ons
"""
"""What a team may set for the site."""

HINTS = {(rule, hint) for _, (rule, _, _, hint) in [*WRONG, *OF_THE_SITE]} | {
    ("unknown-language", "incomplete"),
    ("missing-macros", "hint"),  # tests/hosts/test_look.py
    ("unusable-plugin", "section-index"),
    ("unusable-plugin", "glightbox"),
    ("unreadable-settings", "hint"),
    *((f"unknown-{key}", hint) for key in ("start", "local") for hint in ("suggestion", "hint", "none")),
}
"""All that is said of settings, by a test below."""


def test_every_rule_about_settings_is_listed() -> None:
    """What is said of settings is what the manual calls a rule about settings."""
    assert set(SETTINGS_RULES) - set(LOOK_RULES) == {rule for rule, _ in HINTS}


def test_every_hint_is_tested() -> None:
    """Every hint that the catalogue has about settings is one that a test here asks for."""
    rules = {rule for rule, _ in HINTS}
    keys = [key.split(".") for key in catalogue.load("nl").texts if key.startswith("rule.")]

    assert HINTS == {(rule, hint) for _, rule, hint in keys if rule in rules and hint not in ("message", "title", "why")}


@pytest.mark.parametrize(("options", "expected"), WRONG)
def test_a_wrong_setting_is_told_at_its_line(tmp_path: Path, options: str, expected: tuple[str, int, int, str]) -> None:
    """What cannot be is a diagnostic at the setting that asks for it: one cause, one message."""
    assert [expected] == said(settings(tmp_path, options))


@pytest.mark.parametrize(("top", "expected"), OF_THE_SITE)
def test_what_a_handbook_cannot_do_is_told_at_its_line(tmp_path: Path, top: str, expected: tuple[str, int, int, str]) -> None:
    """What is set for the whole site and has no effect, or would ask others for something, is said: one cause, one message."""
    found = settings(tmp_path, "", f"{top}\n")

    assert [expected] == said(found)
    assert (expected[0] in ("unknown-theme", "invalid-setting")) == found.broken


@pytest.mark.parametrize("text", PLUGINS)
def test_plugin_that_would_do_nothing(tmp_path: Path, text: str) -> None:
    """A plugin of others that cannot do its work on a published page is an error at its place, in a list or a mapping."""
    (tmp_path / "methods").mkdir()
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    found = read_settings(tmp_path / "mkdocs.yml")
    told = Findings(found.diagnostics, found.texts, found.words)

    assert (True, [("unusable-plugin", 1 + text[: text.index(PLUGINS[text])].count("\n"))]) == (
        found.broken,
        [(one.rule, one.location.line) for one in found.diagnostics],
    )
    assert PLUGINS[text] == found.diagnostics[0].hint
    assert PLUGINS[text] in told.message(found.diagnostics[0])


def test_what_a_team_may_set_for_the_site(tmp_path: Path) -> None:
    """Of what is the team's own to set nothing is said."""
    assert [] == said(settings(tmp_path, "", ALLOWED))


TOLD = [(options, "") for options, _ in WRONG] + [("      - [", "")] + [("", f"{top}\n") for top, _ in OF_THE_SITE]


@pytest.mark.parametrize(("options", "top"), TOLD)
def test_a_wrong_setting_can_be_told(tmp_path: Path, options: str, top: str) -> None:
    """What is wrong and how to mend it can be said in words, and the words name what was written."""
    found = settings(tmp_path, options, top)
    said_of_it = Findings(found.diagnostics, found.texts, found.words)
    (one,) = found.diagnostics
    words = said_of_it.message(one) + said_of_it.hint(one)

    assert (True, []) == (
        bool(words),
        [value for key, value in one.params.items() if key in ("value", "key") and value not in words],
    )


def test_language_that_lacks_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a language that is not complete one line says how many texts it lacks, and the first of them by key."""
    texts = (catalogue.FOLDER / "en/script.yaml").read_text("utf-8")
    with another_language(
        tmp_path / "languages", monkeypatch, "fr", {"script.yaml": texts.partition("\n  checklist:")[0] + "\n"}
    ):
        found = settings(tmp_path, "      language: fr")
        hint = Findings(found.diagnostics, found.texts, found.words).hint(found.diagnostics[0])

    assert [("unknown-language", 4, 17, "incomplete")] == said(found)
    assert re.search(r"\b\d\d\b.*script\.\w+.*, …\. .*: en, nl\.", hint)


def test_settings_to_choose_from(tmp_path: Path) -> None:
    """A setting that is like no other is reported with a list of all settings."""
    found = settings(tmp_path, "      kleur: rood")
    hint = Findings(found.diagnostics, found.texts, found.words).hint(found.diagnostics[0])

    assert [] == [name for name in ("folder", "language", "start", "offline", "zip", "pdf") if name not in hint]


def test_a_long_value_is_cut(tmp_path: Path) -> None:
    """An impossible value is reported with its first 60 characters."""
    (one,) = settings(tmp_path, f"      pdf: {'a' * 70}").diagnostics

    assert ("invalid-setting", "a" * 60) == (one.rule, one.params["value"])


def test_where_a_setting_ends(tmp_path: Path) -> None:
    """The place of a wrong value is the whole value, and that of an unknown setting its name."""
    value, name = (settings(tmp_path, options).diagnostics[0].location for options in ("      pdf: nee", "      kleur: rood"))

    assert [(4, 12, 4, 15), (4, 7, 4, 12)] == [(at.line, at.column, at.end_line, at.end_column) for at in (value, name)]


def test_all_at_once(tmp_path: Path) -> None:
    """Two wrong settings are two diagnostics, and the default takes the place of each."""
    found = settings(tmp_path, "      pdf: misschien\n      zib: true")

    assert ["invalid-setting", "unknown-setting"] == [rule for rule, *_ in said(found)]
    assert (True, True) == (found.pdf, found.zip)


def test_unreadable(tmp_path: Path) -> None:
    """A file that is no YAML is a diagnostic near the place where YAML gives up."""
    (tmp_path / "methods").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Proef\nplugins:\n  - handreiking: [\n", "utf-8")
    found = read_settings(tmp_path / "mkdocs.yml")

    assert [("unreadable-settings", "mkdocs.yml")] == [(one.rule, one.location.file) for one in found.diagnostics]
    assert found.diagnostics[0].location.line >= 3


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """A file in another encoding is a diagnostic too."""
    (tmp_path / "methods").mkdir()
    (tmp_path / "mkdocs.yml").write_bytes("site_name: Café\n".encode("cp1252"))

    assert [("unreadable-settings", 1, 1, "hint")] == said(read_settings(tmp_path / "mkdocs.yml"))


@pytest.mark.parametrize(
    "plugins",
    ["plugins:\n  handreiking:\n    pdf: false\n  search: {}\n", "plugins:\n  - search\n  - handreiking:\n      pdf: false\n"],
)
def test_plugins_as_a_mapping_or_a_list(tmp_path: Path, plugins: str) -> None:
    """MkDocs takes plugins as a list or as a mapping, and so do we."""
    (tmp_path / "methods").mkdir()
    (tmp_path / "mkdocs.yml").write_text(f"site_name: Proef\n{plugins}", "utf-8")
    found = read_settings(tmp_path / "mkdocs.yml")

    assert (False, ()) == (found.pdf, found.diagnostics)


def test_the_switch_of_mkdocs_is_no_setting(tmp_path: Path) -> None:
    """``enabled`` belongs to MkDocs: it is no unknown setting."""
    assert [] == said(settings(tmp_path, "      enabled: true"))


def test_what_other_plugins_write(tmp_path: Path) -> None:
    """Tags that mean something to MkDocs or to others are read over."""
    top = "markdown_extensions:\n  - emoji:\n      index: !!python/name:material.emoji\n      base: !relative here\n"

    assert [] == said(settings(tmp_path, "", top))


def test_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable of the environment is read as MkDocs reads it: typed, the first that is set, or else the default."""
    monkeypatch.setenv("PROEF_PDF", "false")
    found = settings(
        tmp_path, "      pdf: !ENV PROEF_PDF\n      zip: !ENV [PROEF_GEEN, PROEF_PDF, true]\n      start: !ENV [GEEN, a]"
    )

    assert (False, False, "a", ()) == (found.pdf, found.zip, found.start, found.diagnostics)


def test_a_variable_that_is_not_set(tmp_path: Path) -> None:
    """Without the variable and without a default the setting is as if it were not there."""
    found = settings(tmp_path, "      pdf: !ENV PROEF_GEEN")

    assert (True, ()) == (found.pdf, found.diagnostics)


def test_inherited_settings(tmp_path: Path) -> None:
    """What the file inherits counts where it says nothing itself; a list of plugins replaces the inherited one."""
    (tmp_path / "base.yml").write_text(
        "site_name: Basis\nsite_url: https://a.example/\nplugins:\n  - handreiking: {pdf: false}\n"
    )
    own = tmp_path / "eigen"
    (own / "methods").mkdir(parents=True)
    file = own / "mkdocs.yml"
    file.write_text("INHERIT: ../base.yml\nsite_name: Eigen\n", "utf-8")
    inherited = read_settings(file)
    file.write_text("INHERIT: ../base.yml\nsite_name: Eigen\nplugins:\n  - handreiking: {zip: false}\n", "utf-8")
    replaced = read_settings(file)

    assert ("Eigen", "https://a.example/", False, True) == (inherited.name, inherited.address, inherited.pdf, inherited.zip)
    assert (True, False) == (replaced.pdf, replaced.zip)


def test_mappings_are_merged(tmp_path: Path) -> None:
    """Of an inherited mapping stays what the file does not set itself, however deep; a list is replaced, as MkDocs does it."""
    (tmp_path / "base.yml").write_text(
        "theme: {name: material, features: [a], icon: {logo: a, repo: b}}\nplugins: {handreiking: {pdf: false, zip: false}}\n"
    )
    file = tmp_path / "mkdocs.yml"
    file.write_text(
        "INHERIT: base.yml\ntheme: {features: [b], icon: {repo: c}}\nplugins: {handreiking: {zip: true}, search: {}}\n", "utf-8"
    )
    (tmp_path / "methods").mkdir()
    found = read_settings(file)

    assert {"name": "material", "features": ["b"], "icon": {"logo": "a", "repo": "c"}} == found.source.site["theme"]
    assert (False, True) == (found.pdf, found.zip)


def test_a_circle_of_files(tmp_path: Path) -> None:
    """Files that inherit from each other are read once each."""
    (tmp_path / "a.yml").write_text("INHERIT: mkdocs.yml\nsite_name: A\n", "utf-8")
    (tmp_path / "mkdocs.yml").write_text("INHERIT: a.yml\nsite_url: https://b.example/\n", "utf-8")

    assert ("A", "https://b.example/") == (
        read_settings(tmp_path / "mkdocs.yml").name,
        read_settings(tmp_path / "mkdocs.yml").address,
    )


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("which-method", []),
        ("wich-method", [("unknown-start", 4, 14, "suggestion")]),
        ("iets-heel-anders", [("unknown-start", 4, 14, "hint")]),
    ],
)
def test_start_names_a_guide(tmp_path: Path, start: str, expected: list[tuple[str, int, int, str]]) -> None:
    """A start that names no guide between methods is reported, not silently replaced by another guide."""
    handbook = load(MINIMAL / "methods")
    known = handbook.general_guides[0].entry.id
    found = settings(tmp_path, f"      start: {start.replace('which-method', known).replace('wich-method', known[1:])}")
    diagnostics = check_settings(found, handbook)

    assert expected == [(one.rule, one.location.line, one.location.column, one.hint) for one in diagnostics]


def test_start_without_any_guide(tmp_path: Path) -> None:
    """In a handbook without a guide between methods the advice is to remove the setting."""
    (tmp_path / "methods/nl").mkdir(parents=True)
    found = settings(tmp_path, "      start: welke")

    assert ["none"] == [one.hint for one in check_settings(found, load(tmp_path / "methods"))]


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    """From any folder of a project its settings are found; outside of one there are none."""
    settings(tmp_path, "")
    deep = tmp_path / "methods/nl"
    deep.mkdir(parents=True)
    found = find_settings(deep)

    assert tmp_path == (found.project if found else None)
    assert None is find_settings(Path("/"))
