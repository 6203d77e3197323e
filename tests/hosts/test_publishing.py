"""Whatever publishes does it the same way, and whatever fails leaves the former site as it was, with nothing beside it."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bad_cases import MINIMAL
from tests.conftest import ENVIRONMENT, run
from tests.documents import fingerprints

SETTINGS = """site_name: Proef
theme: material
plugins: [search, {handreiking: {pdf: false}}, macros]
"""

BEFORE = {"methods", "mkdocs.yml", "docs", ".cache", "site"}
"""What is in a project that was built."""

EVENTS = (
    "config pre_build files nav env pre_template template_context post_template pre_page page_read_source page_markdown"
    " page_content page_context post_page post_build build_error shutdown"
).split()
ALWAYS = [("post_build", -10_000, "KeyboardInterrupt"), ("shutdown", 100, "ValueError"), ("page_content", 0, "ValueError")]
"""The failures that are tried each time: the last in a build, one before our own end, and one in the midst of it."""

HOOK = """
import os, signal
from mkdocs.plugins import event_priority

@event_priority({priority})
def on_{event}(*arguments, **rest):
    {how}
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built. Who changes it takes a copy."""
    project = tmp_path_factory.mktemp("publishing") / "project"
    shutil.copytree(MINIMAL, project)
    (project / "docs").mkdir()
    (project / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    done = run("mkdocs", "build", folder=project)
    assert 0 == done.returncode, done.stderr
    return project


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """A copy of the project, with a page that its site does not have."""
    shutil.copytree(built, tmp_path / "project", copy_function=shutil.copy2)
    (tmp_path / "project/docs/nieuw.md").write_text("# Nieuw\n\nTekst.\n", "utf-8")
    return tmp_path / "project"


def hooked(project: Path, event: str, priority: int, how: str) -> Path:
    """Have a hook do `how` at `event` in the builds of `project`, and return the project."""
    (project / "hook.py").write_text(HOOK.format(event=event, priority=priority, how=how), "utf-8")
    (project / "mkdocs.yml").write_text(f"{SETTINGS}hooks: [hook.py]\n", "utf-8")
    return project


def left(project: Path) -> set[str]:
    """Return the names of what is in `project`, but for what a test put there."""
    return {path.name for path in project.iterdir()} - {"hook.py", "__pycache__"}


def outcomes() -> list[object]:
    """Every event, before ours and after, and what is tried each time."""
    every = [(event, priority, "ValueError") for event in EVENTS for priority in (100, -10_000)]
    others = [pytest.param(*one, marks=pytest.mark.long) for one in every if one not in ALWAYS]
    return [*ALWAYS, *others, pytest.param("post_build", 100, "SystemExit", marks=pytest.mark.long)]


@pytest.mark.parametrize(("event", "priority", "error"), outcomes())
def test_a_plugin_that_fails(project: Path, event: str, priority: int, error: str) -> None:
    """An exception in any event of another plugin, before ours or after, leaves the former site, and nothing beside it."""
    before = fingerprints(project / "site")
    hooked(project, event, priority, f"raise {error}('van een ander')")
    if event == "build_error":
        (project / "docs/nieuw.md").write_text("{{ bestaat_niet() }}", "utf-8")
    run("mkdocs", "build", folder=project)

    assert (before, BEFORE) == (fingerprints(project / "site"), left(project))


@pytest.mark.parametrize("number", ["SIGTERM", *(pytest.param(one, marks=pytest.mark.long) for one in ("SIGINT", "SIGHUP"))])
def test_a_build_that_is_asked_to_end(project: Path, number: str) -> None:
    """A signal to end leaves the former site too, whenever it comes."""
    before = fingerprints(project / "site")
    hooked(project, "post_build", 0, f"os.kill(os.getpid(), signal.{number})")
    done = run("mkdocs", "build", folder=project)

    assert (True, before, BEFORE) == (done.returncode != 0, fingerprints(project / "site"), left(project)), done.stderr


def fault(project: Path, how: str) -> str:
    """Build `project` with a hook that does `how` after everything was written; return what was said."""
    before = fingerprints(project / "site")
    done = run("mkdocs", "build", folder=hooked(project, "shutdown", 0, how))
    assert (1, before, BEFORE) == (done.returncode, fingerprints(project / "site"), left(project)), done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


SITE = "__import__('glob').glob('.site.new-*')[0]"
"""The new site, while it stands beside the former one."""


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (f"os.remove({SITE} + '/nieuw/index.html')", "nieuw/index.html ontbreekt"),
        (f"open({SITE} + '/index.html', 'w').close()", "index.html is leeg"),
        pytest.param(f"open({SITE} + '/sw.js', 'a').write('x')", "sw.js is anders", marks=pytest.mark.long),
        pytest.param(f"os.remove({SITE} + '/search/search_index.json')", "search_index.json ontbreekt", marks=pytest.mark.long),
    ],
)
def test_a_site_that_is_not_as_meant(project: Path, how: str, said: str) -> None:
    """A page that is gone or empty, a worker or an index that is other is told by its name, and the former site stays."""
    assert said in fault(project, how)


@pytest.mark.all
def test_a_page_that_was_never_written(project: Path) -> None:
    """A page that a plugin leaves empty, so that MkDocs skips it, is told."""
    hooked(project, "post_page", 0, "return ''")
    done = run("mkdocs", "build", folder=project)

    assert (1, True) == (done.returncode, "ontbreekt" in done.stdout), done.stderr


def test_a_disk_that_is_full(project: Path) -> None:
    """A full disk is told in a sentence."""
    hooked(project, "env", 0, "raise OSError(28, 'No space left on device', 'x')")
    before = fingerprints(project / "site")
    done = run("mkdocs", "build", folder=project)

    assert (1, 0, True) == (done.returncode, done.stderr.count("Traceback"), "De schijf is vol." in done.stdout), done.stderr
    assert (before, BEFORE) == (fingerprints(project / "site"), left(project))


@pytest.mark.parametrize("value", ["abc", *(pytest.param(one, marks=pytest.mark.long) for one in ("", "-1", str(2**32)))])
def test_a_date_that_is_none(project: Path, value: str) -> None:
    """A variable for the date that has none is told in a sentence; so it is by a check."""
    environment = {**ENVIRONMENT, "SOURCE_DATE_EPOCH": value}
    for command in (["mkdocs", "build"], ["handreiking", "check"]):
        line = [sys.executable, "-m", *command]
        done = subprocess.run(line, cwd=project, env=environment, capture_output=True, text=True, check=False)
        assert (True, 0) == (done.returncode in (1, 2), done.stderr.count("Traceback")), done.stderr
        assert 1 == sum("SOURCE_DATE_EPOCH" in line for line in (done.stdout + done.stderr).splitlines())


def test_a_second_build(project: Path) -> None:
    """A build that begins while another one is busy says so, and stops; the first one does not notice."""
    hooked(
        project,
        "pre_build",
        0,
        "import time; open('begun', 'w').close(); [time.sleep(0.1) for _ in range(300) if os.path.exists('begun')]",
    )
    line = [sys.executable, "-m", "mkdocs", "build"]
    with subprocess.Popen(line, cwd=project, env=ENVIRONMENT, stderr=subprocess.PIPE) as first:
        end = time.monotonic() + 60
        while not (project / "begun").exists() and time.monotonic() < end:
            time.sleep(0.05)
        second = run("mkdocs", "build", folder=project)
        (project / "begun").unlink()
        first.communicate()

    assert (1, 1, 0) == (second.returncode, second.stdout.count("al een handboek gebouwd"), first.returncode), second.stderr
    assert (BEFORE, True) == (left(project), (project / "site/nieuw/index.html").is_file())


@pytest.mark.all
@pytest.mark.parametrize("how", [pytest.param("dirty", marks=pytest.mark.long), "python", "deployed"])
def test_every_way_to_publish(project: Path, tmp_path: Path, how: str) -> None:
    """Whatever builds it, the site has the same files; what a host is sent has them too."""
    assert 0 == run("mkdocs", "build", folder=project).returncode
    expected = fingerprints(project / "site")
    shutil.rmtree(project / "site")
    found = WAYS[how](project)

    assert (expected, BEFORE) == (fingerprints(found), left(project) - {".git"})


def dirty(project: Path) -> Path:
    """Build with the option that is to build what changed."""
    assert 0 == run("mkdocs", "build", "--dirty", folder=project).returncode
    return project / "site"


def python(project: Path) -> Path:
    """Build by a call from Python, which no command ends."""
    code = "from mkdocs.config import load_config; from mkdocs.commands.build import build; build(load_config('mkdocs.yml'))"
    subprocess.run([sys.executable, "-c", code], cwd=project, env=ENVIRONMENT, check=True, capture_output=True)
    return project / "site"


def deployed(project: Path) -> Path:
    """Publish to a repository beside, and return what arrived."""
    bare, out = project.parent / "bare.git", project.parent / "out"
    (project / ".gitignore").write_text("site\n.cache\n", "utf-8")
    for line in (f"init -q --bare {bare}", "init -q", "add -A", "commit -qm Eerste", f"remote add origin {bare}"):
        git(project, *line.split())
    (project / ".gitignore").unlink()
    code = run("mkdocs", "gh-deploy", "--no-history", folder=project).returncode
    assert 0 == code
    git(project, "clone", "-q", "-b", "gh-pages", str(bare), str(out))
    shutil.rmtree(out / ".git")
    (out / ".nojekyll").unlink()
    return out


def git(folder: Path, *arguments: str) -> None:
    """Run git in `folder`, as somebody."""
    name = ["-c", "user.name=Proef", "-c", "user.email=proef@handboek.example"]
    subprocess.run(["git", *name, *arguments], cwd=folder, check=True, capture_output=True)


WAYS = {"dirty": dirty, "python": python, "deployed": deployed}
