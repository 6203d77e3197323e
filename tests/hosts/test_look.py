"""The plugin brings the look: what a team does not set is as it should be, and what it sets counts."""

import logging
import re
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.utils import get_theme_dir

from tests.bad_cases import MINIMAL
from tests.conftest import ROOT
from tests.looks import IN_FULL, QUICK, SIX, blocks, built, configured, overridden, project

LISTED = "plugins:\n  - handreiking: {pdf: false, zip: false, offline: false}\n  - search\n  - macros\n"
FORMS = {
    "mapping": "plugins:\n  handreiking: {pdf: false, zip: false, offline: false}\n  search:\n  macros:\n",
    "options": LISTED.replace("- search", "- search: {lang: nl}").replace("- macros", "- macros: {verbose: false}"),
    "macros first": "plugins:\n  - macros\n  - search\n  - handreiking: {pdf: false, zip: false, offline: false}\n",
}
"""Other ways to write the same plugins."""


def home(settings: str, folder: Path, **files: str) -> str:
    """Return the home page of the project with these `settings` and `files`."""
    return built(project(folder, settings, **files))["index.html"]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of a site of which only the name, the theme and the plugins are set."""
    return built(project(tmp_path_factory.mktemp("six"), QUICK))


def test_six_lines_are_enough(pages: dict[str, str], tmp_path: Path) -> None:
    """A site of which only the name, the theme and the plugins are set is the one that has everything written out."""
    assert pages == built(project(tmp_path, IN_FULL))
    assert "verhuizen" in pages["over/index.html"]


@pytest.mark.parametrize("form", FORMS)
def test_however_the_plugins_are_written(pages: dict[str, str], tmp_path: Path, form: str) -> None:
    """A list and a mapping, with and without options, in any order: the site is the same."""
    assert pages == built(project(tmp_path, QUICK.replace(LISTED, FORMS[form])))


def test_the_theme_as_a_mapping(pages: dict[str, str], tmp_path: Path) -> None:
    """The theme's name alone, in a mapping, is as the name by itself."""
    assert pages == built(project(tmp_path, QUICK.replace("theme: material", "theme:\n  name: material")))


def test_nothing_is_left_for_the_next_build(pages: dict[str, str], tmp_path: Path) -> None:
    """Of a team's settings nothing is left in the next build of the same process, which has the same plugins."""
    own = "theme:\n  name: material\n  palette: {scheme: slate}\n  features: []\nextra_css: [eigen.css]\n"
    built(project(tmp_path / "own", QUICK.replace("theme: material\n", own), docs__eigen_css="p{color:red}"))

    assert pages == built(project(tmp_path / "six", QUICK), afresh=False)


def test_nothing_is_asked_of_others(pages: dict[str, str]) -> None:
    """No page names a font service, nor connects to one beforehand."""
    assert [] == [path for path, html in pages.items() if "gstatic" in html or "googleapis" in html or "preconnect" in html]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("  language: en", ("language", "en")),
        ("  favicon: eigen.svg", ("favicon", "eigen.svg")),
        ("  features: [navigation.top]", ("features", ["navigation.top"])),
        ("  features: []", ("features", [])),
        ("  palette: {scheme: slate}", ("palette", {"scheme": "slate"})),
        ("  logo: eigen.svg", ("logo", "eigen.svg")),
        ("  font: {text: Lato}", ("font", False)),
    ],
)
def test_what_the_team_sets_of_the_theme(tmp_path: Path, line: str, expected: tuple[str, object]) -> None:
    """What is set of the theme counts, and the rest is ours; but no font is ever fetched from a third party."""
    own = configured(project(tmp_path, SIX.replace("theme: material", f"theme:\n  name: material\n{line}"))).theme
    name, value = expected
    ours = {"language": "nl", "favicon": "assets/icons/icon.svg", "font": False}

    assert value == own[name]
    assert {**ours, name: value} == {key: own[key] for key in {**ours, name: value}}


@pytest.mark.parametrize(
    "line", ["  language: 'no'", "  language: xx", "  palette: []", "  palette:", "  favicon: ''", "  features:"]
)
def test_what_cannot_be(tmp_path: Path, line: str) -> None:
    """What no page could be made with counts as not set: no scheme, no icon, or a language that the theme has no words in."""
    own = configured(project(tmp_path / "own", SIX.replace("theme: material", f"theme:\n  name: material\n{line}"))).theme
    ours = configured(project(tmp_path / "ours", SIX)).theme
    names = ("language", "palette", "favicon", "features")

    assert [ours[name] for name in names] == [own[name] for name in names]


def test_what_the_team_sets_of_the_checks(tmp_path: Path) -> None:
    """A level that is set counts, also one that stands above the parts of `validation`; the other levels are ours."""
    own = "validation:\n  anchors: info\n  nav: {omitted_files: ignore}\n"
    found = configured(project(tmp_path, SIX + own)).validation

    assert (logging.INFO, logging.DEBUG) == (found.links.anchors, found.nav.omitted_files)
    assert (logging.WARNING,) * 2 == (found.links.absolute_links, found.links.unrecognized_links)


def test_what_the_team_sets_of_markdown(tmp_path: Path) -> None:
    """The team's extensions come first, with their options; what hand-written pages count on is added once."""
    own = "markdown_extensions:\n  - toc: {permalink: true}\n  - markdown.extensions.attr_list\n  - admonition\n"
    found = configured(project(tmp_path, SIX + own))

    assert ["toc", "tables", "fenced_code", "markdown.extensions.attr_list", "admonition"] == found.markdown_extensions
    assert {"permalink": True} == found.mdx_configs["toc"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [("", ("strict", True)), (": {on_undefined: keep}", ("keep", True)), (": {on_error_fail: false}", ("strict", False))],
)
def test_what_the_team_sets_of_macros(tmp_path: Path, options: str, expected: tuple[str, bool]) -> None:
    """The options of mkdocs-macros that a team sets count; a wrong call stops the build unless it says otherwise."""
    macros = configured(project(tmp_path, SIX.replace("- macros", f"- macros{options}"))).plugins["macros"].config

    assert expected == (macros["on_undefined"], macros["on_error_fail"])


def test_unknown_names_may_be_kept(tmp_path: Path) -> None:
    """A team that has mkdocs-macros keep what it does not know gets that."""
    settings = QUICK.replace("- macros", "- macros: {on_undefined: keep}")
    shown = built(project(tmp_path, settings, docs__over_md="# Over ons\n\n{{ wat }}\n"))["over/index.html"]

    assert "{{ wat }}" in shown


def test_no_other_theme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another theme, or none, stops the build in one sentence, at its line."""
    for name, line in {"readthedocs": "theme: readthedocs", "mkdocs": ""}.items():
        with pytest.raises(Abort):
            built(project(tmp_path / name, SIX.replace("theme: material", line)))
        said = capsys.readouterr().err
        assert f"mkdocs.yml:{2 if line else 1}:{8 if line else 1}" in said
        assert f"het handboek kan niet in het thema ‘{name}’" in said


def test_without_macros(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the plugin macros a page that calls one stops the build, at the plugins; one that shows code does not."""
    settings = QUICK.replace("  - macros\n", "")
    with pytest.raises(Abort):
        built(project(tmp_path / "calls", settings))
    said = capsys.readouterr().err
    shown = built(project(tmp_path / "shows", settings, docs__over_md="# Over ons\n\nZo: `{{ cards() }}`.\n"))["over/index.html"]

    assert ("mkdocs.yml:4:3" in said, "over.md" in said, "{{ cards() }}" in shown) == (True, True, True)


def test_a_font_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A font of Google's is not fetched, and the team is told so at its line."""
    own = QUICK.replace("theme: material", "theme:\n  name: material\n  font:\n    text: Lato")
    shown = home(own, tmp_path)
    said = capsys.readouterr().err

    assert ("mkdocs.yml:5:5" in said, "theme.font" in said, "Lato" in shown) == (True, True, False)


MAIN = '{% extends "base.html" %}\n{% block extrahead %}<meta name="eigen" content="1">{% endblock %}\n'


def test_templates_of_the_team(pages: dict[str, str], tmp_path: Path) -> None:
    """The team's folder comes before ours; a block that it replaces takes nothing of ours away."""
    settings = QUICK.replace("theme: material", "theme:\n  name: material\n  custom_dir: eigen")
    own = {"eigen__main_html": MAIN, "eigen__partials__footer_html": "<footer>Van ons</footer>", "eigen__404_html": "Weg"}
    own["eigen__partials__header_html"] = Path(get_theme_dir("material"), "partials/header.html").read_text("utf-8")
    made = built(project(tmp_path, settings, **own))
    shown, before = made["index.html"], pages["index.html"]

    assert ("Weg", 1, 0) == (made["404.html"], shown.count("<footer>Van ons</footer>"), shown.count("hr-footer"))
    head = ["Content-Security-Policy", 'name="color-scheme"', "hr-tekst.woff2", 'name="referrer"', "assets/start.js"]
    assert [(part, 1) for part in head] == [(part, shown.count(part)) for part in head]
    assert re.findall(r'<script src="[^"]+', before) == re.findall(r'<script src="[^"]+', shown)
    assert (True, 0) == ('name="eigen"' in shown, shown.count("hr-urgent"))


OWN = """copyright: © Gemeente Proef
extra_css: [eigen.css]
extra_javascript: [eigen.js]
repo_url: https://forge.example/ons
edit_uri: https://forge.example/edit/docs/
theme:
  name: material
  logo: eigen.svg
  favicon: teken.svg
  palette:
    - scheme: slate
"""
"""What a team may set of what a page shows."""
OFFERED = """audience: wie <verhuist>
organisation:
  name: Gemeente "Proef"
  url: https://proef.example/?a=1&b=2
contact: melden@proef.example
"""
"""Who offers the handbook, for whom, and where a reader reports a problem."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of a site of which the team set all that."""
    files = {"docs__eigen_svg": "<svg/>", "docs__teken_svg": "<svg/>", "docs__eigen_css": "", "docs__eigen_js": ""}
    files["methods__handboek_yaml"] = OFFERED + (MINIMAL / "methods/handboek.yaml").read_text("utf-8")
    return built(project(tmp_path_factory.mktemp("own"), QUICK.replace("theme: material\n", OWN), **files))


@pytest.mark.parametrize(
    "expected",
    [
        r'<p class="hr-footer__copyright">© Gemeente Proef</p>',
        r'Een handboek van <a href="https://proef.example/\?a=1&amp;b=2">Gemeente &#34;Proef&#34;</a>',
        r'<a href="mailto:melden@proef.example">Meld een probleem</a>',
        r"Voor wie &lt;verhuist&gt;\.",
        r'data-md-component="logo">\s*<img src="eigen.svg" alt="">',
        r'<link rel="icon" href="teken.svg">',
        r'assets/handreiking.css">\s*<link rel="stylesheet" href="eigen.css">',
        r'<script src="eigen.js"></script>\s*</body>',
        r'<a href="https://forge.example/ons" title="[^"]*" class="md-source">',
        r'<body [^>]*data-md-color-scheme="slate"(?s:(?!hr-scheme).)*$',
    ],
    ids="copyright organisation contact audience logo favicon style script repository colours".split(),
)
def test_what_pages_show_of_the_team(own: dict[str, str], expected: str) -> None:
    """What a team says of itself and of its look is on the page, each at its place."""
    assert re.search(expected, own["index.html"])


def test_nothing_asks_the_place_of_the_files(own: dict[str, str]) -> None:
    """Material's script asks GitHub how many people like a repository if an element says so; none does."""
    assert [] == [path for path, html in own.items() if 'data-md-component="source"' in html]


def test_edit_links(own: dict[str, str]) -> None:
    """A page leads to the place where its own file is edited: Markdown or YAML."""
    paths = ("over/index.html", "methoden/overdracht/index.html")
    found = [re.findall(r'href="([^"]+)" rel="edit"', own[path]) for path in paths]
    docs = "https://forge.example/edit/docs/"

    assert [[f"{docs}over.md"], [f"{docs}../methods/nl/overdracht.yaml"]] == found


def test_an_icon_for_a_logo(tmp_path: Path) -> None:
    """One of Material's icons can be the logo."""
    shown = home(QUICK.replace("theme: material", "theme: {name: material, icon: {logo: material/hand-heart}}"), tmp_path)

    assert ("hr-logo" in shown, bool(re.search(r'data-md-component="logo">\s*<svg xmlns', shown))) == (False, True)


def test_the_manual_shows_what_is_enough() -> None:
    """The manual shows these six lines, and no more; README says the language of a handbook in English besides."""
    shown = SIX.replace("Proef", "Handbook")

    assert shown == blocks("yaml")[0]
    shown = shown.replace("- handreiking", "- handreiking: {language: en}")
    assert f"```yaml\n{shown}```" in (ROOT / "README.md").read_text("utf-8")


def test_the_examples_of_the_manual_are_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """What the manual shows can be set all at once, and nothing is said of it but what is not in the menu."""
    _, _, _, theme, menu = blocks("yaml")
    made = built(overridden(project(tmp_path, QUICK.replace("theme: material\n", theme) + menu)))
    said = [one.getMessage().split("\n")[0] for one in caplog.records if one.levelno >= logging.WARNING]

    assert ("", True) == (capsys.readouterr().err, "overrides/style.css" in made["index.html"])
    assert "Lijsten voor op kantoor" in made["index.html"]
    assert all("nav" in text for text in said), said
    assert "rollen.md" not in caplog.text
