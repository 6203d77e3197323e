"""An edit in a preview: what is made again is what a build of everything would make, and no more."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from handreiking.hosts.mkdocs import HandreikingPlugin
from tests.conftest import copy_project
from tests.images import add, png

METHOD, OTHER = "methods/nl/overdracht.yaml", "methods/nl/overdracht.yaml"
PHASED = "methods/nl/korte-intensieve-aanpak.yaml"
GUIDE, URGENT = "methods/nl/keuzehulpen/welke-aanpak.yaml", "methods/nl/onderwerpen/veiligheid.yaml"
LIST, PAGE = "methods/nl/begrippen.yaml", "docs/over-dit-handboek.md"

Edit = Callable[[str], str]


def served(folder: Path, site: Path) -> MkDocsConfig:
    """Build the project in `folder` as ``mkdocs serve`` does at first, into the folder `site`."""
    # One process keeps one plugin for all its builds: here each build is one of its own.
    vars(MkDocsConfig)["plugins"].plugin_cache.clear()
    config = load_config(str(folder / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1:8000/")
    return config


def tree(site: Path) -> dict[str, bytes]:
    """The content of every file of a site, but for the list of pages with the day of the build."""
    files = (path for path in site.rglob("*") if path.is_file() and not path.name.startswith("sitemap"))
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that the tests of this module edit, one after the other."""
    return copy_project(tmp_path_factory.mktemp("edited"), pdf=False)


@pytest.fixture(scope="module")
def shown(project: Path) -> Iterator[MkDocsConfig]:
    """Its preview."""
    config = served(project, project.parent / "shown")
    yield config
    config.plugins.on_shutdown()


def plugin(config: MkDocsConfig) -> HandreikingPlugin:
    """Our plugin in the preview."""
    found = config.plugins["handreiking"]
    assert isinstance(found, HandreikingPlugin)
    return found


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (METHOD, "\nsummary: ", "\nsummary: Kort gezegd. "),
        (METHOD, "\nwhy:\n  - ", "\nwhy:\n  - Nazorg helpt. "),
        (METHOD, "\n    when: ", "\n    when: meestal "),
        (LIST, "definition: ", "definition: Kort. "),
        ("methods/bronnen.yaml", "title: ", "title: Over "),
        (METHOD, "\ntitle: ", "\ntitle: Warme "),
        (METHOD, "\ntitle: ", "\ntitle: Aandachtige "),
        (METHOD, "\ntitle: Aandachtige ", "\ntitle: "),
        (GUIDE, "\ntitle: ", "\ntitle: Kort en "),
        (METHOD, "\n    title: ", "\n    title: Kort en "),
        (PHASED, "to_month: 3", "to_month: 2"),
    ],
)
def test_an_edit_shows_what_a_whole_build_shows(
    project: Path, shown: MkDocsConfig, tmp_path: Path, file: str, old: str, new: str
) -> None:
    """After an edit every file in the preview is as a build of everything makes it, and few were written.

    That holds for a title in the menu too, whether or not it comes in another place there.
    """
    text = (project / file).read_text("utf-8")
    assert old in text
    (project / file).write_text(text.replace(old, new, 1), "utf-8")
    before = {path: os.stat(path).st_mtime_ns for path in Path(shown.site_dir).rglob("*.html")}
    quickly = plugin(shown).made.edit()
    written = [path for path, time in before.items() if os.stat(path).st_mtime_ns != time]
    served(project, tmp_path / "whole").plugins.on_shutdown()

    assert quickly
    assert tree(tmp_path / "whole") == tree(Path(shown.site_dir))
    assert 0 < len(written) < len(before) / 2


def test_an_edit_of_an_image_is_shown(project: Path, shown: MkDocsConfig, tmp_path: Path) -> None:
    """An image is shown as soon as a text has it, another one of the same name in its place, and none when no text has it."""
    text, same = (project / METHOD).read_text("utf-8"), []
    for content in (png(), png(20, 10)):
        add(project, "tafel.png", content)
        entry = "  - '![Een tafel](tafel.png \"Eigen foto, CC0\")'"
        (project / METHOD).write_text(text.replace("\nwhy:\n", f"\nwhy:\n{entry}\n", 1), "utf-8")
        same += [plugin(shown).made.edit(), content == (Path(shown.site_dir) / "media/tafel.png").read_bytes()]
    served(project, tmp_path / "whole").plugins.on_shutdown()
    same.append(tree(tmp_path / "whole") == tree(Path(shown.site_dir)))
    (project / METHOD).write_text(text, "utf-8")

    assert [True] * 5 == same
    assert (True, False) == (plugin(shown).made.edit(), (Path(shown.site_dir) / "media/tafel.png").exists())


@pytest.mark.parametrize(("old", "new"), [("\ntitle: ", "\ntitle: Nu "), ("\nurgent: true", "")])
def test_what_is_urgent_stands_on_every_page(project: Path, shown: MkDocsConfig, tmp_path: Path, old: str, new: str) -> None:
    """The title of an urgent topic is in every frame: all of them are made again, with what was on the pages."""
    text = (project / URGENT).read_text("utf-8")
    assert old in text
    (project / URGENT).write_text(text.replace(old, new, 1), "utf-8")
    quickly = plugin(shown).made.edit()
    served(project, tmp_path / "whole").plugins.on_shutdown()

    assert quickly
    assert tree(tmp_path / "whole") == tree(Path(shown.site_dir))


def test_a_broken_file_is_shown_at_once(project: Path, shown: MkDocsConfig) -> None:
    """One page with what to mend is written, and is shown at every address; once it is mended the pages are back as they were."""
    text, before = (project / METHOD).read_text("utf-8"), tree(Path(shown.site_dir))
    (project / METHOD).write_text(text.replace("\nsummary: ", "\nsamenvatting: "), "utf-8")
    made = plugin(shown).made
    broken, where = made.edit(), made.instead
    page = (Path(shown.site_dir) / where / "index.html").read_text("utf-8")
    (project / METHOD).write_text(text, "utf-8")

    assert (True, "", True) == (broken, "" if where else "nowhere", "Bedoelde je ‘summary’?" in page)
    assert (True, "") == (made.edit(), made.instead)
    assert before == {path: content for path, content in tree(Path(shown.site_dir)).items() if not path.startswith(where)}


@pytest.mark.parametrize(
    ("file", "change"),
    [
        (PAGE, lambda text: text + "\nNog een regel.\n"),
        (OTHER, lambda text: text.replace("eerste-drie-maanden", "eerste-maanden")),
        ("methods/handboek.yaml", lambda text: text.replace("\npromise: ", "\npromise: Echt waar. ")),
        ("mkdocs.yml", lambda text: text.replace("site_name: ", "site_name: Proef ")),
    ],
    ids=["page", "address", "words", "settings"],
)
def test_what_needs_a_whole_build_gets_one(project: Path, tmp_path: Path, file: str, change: Edit) -> None:
    """A page by hand, an address, the words of the handbook and the settings make MkDocs build everything."""
    config = served(project, tmp_path / "site")
    text = (project / file).read_text("utf-8")
    (project / file).write_text(change(text), "utf-8")
    quickly = plugin(config).made.edit()
    (project / file).write_text(text, "utf-8")
    config.plugins.on_shutdown()

    assert not quickly
