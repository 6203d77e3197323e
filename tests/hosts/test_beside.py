"""Beside files and plugins of others the site is whole: what they add is there, and what is ours is not lost."""

import pytest

from tests.looks import QUICK, built, project

TABLE = "# Tabel\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n"
HOOKS = """
def on_files(files, config):
    for uri in ("methoden/index.md", "weg.md"):
        files.remove(files.get_file_from_path(uri))
    return files


def on_nav(nav, config, files):
    assert config.nav is None, "the menu is not one that the team wrote"
    assert all(file.abs_src_path for file in files.documentation_pages())
    return nav


def on_post_build(config):
    assert config.theme.get_env().get_template("material-for-mkdocs/base.html").globals["words"]
"""
"""What other plugins do: take pages away, ask who wrote the menu and which file a page is made of, and render a page."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of a site beside files of others."""
    folder = project(
        tmp_path_factory.mktemp("beside"),
        QUICK + "hooks: [hooks.py]\n",
        hooks_py=HOOKS,
        docs__tabel_md=TABLE,
        docs__checklists__README_md="# Onze lijsten\n\nEigen tekst.\n",
        docs__weg_md="# Weg\n",
    )
    (folder / "docs/bijlagen").mkdir()
    (folder / "docs/bijlagen/formulier.html").write_bytes("<p class=x>Cliënt</p>".encode("cp1252"))
    (folder / "docs/assets/stylesheets").mkdir(parents=True)
    (folder / "docs/assets/stylesheets/huis.css").write_bytes('p:after { content: "é" }'.encode("cp1252"))
    found = built(folder)
    return {**found, "form": (folder / "site/bijlagen/formulier.html").read_bytes().decode("cp1252")}


def test_readme_is_the_page_of_its_folder(pages: dict[str, str]) -> None:
    """A README that a team wrote takes the place of the page that we would make there, as an index does, and is in the menu."""
    assert "Eigen tekst." in pages["checklists/index.html"]
    assert 'href="checklists/"' in pages["index.html"]


def test_file_in_another_encoding(pages: dict[str, str]) -> None:
    """A page that a word processor saved as windows-1252 is published as it is."""
    assert "<p class=x>Cliënt</p>" == pages["form"]


def test_columns_are_aligned(pages: dict[str, str]) -> None:
    """The columns that a writer aligned have a class, for the policy stops a style."""
    table = pages["tabel/index.html"].partition("<table>")[2].partition("</table>")[0]

    assert [1, 1, 1] == [table.count(f'<td class="hr-align-{side}">') for side in ("left", "center", "right")]
    assert "style=" not in table


def test_page_that_a_plugin_takes_away(pages: dict[str, str]) -> None:
    """A page of the handbook to which others link stays; one that a team wrote goes, from the menu too."""
    assert "methoden/index.html" in pages
    assert "weg/index.html" not in pages
    assert "Weg" not in pages["index.html"].partition("<main")[0]
