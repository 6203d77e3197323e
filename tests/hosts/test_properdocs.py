"""ProperDocs, a fork of MkDocs that goes on where MkDocs stops, builds the same site: https://properdocs.org."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import copy_project, run

pytestmark = [pytest.mark.all, pytest.mark.any_handbook]

GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')
HASHED = {"handreiking-files.json", "handreiking.zip", "sw.js"}
"""Made from all pages, so that the name in them changes these too."""


def contents(site: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the path of each file of `site` with its bytes, without the name of what generated it."""
    for path in sorted(site.rglob("*")):
        if path.is_file():
            yield path.relative_to(site).as_posix(), GENERATOR.sub(b"", path.read_bytes())


@pytest.fixture(scope="module")
def other(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as ProperDocs builds it from the same project."""
    project = copy_project(tmp_path_factory.mktemp("properdocs"), site.parent)
    done = run("properdocs", "build", "--strict", folder=project)
    assert done.returncode == 0, done.stderr
    return project / "site"


def test_properdocs_builds_the_same_site(site: Path, other: Path) -> None:
    """It writes the same files, with the same bytes but for its own name, and what is made from all files."""
    one, two = dict(contents(site)), dict(contents(other))

    assert one.keys() == two.keys()
    assert set() == {path for path, content in one.items() if two[path] != content} - HASHED


def test_properdocs_says_its_name(site: Path, other: Path) -> None:
    """The name in its pages is another one: it is not MkDocs that is compared with itself."""
    one, two = (GENERATOR.findall((folder / "index.html").read_bytes()) for folder in (site, other))

    assert (1, 1, False) == (len(one), len(two), one == two)
