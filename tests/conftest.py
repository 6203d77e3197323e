"""What the tests share: a handbook of their own, a copy of it to break, and the sites that are built once."""

import gc
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from handreiking.catalogue import Catalogue
from handreiking.model.own_words import own_words
from handreiking.store import FILE
from tests.handbooks import handbook_of
from tests.scheduling import ByFileAndHandbook, in_order, unit

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "tests/data/handbook"
"""The handbook of the tests: a real one as it once was. What tests of code expect stands here, and no edit of the real one
changes it."""

COMMUNITY = ROOT / "tests/handbooks/community"
"""A handbook in English, on another field. What holds for any handbook holds for this one."""

REAL = Path(os.environ.get("HANDREIKING_PROJECT", ROOT)).resolve()
"""The project with the real handbook: this repository, or the copy that ``HANDREIKING_PROJECT`` names."""

FOREIGN = Path(os.environ.get("HANDREIKING_FOREIGN", ROOT.parent / "shared/foreign")).resolve()
"""The folder with content that others wrote: beside this repository, or what ``HANDREIKING_FOREIGN`` names."""

HANDBOOKS = {"sample": SAMPLE, "community": COMMUNITY, "real": REAL}
"""The handbooks that tests look at, by the name of a subject."""

TODAY = "1795824000"
"""2026-11-28, in seconds: for tests it is always this day, so that no review of the handbook is overdue."""

PATIENCE = 180
"""Seconds to wait for the site that another worker builds, on a busy machine."""

URL = "https://handboek.example/"
"""Where the tests say that the handbook is: at the root of its host, as the tests serve it."""

CACHE = ROOT / ".cache"
KNOWN = CACHE / "tests.sqlite"
"""What was made of the sample: a copy that is built takes it over."""

os.environ["SOURCE_DATE_EPOCH"] = TODAY
# Thousands of handbooks are made and checked: looking for garbage as often as Python does by itself takes a fifth of the time.
gc.set_threshold(100_000, 50, 50)
ENVIRONMENT = {
    **os.environ,
    "NO_MKDOCS_2_WARNING": "1",
    "HANDREIKING_CACHE": str(CACHE / "paper"),
    "NO_COLOR": "1",
    "PYTHONWARNINGS": "ignore",
}

Run = Callable[..., "subprocess.CompletedProcess[str]"]

IN_ENGLISH_TOO = pytest.mark.parametrize(
    "subject", ["sample", pytest.param("community", marks=pytest.mark.all)], indirect=True, scope="session"
)
"""Look at the sample and, among all tests, at the handbook in English, but not at the real one."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Let a test look at the sample. One that holds for any handbook looks at the one in English and at the real one too.

    These two are looked at among all tests. A test may name its subject itself. What is about the content looks at the real one
    alone, and so does what holds for any handbook and takes long.
    """
    named = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "subject" in metafunc.fixturenames and "subject" not in named:
        marks = {mark.name for mark in metafunc.definition.iter_markers()}
        others = [pytest.param(name, marks=pytest.mark.all) for name in ("community", "real")]
        shown = ["sample", *others] if "any_handbook" in marks else ["sample"]
        alone = "content" in marks or {"any_handbook", "all"} <= marks
        metafunc.parametrize("subject", ["real"] if alone else shown, indirect=True, scope="session")


def pytest_report_header() -> str:
    """Say where the content of others was looked for: without it some tests are left out."""
    return f"content of others: {FOREIGN if FOREIGN.is_dir() else f'none in {FOREIGN}, so no test marked foreign is run'}"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs content that is not here, and put the tests in the order in which workers take them."""
    left_out = [] if FOREIGN.is_dir() else [item for item in items if item.get_closest_marker("foreign")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
    long = {unit(item.nodeid) for item in items if item.get_closest_marker("all")}
    place = {name: number for number, name in enumerate(in_order((unit(item.nodeid) for item in items), long))}
    items.sort(key=lambda item: place[unit(item.nodeid)])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling:
    """Let a worker take the tests of one file about one handbook together."""
    return ByFileAndHandbook(config, log)


def run(*arguments: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run a Python module as a command in `folder`, as a maintainer would."""
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False
    )


def copy_project(folder: Path, handbook: Path = SAMPLE, **options: bool) -> Path:
    """Copy what a maintainer edits of `handbook` into `folder`; `options` of the plugin are set to yes or no."""
    for name in ("methods", "docs"):
        shutil.copytree(handbook / name, folder / name)
    settings = ROOT if handbook == SAMPLE else handbook
    own = {"site_url": URL} | ({"site_name": "Handreiking", "    start": "welke-aanpak"} if handbook == SAMPLE else {})
    text = (settings / "mkdocs.yml").read_text("utf-8")
    for key, value in own.items():
        text = re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", text)
    (folder / "mkdocs.yml").write_text(text, "utf-8")
    set_options(folder, **options)
    if KNOWN.is_file():
        (folder / FILE).parent.mkdir()
        shutil.copyfile(KNOWN, folder / FILE)
    return folder


def set_options(project: Path, **options: bool) -> None:
    """Set `options` of the plugin in the settings of `project` to yes or no."""
    lines = "".join(f"    {name}: {str(value).lower()}\n" for name, value in options.items())
    path = project / "mkdocs.yml"
    path.write_text(re.sub(r"(?m)^    language: \w+\n", rf"\g<0>{lines}", path.read_text("utf-8"), count=1), "utf-8")


def build_site(project: Path) -> Path:
    """Build the site of `project`, which must be right, and return its folder."""
    done = run("mkdocs", "build", "--strict", folder=project)
    assert done.returncode == 0, done.stderr
    return project / "site"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the sample, for a test to change; it is built without paper."""
    return copy_project(tmp_path, pdf=False)


@pytest.fixture
def check(project: Path) -> Run:
    """Run ``handreiking check`` in the copy."""
    return lambda *arguments: run("handreiking", "check", *arguments, folder=project)


@pytest.fixture(scope="session")
def subject(request: pytest.FixtureRequest) -> str:
    """The handbook that a test looks at, ``sample``, ``community`` or ``real``; ``pytest_generate_tests`` says which."""
    return str(request.param)


@pytest.fixture(scope="session")
def site(subject: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the subject's site, built once for all workers. Nobody changes it."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / subject
    try:
        folder.mkdir()
    except FileExistsError:
        return wait_for(folder / "site")
    built = build_site(copy_project(folder, HANDBOOKS[subject]))
    if subject == "sample":
        # Whole at once: another worker may be taking it over.
        CACHE.mkdir(exist_ok=True)
        shutil.copyfile(folder / FILE, new := KNOWN.with_suffix(f".{os.getpid()}"))
        new.replace(KNOWN)
    return built


@pytest.fixture(scope="session")
def spoken(site: Path) -> Catalogue:
    """The words of the subject, in its language."""
    return own_words(handbook_of(site))


def wait_for(site: Path) -> Path:
    """Wait until another worker has built the site, which appears all at once."""
    end = time.monotonic() + PATIENCE
    while not site.is_dir() and time.monotonic() < end:
        time.sleep(0.1)
    assert site.is_dir(), "the worker that builds the site has not done so"
    return site
