"""A handbook of which nothing is left, or that breaks: one message, and the site that was there stays."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from tests.conftest import build_site, run
from tests.documents import fingerprints


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The handbook that ``init`` makes, with a site that was built from it, without paper."""
    project = tmp_path_factory.mktemp("built") / "project"
    assert 0 == main(["init", str(project), "--title", "Goed overleg", "--about", "Zo bereid je een overleg voor."])
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("[handreiking,", "[{handreiking: {pdf: false}},"), "utf-8")
    build_site(project)
    return project


def without_files(methods: Path) -> None:
    """Empty the folder ``methods``."""
    shutil.rmtree(methods)
    methods.mkdir()


def without_methods(methods: Path) -> None:
    """Take away all that is in the language."""
    shutil.rmtree(methods / "nl")


def with_empty_files(methods: Path) -> None:
    """Leave a method of which nothing is said."""
    without_files(methods)
    (methods / "nl").mkdir()
    (methods / "nl/leeg.yaml").touch()


def with_unknown_category(methods: Path) -> None:
    """Let the method belong to a category that the handbook does not have."""
    path = methods / "nl/overleg-voorbereiden.yaml"
    path.write_text(path.read_text("utf-8").replace("  - voorbereiden", "  - uitvoeren"), "utf-8")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (shutil.rmtree, "methods"),
        (without_files, "methods/nl"),
        (without_methods, "methods/nl"),
        (with_empty_files, "leeg.yaml"),
        (with_unknown_category, "unknown-category"),
    ],
)
def test_site_stays(built: Path, tmp_path: Path, spoil: Callable[[Path], None], said: str) -> None:
    """The build and the check say once what is wrong, and the site is as it was, to the byte."""
    project = tmp_path / "project"
    shutil.copytree(built, project)
    spoil(project / "methods")
    check, build = run("handreiking", "check", folder=project), run("mkdocs", "build", "--strict", folder=project)

    assert (True, True) == (check.returncode > 0, build.returncode > 0)
    assert (True, 0, 0) == (said in build.stderr, build.stderr.count("Traceback"), check.stderr.count("Traceback"))
    assert 1 >= build.stderr.count("fout["), build.stderr
    assert fingerprints(built / "site") == fingerprints(project / "site")
