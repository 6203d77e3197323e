"""What happens around the making of PDF files: the same bytes, nothing made twice, and clear words when something is missing."""

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.print import typesetting
from handreiking.print.printable import Printable
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from handreiking.print.prints import NotPrinted
from handreiking.print.progress import Progress
from tests.conftest import ENVIRONMENT, ROOT, copy_project, set_options
from tests.handbooks import edition_of
from tests.print.conftest import FOLDER

WITHOUT = "import sys; sys.modules[{package!r}] = None; from mkdocs.__main__ import cli; cli()"
"""Runs MkDocs where a package is not installed."""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project with the smallest handbook."""
    return smallest(tmp_path)


def smallest(folder: Path) -> Path:
    """Put a project with the smallest handbook into `folder`."""
    copy_project(folder)
    shutil.rmtree(folder / "methods")
    shutil.copytree(ROOT / "tests/data/minimal/methods", folder / "methods")
    return folder


def built(project: Path, package: str, *options: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Build `project` where `package` is not installed; an empty text for none."""
    code = WITHOUT.format(package=package or "none")
    command = [sys.executable, "-c", code, "build", *options]
    return subprocess.run(
        command, cwd=project, env={**ENVIRONMENT, **environment}, capture_output=True, text=True, timeout=120, check=False
    )


def all_of(project: Path) -> list[Printable]:
    """Every PDF file of the handbook in `project`."""
    return [one for one in printables(edition_of(project / "methods")) if one.variant != "editable"]


def test_same_bytes(tmp_path: Path) -> None:
    """Two builds in other folders, on other days and in other parts of the world give the same files."""
    found = []
    for name, zone, day in (("een", "Pacific/Auckland", "1795219200"), ("een heel andere map", "America/Lima", "1801219200")):
        (tmp_path / name).mkdir()
        project = smallest(tmp_path / name)
        cache = str(tmp_path / f"cache {name}")
        assert built(project, "", TZ=zone, SOURCE_DATE_EPOCH=day, HANDREIKING_CACHE=cache).returncode == 0
        found.append({path.name: path.read_bytes() for path in (project / "site" / FOLDER).glob("*.pdf")})

    assert found[0]
    assert found[0] == found[1]


@pytest.mark.parametrize("package", ["typst", "pikepdf", "segno"])
def test_without_a_package(small: Path, package: str) -> None:
    """Without a package that PDF files need the site is built and says what is left out."""
    loose = built(small, package)
    said = [
        line for line in loose.stderr.splitlines() if f"{package} is niet geïnstalleerd" in line and "handreiking[pdf]" in line
    ]
    page = (small / "site" / FOLDER / "index.html").read_text("utf-8")

    assert (0, 1) == (loose.returncode, len(said))
    assert "Traceback" not in loose.stderr
    assert "Van deze versie zijn geen pdf’s gemaakt." in page


def test_without_a_package_strictly(small: Path) -> None:
    """Without a package that PDF files need ``--strict`` fails, and leaves no site."""
    strict = built(small, "typst", "--strict")

    assert (1, False, False) == (strict.returncode, "Traceback" in strict.stderr, (small / "site").exists())


def test_without_wanting_any(small: Path) -> None:
    """With ``pdf: false`` no files are made and nothing is said."""
    set_options(small, pdf=False)

    assert 0 == built(small, "typst", "--strict").returncode
    assert [] == list((small / "site").rglob("*.pdf"))


def test_missing_font(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing font is named; nothing is printed with another one."""
    monkeypatch.setattr(typesetting, "FONTS", tmp_path)
    with pytest.raises(NotPrinted) as raised:
        list(Printer().print(all_of(small)))

    assert ("no-font", {"file": typesetting.NEEDED[0]}) == (raised.value.kind, raised.value.holes)


class Terminal(io.StringIO):
    """A screen."""

    def isatty(self) -> bool:
        """Return that it is one."""
        return True


def ticking(*seconds: float) -> Callable[[], float]:
    """A clock that shows `seconds` one after the other."""
    times = iter(seconds)
    return lambda: next(times)


def test_progress_is_shown_after_two_seconds() -> None:
    """On a terminal work of more than two seconds shows how far it is, and wipes that at the end."""
    terminal = Terminal()
    progress = Progress(terminal, lambda done, all: f"{done} van {all}", ticking(0, 1, 3, 4))
    for done in (1, 2, 3):
        progress(done, 3)

    assert "\r2 van 3\r       \r" == terminal.getvalue()


def test_progress_in_a_log() -> None:
    """Where nobody waits at a screen, only long work says how far it is, once every half minute."""
    log = io.StringIO()
    progress = Progress(log, lambda done, all: f"{done} van {all}", ticking(0, 29, 31, 31, 60, 62, 62))
    for done in (1, 2, 3, 4):
        progress(done, 4)

    assert "2 van 4\n4 van 4\n" == log.getvalue()
