"""The same files make the same site, byte for byte, whoever builds it, where, and how the machine is set."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from handreiking.publish.listing import LISTING
from tests.bad_cases import MINIMAL
from tests.conftest import ENVIRONMENT

pytestmark = pytest.mark.long

SETTINGS = "site_name: Proef\nsite_url: https://handboek.example/\ntheme: material\nplugins: [search, handreiking, macros]\n"
PAGE = "# Bladzij {}\n\nTekst.\n"
AUTHOR = ("-c", "user.name=redactie", "-c", "user.email=redactie@handboek.example")


def git(folder: Path, *arguments: str) -> None:
    """Run git in `folder`."""
    days = {"GIT_AUTHOR_DATE": "2026-11-20T23:30:00Z", "GIT_COMMITTER_DATE": "2026-11-20T23:30:00Z"}
    subprocess.run(["git", *AUTHOR, *arguments], cwd=folder, env={**os.environ, **days}, check=True, capture_output=True)


def build(project: Path, mask: int, **environment: str) -> Mapping[str, object]:
    """Build `project` from nothing, with this umask and `environment`, and return the list of its files with their hashes."""
    names = {**ENVIRONMENT, "HANDREIKING_CACHE": str(project / ".cache/paper"), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(command, cwd=project, env=names, umask=mask, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    found: Mapping[str, object] = json.loads((project / "site" / LISTING).read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A handbook with a history, and with pages by hand whose names sort otherwise in another locale."""
    project = tmp_path_factory.mktemp("bytes") / "bron"
    shutil.copytree(MINIMAL, project)
    (project / "docs").mkdir()
    for name in ("Zeta", "alfa", "één", "i", "I2"):
        (project / "docs" / f"{name}.md").write_text(PAGE.format(name), "utf-8")
    (project / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "methods: all")
    return project


@pytest.fixture(scope="module")
def first(source: Path) -> Mapping[str, object]:
    """The files of a site that is built where the files were written."""
    return build(source, 0o022, TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")


def turned(source: Path, project: Path) -> None:
    """Write the files of `source` to `project` in the other order, so that the disk lists them in another."""
    files = sorted((one for one in source.rglob("*") if one.is_file() and "site" not in one.parts), reverse=True)
    for one in (one for one in files if ".cache" not in one.parts):
        (project / one.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(one, project / one.relative_to(source))


def test_another_clone(source: Path, first: Mapping[str, object], tmp_path: Path) -> None:
    """A clone in a folder with spaces, far east, in Turkish, for nobody else to read, gives the same site."""
    git(tmp_path, "clone", "--quiet", source.as_uri(), "een map é")
    assert first == build(tmp_path / "een map é", 0o077, TZ="Pacific/Kiritimati", LC_ALL="tr_TR.UTF-8", PYTHONHASHSEED="2")


def test_another_order(source: Path, first: Mapping[str, object], tmp_path: Path) -> None:
    """Files that were written in the other order, far west, in plain C, give the same site."""
    turned(source, tmp_path / "b")
    assert first == build(tmp_path / "b", 0o000, TZ="Pacific/Pago_Pago", LC_ALL="C", LANG="C", PYTHONHASHSEED="3")


def test_another_day(source: Path, first: Mapping[str, object], tmp_path: Path) -> None:
    """On another day on which no review is overdue, the site is the same: its sitemap too."""
    git(tmp_path, "clone", "--quiet", source.as_uri(), "later")
    assert first == build(tmp_path / "later", 0o022, SOURCE_DATE_EPOCH=str(int(ENVIRONMENT["SOURCE_DATE_EPOCH"]) + 86_400 * 30))


def test_a_clone_without_its_history(source: Path, tmp_path: Path) -> None:
    """Without its history a strict build goes on, without dates on paper."""
    git(tmp_path, "clone", "--quiet", "--depth", "1", source.as_uri(), "ondiep")
    assert build(tmp_path / "ondiep", 0o022)
