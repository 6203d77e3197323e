"""A build as a library: every step without a host, and where no host is installed."""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from handreiking import catalogue
from handreiking.assets import SCRIPT, START, STYLESHEET
from handreiking.assets.scripts import scripts
from handreiking.build import Build
from handreiking.by_hand import STRICT
from handreiking.components.downloads.download import Download
from handreiking.print.prints import PrintedFiles
from handreiking.publish.archive import MOST
from handreiking.publish.listing import LISTING
from handreiking.settings import Settings, read_settings
from handreiking.site.address import Addresses
from tests.bad_cases import MINIMAL, spoil
from tests.conftest import ENVIRONMENT

HOSTS = ("mkdocs", "mkdocs_macros", "material", "properdocs")
ALONE = f"""
import sys
for host in {HOSTS}:
    sys.modules[host] = None
from pathlib import Path
import handreiking.site.pages
from handreiking.build import Build
from handreiking.by_hand import STRICT
from handreiking.settings import Settings
from handreiking.site.address import Addresses
build = Build(Settings(Path(sys.argv[1]), pdf=False, name="Proef"), Addresses())
site = build.site(build.paper())
pages = [site.write(page).html for page in build.view(site, (), ()).pages]
print(len(pages), all(pages), not build.findings.errors)
print(sorted(name for name in sys.modules if name.startswith({HOSTS}) and sys.modules[name]))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the smallest handbook."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    return tmp_path / "project"


def build(project: Path, preview: bool = False, **settings: str | bool) -> Build:
    """Return the build of the handbook in `project`, which prints nothing."""
    return Build(Settings(project, pdf=False, name="Proef", **settings), Addresses(), preview)  # type: ignore[arg-type]


def test_without_a_host(project: Path) -> None:
    """Where no host is installed the handbook is read and checked, and every page is written."""
    command = [sys.executable, "-c", ALONE, str(project)]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    pages, *rest = done.stdout.split(maxsplit=1)

    assert (0, "True True\n[]\n") == (done.returncode, "".join(rest)), done.stderr
    assert int(pages) > len(list(project.rglob("*.yaml")))


def test_pages_load_neither_reader_nor_rules() -> None:
    """Whoever imports the pages gets no module of the reader and no rule with them."""
    told = "[name for name in sys.modules if name.startswith(('handreiking.reader', 'handreiking.rules'))]"
    code = f"import sys, handreiking.site.pages; print({told})"
    done = subprocess.run([sys.executable, "-c", code], env=ENVIRONMENT, capture_output=True, text=True, check=True)

    assert "[]" == done.stdout.strip()


def test_a_handbook_with_errors_prints_nothing(project: Path) -> None:
    """While a file is broken nothing is printed, and every uri that was shown before lists what to fix."""
    spoil(project, "unknown-key")
    broken = Build(Settings(project), Addresses(), preview=True)
    site = broken.site(broken.paper())
    view = broken.view(site, ["index.md", "privacy.md"], {"index.md", "methoden/overdracht.md"})

    assert ({}, True) == (broken.paper().files, view.alone)
    assert ["index.md", "methoden/overdracht.md"] == [page.uri for page in view.pages]
    assert all("unknown-key" not in page.title and site.write(page).html for page in view.pages)


def test_a_hand_written_page_wins(project: Path) -> None:
    """A generated page gives way to a hand-written one at the same uri, and the others stay."""
    made = build(project)
    site = made.site(made.paper())
    every, fewer = (made.view(site, own, ()).pages for own in ((), ("methoden/overdracht.md",)))

    assert {"methoden/overdracht.md"} == {page.uri for page in every} - {page.uri for page in fewer}


def test_wrong_settings_are_all_that_is_told(project: Path) -> None:
    """While a setting is wrong nothing else is reported, for that may be due to it."""
    (project / "mkdocs.yml").write_text("site_name: Proef\nplugins:\n  - handreiking: {folder: weg}\n", "utf-8")
    wrong = Build(read_settings(project / "mkdocs.yml"), Addresses())
    assert ["missing-folder"] == [found.rule for found in wrong.findings.diagnostics]
    assert "mkdocs.yml" in wrong.findings.texts


def test_a_start_that_is_no_guide_is_told(project: Path) -> None:
    """A start that names no guide is an error of the build, beside what a check of the files says."""
    assert ["unknown-start"] == [found.rule for found in build(project, start="nergens").findings.diagnostics]


@pytest.mark.parametrize(
    ("preview", "zip", "expected"), [(False, True, "proef.zip"), (False, False, ""), (True, True, ""), (True, False, "")]
)
def test_name_of_the_zip(project: Path, preview: bool, zip: bool, expected: str) -> None:
    """The zip is called after the site; a preview has none, nor has a site that wants none."""
    assert expected == build(project, preview, zip=zip).zip


@pytest.mark.parametrize(("preview", "wanted", "expected"), [(False, True, True), (False, False, False), (True, True, False)])
def test_offline(project: Path, preview: bool, wanted: bool, expected: bool) -> None:
    """A site works offline when its team wants that; a preview never does."""
    made = build(project, preview, offline=wanted)

    assert expected == made.offline
    assert expected == bool(made.theme(made.site(made.paper()), {}, published=True)["manifest"])


def test_manual_promises_no_exception_for_a_setting(project: Path) -> None:
    """The manual says how to make an exception to a rule, but not to those about settings: no comment silences them."""
    made = build(project)
    site = made.site(made.paper())
    rules = {page.id: str(site.write(page).html) for page in site.pages if page.kind == "rule"}

    assert {name: name not in STRICT for name in rules} == {name: "ignore[" in html for name, html in rules.items()}


def test_what_templates_may_use(project: Path) -> None:
    """The templates of the theme have the words, the links, the foot of the page and what a browser may do."""
    made = build(project)
    theme = made.theme(made.site(made.paper()), {}, published=True)

    assert {
        "words",
        "organisation",
        "contact",
        "edition",
        "handbook_pages",
        "urgent",
        "foot",
        "manual",
        "in_manual",
        "referrer",
        "policy",
        "manifest",
        "scripts",
    } == set(theme)
    assert ("no-referrer", [("methods", "methoden/")]) == (theme["referrer"], theme["handbook_pages"]("methods"))  # type: ignore[operator]


@pytest.mark.parametrize("published", [True, False])
def test_policy(project: Path, published: bool) -> None:
    """A published page has the policy; a preview, which adds a script of its own, has none."""
    made = build(project)

    assert published == bool(made.theme(made.site(made.paper()), {}, published)["policy"])


def test_foot_of_the_page(project: Path) -> None:
    """The foot leads to those of its pages that were written, in their order."""
    made = build(project)
    written = {"zonder-internet.md": ("Zonder internet", "zonder-internet/"), "privacy.md": ("Privacy", "privacy/")}
    foot = made.theme(made.site(made.paper()), written, published=True)["foot"]

    assert [("Privacy", "privacy/"), ("Zonder internet", "zonder-internet/")] == foot


def test_assets(project: Path) -> None:
    """A site has one stylesheet, a script for every page and those of components, which know the handbook."""
    assets = build(project).files(PrintedFiles(), ())

    assert {STYLESHEET, START, *scripts(catalogue.load("nl"))} == set(assets)
    assert ('"Proef"' in str(assets[STYLESHEET]), "const words" in str(assets[SCRIPT])) == (True, True)


def test_search_of_a_broken_handbook(project: Path) -> None:
    """Our search takes the place of Material's with all that only that needed; while files are broken nothing is replaced."""
    theirs = "assets/javascripts/workers/search.7a47a382.min.js", "assets/javascripts/lunr/min/lunr.nl.min.js"
    made = build(project).files(PrintedFiles(), theirs)
    spoil(project, "unknown-key")
    broken = build(project).files(PrintedFiles(), theirs)

    assert (True, None) == (bool(made[theirs[0]]), made[theirs[1]])
    assert {STYLESHEET, START, *scripts(catalogue.load("nl"))} == set(broken)


@pytest.mark.parametrize("preview", [False, True])
def test_finish(project: Path, tmp_path: Path, preview: bool) -> None:
    """A finished site has a policy for its host, a manifest and its zip; a preview only removes what was kept."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("<!doctype html><title>Proef</title>", "utf-8")
    made = build(project, preview)
    made.finish(made.site(PrintedFiles()), folder)
    added = {"sw.js"} if preview else {"_headers", LISTING, "handreiking.webmanifest", "proef.zip", "sw.js"}

    assert added == {path.name for path in folder.iterdir()} - {"index.html"}


def test_a_zip_without_paper(project: Path, tmp_path: Path) -> None:
    """Paper of more than 25 MB is not in the zip: the build says so, and pages in the zip lead to the files on the site."""
    folder = tmp_path / "site"
    (folder / "afdrukken").mkdir(parents=True)
    (folder / "afdrukken/a.pdf").write_bytes(b"pdf")
    (folder / "index.html").write_text('<a href="afdrukken/a.pdf">A</a>', "utf-8")
    said: list[str] = []
    made = replace(build(project, address="https://e.nl/"), say=lambda _, text: said.append(text))
    sizes = (MOST, MOST + 1)
    prints = [PrintedFiles({}, {("page", "home"): (Download("a.pdf", "A", "plain", size, 1, date.min),)}) for size in sizes]
    small, large = (made.site(one) for one in prints)
    made.finish(large, folder)
    with ZipFile(folder / "proef.zip") as packed:
        names, page = packed.namelist(), packed.read("proef/index.html").decode()

    assert ([made.words("print.without-paper", size=25, most=25)], True, False) == (said, small.paper_packed, large.paper_packed)
    assert (["proef/index.html"], True) == (names, 'href="https://e.nl/afdrukken/a.pdf"' in page)
