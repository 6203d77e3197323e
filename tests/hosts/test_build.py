"""``mkdocs build``: a good build replaces the previous site at once; a bad one says why, and leaves it as it was, to the byte."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import build_site, copy_project, run
from tests.documents import broken_links, fingerprints

ABOUT = "docs/over-dit-handboek.md"
METHOD = "methods/nl/overdracht.yaml"
PARTS = {".cache", "docs", "methods", "mkdocs.yml", "site"}
"""Everything in a project that was built."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a site that was built from it. Who changes a file puts it back."""
    project = copy_project(tmp_path_factory.mktemp("built"), pdf=False)
    build_site(project)
    return project


@contextmanager
def changed(path: Path, pattern: str, replacement: str) -> Iterator[None]:
    """Replace what `pattern` finds first in the file at `path`, for a while."""
    before = path.read_text("utf-8")
    after = re.sub(pattern, replacement, before, count=1, flags=re.MULTILINE)
    assert before != after
    path.write_text(after, "utf-8")
    yield
    path.write_text(before, "utf-8")


def beside(project: Path) -> set[str]:
    """Return the names of what stands beside the site."""
    return {path.name for path in project.iterdir()}


def test_broken_file_fails_with_the_lines_of_check(built: Path) -> None:
    """With two broken files the build says everything that the command says, without a traceback, and the previous site stays."""
    before = fingerprints(built / "site")
    with changed(built / METHOD, "^title: ", "title "), changed(built / "methods/bronnen.yaml", "^    author:", "    auteur:"):
        said = run("handreiking", "check", folder=built).stdout
        done = run("mkdocs", "build", folder=built)

    assert (1, 1, 0) == (done.returncode, done.stderr.count(said.strip()), done.stderr.count("Traceback"))
    assert (before, PARTS) == (fingerprints(built / "site"), beside(built))


@pytest.mark.parametrize(
    ("replacement", "said"),
    [
        (r'{{ checklist("bestaat-niet") }}', "‘bestaat-niet’ bestaat niet"),
        (r'{{ chekclist("afsluiten") }}', "‘chekclist’ is geen macro"),
        (r"{% als %}", "unknown tag 'als'"),
        (r"[weg](weg.md)", "weg.md"),
    ],
    ids=["unknown-id", "unknown-macro", "unknown-tag", "broken-link"],
)
def test_bad_page_keeps_the_former_site(built: Path, replacement: str, said: str) -> None:
    """A call for something that does not exist fails the build, which says so once, with the page; the previous site stays."""
    before = fingerprints(built / "site")
    with changed(built / ABOUT, r"^## Privacy", f"{replacement}\n\n## Privacy"):
        done = run("mkdocs", "build", "--strict", folder=built)

    lines = [line for line in done.stderr.splitlines() if said in line]
    assert (True, 1, True) == (done.returncode > 0, len(lines), "over-dit-handboek.md" in done.stderr), done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert (before, PARTS) == (fingerprints(built / "site"), beside(built))


def test_good_build_replaces_the_site(built: Path) -> None:
    """A change is on the site after a build, what is gone from the handbook is gone from it, and nothing is left beside it.

    Neither is what a build left behind when it was cut off.
    """
    (built / "site/oud.html").write_text("oud", "utf-8")
    (built / ".site.new-afgebroken").mkdir()
    with changed(built / METHOD, "^title: .*", "title: Overdragen"):
        done = run("mkdocs", "build", "--strict", folder=built)

    page = (built / "site/methoden/overdracht/index.html").read_text("utf-8")
    assert (0, True) == (done.returncode, "<title>Overdragen - " in page), done.stderr
    assert PARTS == beside(built)
    assert not (built / "site/oud.html").exists()


def test_same_input_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """Two builds in different folders, for the same day, give identical files; paper too."""
    (tmp_path / "twee" / "dieper").mkdir(parents=True)
    one, two = fingerprints(site), fingerprints(build_site(copy_project(tmp_path / "twee" / "dieper")))

    assert {"index.html", "afdrukken/pakket-alles.pdf"} < set(one)
    assert one == two


def test_a_file_per_page(project: Path) -> None:
    """With a file per page instead of a folder per page every link leads somewhere too."""
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("use_directory_urls: false\n")
    run("mkdocs", "build", "--strict", folder=project)
    expected: list[str] = []

    assert (project / "site/methoden/overdracht.html").is_file()
    assert expected == broken_links(project / "site")


def test_wrong_setting_fails_at_its_line(built: Path) -> None:
    """An invalid setting fails the build as a broken file does: at its line, before the previous site is touched."""
    before = fingerprints(built / "site")
    with changed(built / "mkdocs.yml", "^    start: .*", "    start: bestaat-niet"):
        said = run("handreiking", "check", folder=built).stdout
        done = run("mkdocs", "build", folder=built)

    line = 1 + (built / "mkdocs.yml").read_text("utf-8").splitlines().index("    start: welke-aanpak")
    assert (1, 1, 0) == (done.returncode, done.stderr.count(said.strip()), done.stderr.count("Traceback"))
    assert (True, before) == (f"mkdocs.yml:{line}:12" in said, fingerprints(built / "site"))
