"""A build of which nothing changed is left out, and says so; in any doubt everything is built."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from mkdocs.config import load_config

from handreiking import catalogue
from handreiking.hosts.mkdocs_unchanged import Unchanged
from tests.conftest import copy_project, run

SAID = catalogue.load("nl")("build.unchanged", folder="site")


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


@pytest.mark.all
def test_nothing_changed(project: Path) -> None:
    """The second build leaves every file as it is, and says that the site is still good."""
    before = {file: file.stat().st_mtime_ns for file in (project / "site").rglob("*")}

    assert left_out(project)
    assert before == {file: file.stat().st_mtime_ns for file in (project / "site").rglob("*")}


def edit(name: str, old: str, new: str) -> Callable[[Path], object]:
    """An edit of the file `name`."""
    return lambda folder: (folder / name).write_text((folder / name).read_text("utf-8").replace(old, new, 1), "utf-8")


@pytest.mark.all
@pytest.mark.parametrize(
    "change",
    [
        edit("methods/nl/overdracht.yaml", "\nsummary: ", "\nsummary: Kort gezegd. "),
        lambda folder: (folder / "site/extra.html").write_text("erbij", "utf-8"),
        lambda folder: shutil.rmtree(folder / ".cache"),
    ],
    ids="method site no-cache".split(),
)
def test_a_change_is_built(project: Path, tmp_path: Path, change: Callable[[Path], object]) -> None:
    """An edit, another site and a lost cache are built."""
    folder = tmp_path / "project"
    shutil.copytree(project, folder, copy_function=shutil.copy2)
    run("mkdocs", "build", folder=folder)
    change(folder)

    assert not left_out(folder)


def made_of(folder: Path, command: str = "build", **options: object) -> bytes:
    """What a build of the project in `folder` is made of, as far as that can be known."""
    config = load_config(str(folder / "mkdocs.yml"))
    with click.Context(click.Command(command), info_name=command) as context:
        context.params |= {"clean": True, **options}
        return Unchanged(config, folder / "methods", folder / "site")._made_of


@pytest.mark.parametrize(
    "change",
    [
        edit("docs/over-dit-handboek.md", "\n\n", "\n\nNieuw.\n\n"),
        edit("mkdocs.yml", "site_name: ", "site_name: Ons "),
        edit("methods/nl/begrippen.yaml", "definition: ", "definition: Kort. "),
    ],
    ids="page settings terms".split(),
)
def test_every_file_counts(tmp_path: Path, change: Callable[[Path], object]) -> None:
    """A build of another page, other settings or another file of the handbook is made of something else."""
    folder = copy_project(tmp_path, pdf=False)
    before = made_of(folder)
    change(folder)

    assert (True, True) == (before != made_of(folder), bool(before))


def test_a_folder_that_is_a_link_counts(tmp_path: Path) -> None:
    """MkDocs follows links to folders, and so does what a build is compared by."""
    folder = copy_project(tmp_path / "project", pdf=False)
    (folder / "methods/nl").rename(tmp_path / "elsewhere")
    (folder / "methods/nl").symlink_to(tmp_path / "elsewhere")
    before = made_of(folder)
    edit("overdracht.yaml", "\nsummary: ", "\nsummary: Kort gezegd. ")(tmp_path / "elsewhere")

    assert (True, True) == (before != made_of(folder), bool(before))


@pytest.mark.parametrize(
    "change",
    [
        edit("mkdocs.yml", "site_name: ", "extra: {a: !ENV [A, b]}\nsite_name: "),
        edit("docs/over-dit-handboek.md", "\n\n", "\n\n{{ now() }}\n\n"),
        edit("docs/over-dit-handboek.md", "\n\n", "\n\n{% set a = 1 %}\n\n"),
        edit("mkdocs.yml", "theme: ", "markdown_extensions: [smarty]\ntheme: "),
        lambda folder: (folder / "main.py").write_text("def define_env(env): pass\n", "utf-8"),
    ],
    ids="environment time statement extension module".split(),
)
def test_what_nobody_knows_the_result_of(tmp_path: Path, change: Callable[[Path], object]) -> None:
    """The environment, the time, a statement, another extension and a module of macros: then everything is built."""
    folder = copy_project(tmp_path, pdf=False)
    change(folder)

    assert b"" == made_of(folder)


def test_only_a_build_is_left_out(project: Path) -> None:
    """Another command needs the site to be built, and so does a build that keeps what is there."""
    assert [True, False, False] == [
        bool(found) for found in (made_of(project), made_of(project, "gh-deploy"), made_of(project, clean=False))
    ]


@pytest.mark.all
def test_another_folder_is_built(project: Path, tmp_path: Path) -> None:
    """What is true of one site says nothing about another one."""
    assert not left_out(project, "--site-dir", str(tmp_path / "elsewhere"))
