"""A page of the handbook as MkDocs has pages, made in this process."""

import shutil
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from handreiking.hosts.mkdocs_page import GeneratedPage, add_page, has_search
from handreiking.site.page import Page
from tests.bad_cases import MINIMAL
from tests.handbooks import memory_of, site_of

SETTINGS = """site_name: Proef
edit_uri: https://forge.example/edit/main/docs/
theme: {{name: material}}
plugins: {plugins}
"""


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """The settings of a copy of the smallest handbook, in a build that has begun: MkDocs notes which plugin adds a file."""
    made = configured(tmp_path, "[search]")
    made.plugins.on_startup(command="build", dirty=False)
    return made


def configured(folder: Path, plugins: str) -> MkDocsConfig:
    """Return what MkDocs makes of a copy of the smallest handbook in `folder`, with these `plugins`."""
    shutil.copytree(MINIMAL, folder, dirs_exist_ok=True)
    (folder / "docs").mkdir()
    (folder / "mkdocs.yml").write_text(SETTINGS.format(plugins=plugins), "utf-8")
    return load_config(str(folder / "mkdocs.yml"))


def added(config: MkDocsConfig, **changed: object) -> MkDocsPage:
    """Return the page of the method, rendered by MkDocs, with some fields of it `changed`."""
    site = site_of(Path(config.config_file_path).parent / "methods")
    page = next(page for page in site.pages if page.kind == "method")
    fields = {name: getattr(page, name) for name in Page.__slots__} | changed
    files = Files([])
    add_page(Page(**fields), memory_of(site), files, config)
    (file,) = files
    made = file.page
    assert isinstance(made, GeneratedPage)
    made.read_source(config)
    made.render(config, files)
    return made


def test_page(config: MkDocsConfig) -> None:
    """It has the title, the description and the HTML of the page, which no Markdown and no template touches."""
    page = added(config, title="Een & twee", description="Zo {{ kan }} het", hide=("toc",))

    assert ("Een &amp; twee", "", True) == (page.title, page.markdown, 'class="hr-method"' in (page.content or ""))
    assert {"title": "Een &amp; twee", "description": "Zo &#123;&#123; kan &#125;&#125; het", "hide": ["toc"]} == {
        name: value for name, value in page.meta.items() if name not in ("search", "render_macros")
    }


def test_material_does_not_read_it(config: MkDocsConfig) -> None:
    """Material's own index leaves it out: ours has it."""
    assert {"exclude": True} == added(config).meta["search"]


def test_contents(config: MkDocsConfig) -> None:
    """Its contents are the title, which leads to the top of the text, with the sections below it, but not their parts."""
    page = added(config)
    (top,) = page.toc
    content = page.content or ""

    assert ("inhoud", 1) == (top.id, top.level)
    assert [2] * len(top.children) == [one.level for one in top.children]
    assert [one.id for one in top.children] == [id for id in ids(content) if f'<h2 id="{id}"' in content]
    assert "<h3 id=" in content


def ids(html: str) -> list[str]:
    """Return the ids in `html`, in order."""
    return [part.partition('"')[0] for part in html.split(' id="')[1:]]


def test_edit_link_leads_to_the_file(config: MkDocsConfig) -> None:
    """Who wants to edit the page is led to its YAML file, from the folder of the hand-written pages."""
    assert "https://forge.example/edit/main/docs/../methods/nl/overdracht.yaml" == added(config).edit_url


@pytest.mark.parametrize("source", [None, "elders/overdracht.yaml"])
def test_no_edit_link(config: MkDocsConfig, source: str | None) -> None:
    """A page without a file, or whose file is no part of the project, has no link that would lead elsewhere."""
    assert "overdracht.yaml" not in (added(config, source=source).edit_url or "")


def test_links_to_places_on_the_page_are_checked(config: MkDocsConfig) -> None:
    """MkDocs knows which places the page has, and so finds a link to one that it has not."""
    page = added(config)

    assert set(ids(page.content or "")) == page.present_anchor_ids


def test_it_knows_its_components(config: MkDocsConfig) -> None:
    """The scripts that it loads follow from what it shows, not from its HTML."""
    page = added(config)
    assert isinstance(page, GeneratedPage)

    assert {"method", "jump"} <= page.components
    assert not {"guide", "filters"} & page.components


@pytest.mark.parametrize(
    ("plugins", "expected"), [("[]", False), ("[search]", True), ("[material/search: {enabled: false}]", False)]
)
def test_search(tmp_path: Path, plugins: str, expected: bool) -> None:
    """There is a search when the theme's plugin for it is there and on."""
    assert expected == has_search(configured(tmp_path, plugins))


def test_a_label_stays(config: MkDocsConfig) -> None:
    """A label in the menu stays when a preview shows the page anew; the title is the page's own."""
    page = added(config)
    assert isinstance(page, GeneratedPage)
    labelled = GeneratedPage(page.origin, page.memory, page.file, config, "Verhuizen")
    labelled.renew(page.origin, page.memory)
    labelled.read_source(config)

    assert ("Verhuizen", "Overdracht") == (labelled.title, labelled.meta["title"])
