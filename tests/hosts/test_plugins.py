"""Beside each of the plugins that handbooks are seen with, a new handbook is a whole site, or a sentence says what to do.

`make plugins` installs them in an environment of their own, for the project needs none. Elsewhere what is not there is skipped.
"""

import base64
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import yaml

from tests.conftest import ENVIRONMENT, run

INSTALLED = entry_points(group="mkdocs.plugins").names
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
POST = "---\ndate: 2026-01-01\ncategories: [nieuws]\n---\n# Een\n\nTekst.\n\n<!-- more -->\n\nMeer.\n"
MAIN = "def define_env(env):\n    @env.macro\n    def greet(name):\n        return 'Hallo ' + name\n"


@dataclass(frozen=True)
class Case:
    """Plugins with their options, as they stand in the settings, more `files` and `settings`, and what is to be there.

    `site` has the path of a file and a text in it; `said` what the build says instead of making a site, `said_first` only when
    these plugins come first; `gone` what is not there.
    """

    plugins: Sequence[object]
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    site: tuple[str, str] = ("methoden/index.html", "<main")
    said: str = ""
    said_first: str = ""
    gone: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)


BLOG = {"docs/blog/index.md": "# Blog\n", "docs/blog/posts/een.md": POST}
SMALL = {"minify": {"minify_html": True, "minify_css": True, "minify_js": True, "css_files": ["a.css"], "js_files": ["a.js"]}}
LISTED = {"extra_css": ["a.css"], "extra_javascript": ["a.js"]}
PICTURE: dict[str, str | bytes] = {"docs/beeld.md": "# Beeld\n\n![een beeld](beeld.png)\n", "docs/beeld.png": PIXEL}
CASES = {
    "redirects": Case(
        [{"redirects": {"redirect_maps": {"oud.md": "methoden/index.md"}}}], site=("oud/index.html", "../methoden/")
    ),
    "section-index": Case(["section-index"], said="[unusable-plugin]"),
    "awesome-nav": Case(["awesome-nav"], {"docs/.nav.yml": "nav:\n  - index.md\n  - '*'\n"}),
    "awesome-nav-alone": Case(["awesome-nav"]),
    "awesome-pages": Case(["awesome-pages"], {"docs/deel/.pages": "title: Het deel\n", "docs/deel/een.md": "# Een\n"}),
    "exclude": Case([{"exclude": {"glob": ["concept/*"]}}], {"docs/concept/x.md": "# X\n"}, gone="concept/x/index.html"),
    "exclude-ours": Case([{"exclude": {"glob": ["methoden/*"]}}], said="methoden/index.md"),
    "tags": Case(
        ["tags"],
        {"docs/labels.md": "# Labels\n\n<!-- material/tags -->\n", "docs/x.md": "---\ntags: [zorg]\n---\n# X\n"},
        site=("labels/index.html", "zorg"),
    ),
    "blog": Case(["blog"], BLOG, site=("blog/2026/01/01/een/index.html", "Meer.")),
    "rss": Case([{"rss": {}}], site=("feed_rss_created.xml", "/methoden/")),
    "rss-blog": Case([{"rss": {"match_path": "blog/posts/.*"}}, "blog"], BLOG, site=("feed_rss_created.xml", "/een/")),
    "print-site": Case(["print-site"], site=("print_page/index.html", "Privacy"), said_first="as the *last* plugin"),
    "git-revision-date-localized": Case(
        [{"git-revision-date-localized": {"type": "iso_date"}}], site=("privacy/index.html", "md-source-file__fact")
    ),
    "glightbox": Case(["glightbox"], PICTURE, said="[unusable-plugin]"),
    "minify": Case(
        [SMALL], {"docs/a.css": "a {  color: red }", "docs/a.js": "let a  =  1;"}, ("a.min.css", "red"), settings=LISTED
    ),
    "macros": Case(
        [{"macros": {"module_name": "main"}}],
        {"main.py": MAIN, "docs/hallo.md": '# Hallo\n\n{{ greet("jij") }}\n'},
        site=("hallo/index.html", "Hallo jij"),
    ),
}

NAMES = {"tags": "material/tags", "blog": "material/blog"}
"""The names under which Material has plugins of its own."""


def name_of(plugin: object) -> str:
    """Return the name of a `plugin` in the settings."""
    return str(next(iter(plugin))) if isinstance(plugin, dict) else str(plugin)


def made(folder: Path, case: Case, first: bool) -> Path:
    """Make a new handbook in `folder` with the plugins of `case`, `first` or last in the list, and return its folder."""
    words = ("--language", "nl", "--title", "Proef", "--about", "Hoe wij werken.", "--contact", "redactie@example.org")
    assert 0 == run("handreiking", "init", str(folder / "handboek"), *words, folder=folder).returncode
    project = folder / "handboek"
    settings = yaml.safe_load((project / "mkdocs.yml").read_text("utf-8"))
    others = [one for one in settings["plugins"] if one not in map(name_of, case.plugins)]
    settings["plugins"] = [*case.plugins, *others] if first else [*others, *case.plugins]
    more = {**settings, "site_url": "https://handboek.example.org/", **case.settings}
    (project / "mkdocs.yml").write_text(yaml.safe_dump(more), "utf-8")
    for name, content in case.files.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    for command in ("init", "add -A", "-c user.name=A -c user.email=a@example.org commit -m Begin"):
        subprocess.run(["git", *command.split()], cwd=project, env=ENVIRONMENT, check=True, capture_output=True)
    return project


@pytest.mark.long
@pytest.mark.parametrize("first", [False, True], ids=["last", "first"])
@pytest.mark.parametrize("name", CASES)
def test_beside(name: str, first: bool, tmp_path: Path) -> None:
    """With ``--strict`` the site is whole and has what the plugin makes; or one sentence says what to do, and nothing broke."""
    case = CASES[name]
    missing = [plugin for plugin in map(name_of, case.plugins) if NAMES.get(plugin, plugin) not in INSTALLED]
    if missing:
        pytest.skip(f"{', '.join(missing)} is not installed here: `make plugins` does that, in an environment of its own")
    project = made(tmp_path, case, first)
    done = run("mkdocs", "build", "--strict", folder=project)

    assert "Traceback" not in done.stderr
    if said := case.said or (case.said_first if first else ""):
        assert (1, 1) == (done.returncode, done.stderr.count(said)), done.stderr
        return
    assert 0 == done.returncode, done.stderr
    verified = run("handreiking", "verify", "site", folder=project)
    assert 0 == verified.returncode, verified.stdout + verified.stderr
    path, text = case.site
    assert text in (project / "site" / path).read_text("utf-8")
    assert not case.gone or not (project / "site" / case.gone).exists()
