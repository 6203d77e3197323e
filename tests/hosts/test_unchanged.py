"""A build of which nothing changed is left out, and says so; in any doubt everything is built."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking import catalogue
from tests.conftest import copy_project, run

SAID = catalogue.load("nl")("build.unchanged", folder="site")

pytestmark = pytest.mark.all


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built, and whose warnings, if any, are not about this."""
    folder = copy_project(tmp_path_factory.mktemp("unchanged"), pdf=False)
    assert 0 == run("mkdocs", "build", folder=folder).returncode
    return folder


def left_out(folder: Path, *options: str) -> bool:
    """Whether a build of the project in `folder` says that nothing changed. It never fails."""
    done: subprocess.CompletedProcess[str] = run("mkdocs", "build", *options, folder=folder)
    assert 0 == done.returncode, done.stderr
    return SAID in done.stderr


def test_nothing_changed(project: Path) -> None:
    """The second build leaves every file as it is, and says that the site is still good."""
    before = {file: file.stat().st_mtime_ns for file in (project / "site").rglob("*")}

    assert left_out(project)
    assert before == {file: file.stat().st_mtime_ns for file in (project / "site").rglob("*")}


def edit(name: str, old: str, new: str) -> Callable[[Path], object]:
    """An edit of the file `name`."""
    return lambda folder: (folder / name).write_text((folder / name).read_text("utf-8").replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    "change",
    [
        edit("methods/nl/overdracht.yaml", "\nsummary: ", "\nsummary: Kort gezegd. "),
        edit("docs/over-dit-handboek.md", "\n\n", "\n\nNieuw.\n\n"),
        edit("mkdocs.yml", "site_name: ", "site_name: Ons "),
        edit("mkdocs.yml", "site_name: ", "hooks: []\nextra: {a: !ENV [A, b]}\nsite_name: "),
        edit("docs/over-dit-handboek.md", "\n\n", "\n\n{{ now() }}\n\n"),
        lambda folder: (folder / "main.py").write_text("def define_env(env): pass\n", "utf-8"),
        lambda folder: (folder / "site/index.html").write_text("anders", "utf-8"),
        lambda folder: (folder / "site/extra.html").write_text("erbij", "utf-8"),
        lambda folder: shutil.rmtree(folder / ".cache"),
    ],
    ids="method page settings environment time module site more-in-site no-cache".split(),
)
def test_a_change_is_built(project: Path, tmp_path: Path, change: Callable[[Path], object]) -> None:
    """An edit of a method, a page or the settings, what nobody knows the result of, another site and a lost cache are built."""
    folder = tmp_path / "project"
    shutil.copytree(project, folder, copy_function=shutil.copy2)
    run("mkdocs", "build", folder=folder)
    change(folder)

    assert not left_out(folder)


def test_another_folder_is_built(project: Path, tmp_path: Path) -> None:
    """What is true of one site says nothing about another one."""
    assert not left_out(project, "--site-dir", str(tmp_path / "elsewhere"))
