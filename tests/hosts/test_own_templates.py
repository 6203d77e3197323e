"""A template of a team after an edit: what a preview and the next build show."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from tests.hosts.test_edit import plugin, served
from tests.looks import QUICK, built, project

METHOD, TEMPLATE = "methods/nl/overdracht.yaml", "overrides/components/cards/template.html.jinja"
OWN = "{% for card in cards %}<p>Van ons: {{ card.method.title }} {{ card.method.aliases[0] }}</p>{% endfor %}"
FILES = {"overrides__components__cards__template.html_jinja": OWN}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a template of its own, which needs another name of the method."""
    made = project(tmp_path / "project", QUICK, **FILES)
    replaced(made, METHOD, "title: Overdracht\n", "title: Overdracht\naliases:\n  - Warm afscheid\n")
    return made


@pytest.fixture
def shown(folder: Path) -> Iterator[MkDocsConfig]:
    """Its preview."""
    config = served(folder, folder.parent / "shown")
    yield config
    config.plugins.on_shutdown()


def replaced(folder: Path, file: str, old: str, new: str) -> None:
    """Replace a text of a `file` in `folder`, once."""
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")


def test_in_a_preview(folder: Path, shown: MkDocsConfig) -> None:
    """A template that changes has everything built; one that fails after an edit of a text is shown, until it is mended."""
    made, home = plugin(shown).made, Path(shown.site_dir) / "index.html"
    assert "Van ons: Overdracht Warm afscheid" in home.read_text("utf-8")

    replaced(folder, METHOD, "aliases:\n  - Warm afscheid\n", "")
    assert (True, True) == (made.edit(), bool(made.instead))
    assert TEMPLATE in (Path(shown.site_dir) / made.instead / "index.html").read_text("utf-8")

    replaced(folder, METHOD, "title: Overdracht\n", "title: Overdracht\naliases:\n  - Andere\n")
    assert not made.edit()


def test_a_template_that_changes(folder: Path, shown: MkDocsConfig) -> None:
    """An edit of a template is no edit of a text: everything is built again."""
    replaced(folder, TEMPLATE, "Van ons", "Van jullie")

    assert not plugin(shown).made.edit()


def test_in_the_next_build(folder: Path) -> None:
    """After an edit of a template, and of a text, a build shows both; one that fails leaves the site as it was."""
    assert "Van ons: Overdracht Warm afscheid" in built(folder)["index.html"]
    replaced(folder, TEMPLATE, "Van ons", "Van jullie")
    assert "Van jullie: Overdracht Warm afscheid" in built(folder)["index.html"]
    replaced(folder, METHOD, "  - Warm afscheid\n", "  - Andere\n")
    after = built(folder)
    assert "Van jullie: Overdracht Andere" in after["index.html"]

    replaced(folder, TEMPLATE, "title", "titel")
    with pytest.raises(Abort):
        built(folder)
    assert after["index.html"] == (folder / "site/index.html").read_text("utf-8")


def test_in_a_macro(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What fails only where a page by hand shows it is said once, at its line, and stops the build."""
    only_there = {
        "overrides__components__checklist__template.html_jinja": "{% if page.here == 'over.md' %}\n{{ weg }}{% endif %}"
    }
    with pytest.raises(Abort):
        built(project(tmp_path, QUICK, **only_there))
    said = capsys.readouterr().err

    assert (1, True) == (said.count("fout["), "overrides/components/checklist/template.html.jinja:2:1" in said)
