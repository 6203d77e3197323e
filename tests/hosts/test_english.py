"""A handbook in English is built as one in Dutch: strictly, the same again, and with what its local edition adds."""

import re
from pathlib import Path

import pytest

from tests.conftest import COMMUNITY, build_site, copy_project, run
from tests.documents import broken_links, fingerprints

pytestmark = pytest.mark.all


def test_the_check_finds_nothing(tmp_path: Path) -> None:
    """A check of all files has nothing to say, in English."""
    done = run("handreiking", "check", "--all", folder=copy_project(tmp_path / "project", COMMUNITY))
    assert (0, "All in order.\n") == (done.returncode, done.stdout), done.stdout


@pytest.mark.long
def test_the_same_bytes(tmp_path: Path) -> None:
    """Two builds in other folders give the same files, paper included."""
    first, second = (build_site(copy_project(tmp_path / name, COMMUNITY)) for name in ("first", "a second folder"))
    assert fingerprints(first) == fingerprints(second)


@pytest.mark.long
def test_a_local_edition(tmp_path: Path) -> None:
    """With the setting the site has what holds in one place, marked in English, and every link leads somewhere."""
    project = copy_project(tmp_path / "project", COMMUNITY, pdf=False)
    settings = project / "mkdocs.yml"
    text = re.sub(r"(?m)^    language: en\n", r"\g<0>    local: fenwick-hollow\n", settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    site = build_site(project)
    pages = {name: (site / f"methods/{name}/index.html").read_text("utf-8") for name in ("repair-cafe", "community-garden")}

    assert all("In Fenwick Hollow" in html for html in pages.values())
    assert "hall@fenwick-hollow.example" in pages["repair-cafe"]
    assert [] == broken_links(site)
