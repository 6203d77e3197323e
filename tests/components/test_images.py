"""Images on a page."""

import re
import shutil
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from tests.bad_images import show
from tests.conftest import ROOT
from tests.handbooks import site_of
from tests.images import add, png

TABLE = '![Vier "mensen" & een tafel](tafel 1.png "Eigen foto, CC BY 4.0")'
FIGURE = (
    '<figure class="hr-image"><img class="hr-image__picture" src="../../media/tafel%201.png" '
    'alt="Vier &#34;mensen&#34; &amp; een tafel" width="30" height="20" loading="lazy" decoding="async">'
    '<figcaption class="hr-image__credit">Eigen foto, CC BY 4.0</figcaption></figure>'
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the smallest handbook with an image."""
    shutil.copytree(ROOT / "tests/data/minimal", tmp_path / "project")
    add(tmp_path / "project", "tafel 1.png", png(30, 20))
    return tmp_path / "project"


def page(project: Path, kind: str = "method", id: str = "handover") -> str:
    """Return a page of the handbook of `project`, without the marks of the editors."""
    site = site_of(load(project / "methods"))
    written = str(site.write(next(page for page in site.pages if (page.kind, page.id) == (kind, id))).html)
    return re.sub(r' ?<span class="hr-source hr-source--editors".*?</span>', "", written)


def test_an_image_stands_below_the_text_above_it(project: Path) -> None:
    """An image belongs to the entry above it, with what it shows, its size, and who made it."""
    show(project, TABLE)

    assert f'<div class="hr-list__text">Je cliënt blijft wonen.{FIGURE}</div></li>' in page(project)


def test_an_image_at_the_top_stands_below_the_first_text(project: Path) -> None:
    """An image at the top of a list belongs to the first entry, so that a number stands beside a text."""
    show(project, TABLE, "goals:\n")

    assert f'<div class="hr-list__text">Je cliënt blijft wonen.{FIGURE}</div></li>' in page(project)


def test_an_image_is_no_step(project: Path) -> None:
    """A list of steps with an image counts its steps."""
    show(project, TABLE, "      - Neem de checklist [Verhuizen](checklist:verhuizen) door.\n", "      - '{}'\n")
    counted = re.search(r'hr-timeline__fold.*?<span class="hr-count" data-search-exclude>· (\d)', page(project), re.DOTALL)

    assert counted
    assert "1" == counted[1]


def test_an_image_in_a_story(project: Path) -> None:
    """In a story an image stands below the paragraph above it."""
    path = project / "methods/nl/overdracht.yaml"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"(    story:\n      - .*\n)", rf"\1      - '{TABLE}'\n", text), "utf-8")

    assert re.search(rf"<div>[^<]+{re.escape(FIGURE)}</div>", page(project))


def test_an_image_of_a_topic(project: Path) -> None:
    """An image may be an item of a topic."""
    path = project / "methods/nl/onderwerpen/veiligheid.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("text: Breng jezelf in veiligheid.", f"text: '{TABLE}'"), "utf-8")

    assert FIGURE in page(project, "topic", "veiligheid")


def test_an_image_may_come_from_a_source(project: Path) -> None:
    """The mark of its source stands below an image; without a source it has none."""
    show(project, f"{TABLE} [@overdracht-utrecht].")

    assert re.search(r'CC BY 4.0 <a class="hr-source"[^>]*>bron.1</a></figcaption>', page(project))
