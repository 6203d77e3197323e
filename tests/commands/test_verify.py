"""``handreiking verify`` tells whether a site is what was built, in a folder or from a server on this computer."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from handreiking.publish.complete import Publication, complete
from handreiking.publish.listing import LISTING

SAME = " is precies wat er gebouwd is.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site as a build leaves it."""
    folder = tmp_path / "site"
    (folder / "méér # 1").mkdir(parents=True)
    for name in ("index.html", "404.html", "méér # 1/index.html", "stijl.css"):
        (folder / name).write_text(f"<title>{name}</title>", "utf-8")
    complete(folder, Publication("Proef", "Over", "nl", offline=True, zip="proef.zip"))
    return folder


class Quiet(SimpleHTTPRequestHandler):
    """A server that logs nothing, and sends the page for 404 as servers do."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file; that for 404 with its own status; and send who asks for ``weg/`` to another place."""
        if self.path == "/404.html":
            content = Path(self.directory, "404.html").read_bytes()
            self.send_response(404)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        elif self.path == "/stijl.css" and Path(self.directory, "moved").exists():
            self.send_response(302)
            self.send_header("Location", "/index.html")
            self.end_headers()
        else:
            super().do_GET()


@pytest.fixture
def address(site: Path) -> Iterator[str]:
    """The address at which the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


def verify(capsys: pytest.CaptureFixture[str], site: object) -> tuple[int, str]:
    """Return the exit code, and what was written to the standard output or error stream."""
    code = main(["verify", str(site)])
    return code, "".join(capsys.readouterr())


def test_a_site_as_it_was_built(site: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is as it was built is good, and so is what a server sends of it."""
    assert (0, f"{site}{SAME}") == verify(capsys, site)
    assert (0, f"{address}{SAME}") == verify(capsys, address)
    assert (0, f"{address}/{SAME}") == verify(capsys, f"{address}/")


def test_what_a_host_adds(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files of a host, of git or of a disk are theirs."""
    for name in (".nojekyll", ".git/HEAD", "lost+found/x"):
        (site / name).parent.mkdir(exist_ok=True)
        (site / name).touch()

    assert 0 == verify(capsys, site)[0]


CHANGES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "gone": (lambda site: (site / "stijl.css").unlink(), "stijl.css ontbreekt", "stijl.css ontbreekt"),
    "empty": (lambda site: (site / "stijl.css").write_text(""), "stijl.css is leeg", "stijl.css is leeg"),
    "other": (lambda site: (site / "index.html").write_text("x"), "index.html is anders", "index.html is anders"),
    "zip": (lambda site: (site / "proef.zip").write_text("x"), "proef.zip is anders", "proef.zip is anders"),
    "old": (lambda site: (site / "oud.html").write_text("x"), "oud.html hoort er niet bij", SAME),
    "led": (lambda site: (site / "moved").write_text("x"), "moved hoort er niet bij", "stijl.css ontbreekt"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_site_that_was_changed(site: Path, address: str, change: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is gone, empty, other, too many or elsewhere is told by its name."""
    make, in_folder, served = CHANGES[change]
    make(site)
    (one, said), (_, sent) = verify(capsys, site), verify(capsys, address)

    assert (1, True, True) == (one, in_folder in said, served in sent), said + sent


def nobody(site: Path) -> object:
    """An address on this computer at which nobody answers."""
    return "http://127.0.0.1:9/"


MISUSE: dict[str, tuple[Callable[[Path], object], str]] = {
    "no folder": (lambda site: site / "weg", "is er niet"),
    "no list": (lambda site: site / "méér # 1", f"geen {LISTING}"),
    "another computer": (lambda _: "https://handboek.example/", "niet op deze computer"),
    "an address as a name": (lambda _: "http://localhost.handboek.example/", "niet op deze computer"),
    "nobody": (nobody, "kan niet worden gelezen"),
}


@pytest.mark.parametrize("case", MISUSE)
def test_what_cannot_be_compared(site: Path, case: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no site of ours, or not on this computer, is told in a sentence."""
    where, expected = MISUSE[case]
    code, said = verify(capsys, where(site))

    assert (2, True, 1) == (code, expected in said, said.count("\n")), said


def test_a_damaged_list(site: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A list that leads out of the site is damaged, and nothing is read by it."""
    (site / LISTING).write_text('{"files": {"../x": [1, "y"]}}', "utf-8")

    assert [2, 2] == [verify(capsys, where)[0] for where in (site, address)]
