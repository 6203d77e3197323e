"""A local edition is a setting: with it the site has what is local, and without it nothing of that is anywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from tests.conftest import build_site, copy_project, run
from tests.documents import fingerprints
from tests.hosts.test_edit import plugin, served, tree
from tests.hosts.test_edited import anew, marks, replaced, same_files

LOCAL, SETTINGS = "methods/nl/lokaal/veldervoort.yaml", "mkdocs.yml"
METHOD = "methods/nl/korte-intensieve-aanpak.yaml"
START, EDITION = "    language: nl\n", "    language: nl\n    local: veldervoort\n"
ONLY_LOCAL = ("099-900 04 56", "Schuldenloket", "Buurtbank", "Crisisdienst Veldervoort", "veldervoort-afspraken")
"""Words that nothing but the local file of the sample has, not even the manual."""

pytestmark = pytest.mark.all


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of the sample in its local edition, which was built without paper: that is tested with the other paper."""
    folder = copy_project(tmp_path_factory.mktemp("local") / "project", pdf=False)
    replaced(folder, SETTINGS, START, EDITION)
    build_site(folder)
    return folder


def said(site: Path) -> str:
    """Everything that the pages, the index and the list of pages of `site` say."""
    found = [
        path.read_text("utf-8").replace("\u00ad", "") for kind in ("html", "json", "xml") for path in site.rglob(f"*.{kind}")
    ]
    return " ".join(found)


def test_the_edition(built: Path) -> None:
    """The page and the index have what is local."""
    site = built / "site"
    page = (site / "methoden/korte-intensieve-aanpak/index.html").read_text("utf-8")
    index = (site / "search/search_index.json").read_text("utf-8")

    for text in (page, index):
        assert "099-900 04 56" in text
    assert "Uitgave voor Veldervoort" in page


def test_gone_without_the_setting(built: Path, tmp_path: Path) -> None:
    """Without the setting the site is as without the local file: every page and the index."""
    folder = copy_project(tmp_path / "plain", pdf=False)
    site = build_site(folder)

    assert [] == [word for word in ONLY_LOCAL if word in said(site)]
    assert list(ONLY_LOCAL[:4]) == [word for word in ONLY_LOCAL[:4] if word in said(built / "site")]
    before = fingerprints(site)
    (folder / LOCAL).unlink()
    assert before == anew(folder)


@pytest.fixture
def project(built: Path) -> Path:
    """The same project, with a site that is as its files say."""
    build_site(built)
    return built


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(LOCAL, "ongeveer zes weken", "acht weken", id="wait"),
        pytest.param(LOCAL, "text: Geef het kaartje", "text: Geef het nieuwe kaartje", marks=pytest.mark.long, id="item"),
        pytest.param(LOCAL, "Zo werken we samen in", "Zo doen we het in", marks=pytest.mark.long, id="source"),
        pytest.param(LOCAL, "title: Veldervoort", "title: Veldervoort-Oost", marks=pytest.mark.long, id="title"),
        pytest.param(METHOD, "\nsummary: ", "\nsummary: Kort gezegd. ", marks=pytest.mark.long, id="method"),
        pytest.param(SETTINGS, EDITION, START, marks=pytest.mark.long, id="setting"),
    ],
)
def test_what_an_edit_leaves_is_what_a_whole_build_makes(project: Path, file: str, old: str, new: str) -> None:
    """After an edit of the local file, of what it adds to, or of the setting, the site is what a build from nothing makes."""
    replaced(project, file, old, new)
    assert anew(project) == fingerprints(build_site(project))


def test_an_edit_takes_the_rest_from_the_former_site(tmp_path: Path) -> None:
    """An edit of the local file makes again what it adds to, and leaves the page of another method as it was."""
    folder = copy_project(tmp_path / "project", pdf=False)
    replaced(folder, SETTINGS, START, EDITION)
    build_site(folder)
    before = marks(folder)
    replaced(folder, LOCAL, "ongeveer zes weken", "acht weken")
    build_site(folder)
    same = same_files(folder, before)

    assert "methoden/expertteam/index.html" in same
    assert "methoden/korte-intensieve-aanpak/index.html" not in same


def test_unknown_edition(tmp_path: Path) -> None:
    """A name that no local file has stops the build with one message, which names the nearest."""
    folder = copy_project(tmp_path / "project", pdf=False)
    replaced(folder, SETTINGS, START, EDITION.replace("veldervoort", "veldervort"))
    done = run("mkdocs", "build", folder=folder)

    assert 1 == done.returncode
    assert done.stderr.count("fout[") == 1
    assert "Bedoelde je ‘veldervoort’?" in done.stderr


@pytest.fixture(scope="module")
def previewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in its local edition, of which a preview is shown."""
    folder = copy_project(tmp_path_factory.mktemp("previewed") / "project", pdf=False)
    replaced(folder, SETTINGS, START, EDITION)
    return folder


@pytest.fixture(scope="module")
def shown(previewed: Path) -> Iterator[MkDocsConfig]:
    """Its preview."""
    config = served(previewed, previewed.parent / "shown")
    yield config
    config.plugins.on_shutdown()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ongeveer zes weken", "acht weken"),
        pytest.param("text: Geef het kaartje", "text: Geef het nieuwe kaartje", marks=pytest.mark.long),
        pytest.param("drie weken", "een maand", marks=pytest.mark.long),
    ],
)
def test_an_edit_in_a_preview(previewed: Path, shown: MkDocsConfig, tmp_path: Path, old: str, new: str) -> None:
    """After an edit of the local file every file in the preview is as a build of everything makes it."""
    replaced(previewed, LOCAL, old, new)
    quickly = plugin(shown).made.edit()
    served(previewed, tmp_path / "whole").plugins.on_shutdown()

    assert quickly
    assert tree(tmp_path / "whole") == tree(Path(shown.site_dir))


def test_another_title_in_a_preview(previewed: Path, shown: MkDocsConfig) -> None:
    """The title of the local file is on every page: everything is built again."""
    replaced(previewed, LOCAL, "title: Veldervoort\n", "title: Veldervoort-West\n")

    assert not plugin(shown).made.edit()
