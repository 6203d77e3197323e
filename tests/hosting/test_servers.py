"""The manual for hosts is right: with its files alone nginx and Apache serve a handbook as it must be, wherever it stands."""

import http.client
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from handreiking.publish.security import HEADERS
from tests.bad_cases import MINIMAL
from tests.browser.test_offline import WORKERS, ready
from tests.conftest import build_site, run
from tests.hosting.servers import program, running

pytestmark = pytest.mark.long

SETTINGS = "site_name: Proef\nsite_url: https://handboek.example{base}\ntheme: material\nplugins: [search, handreiking, macros]\n"
BASES = ("/", "/handbook/")

TYPES = {
    "index.html": "text/html; charset=utf-8",
    "*.css": "text/css; charset=utf-8",
    "*.js": "text/javascript; charset=utf-8",
    "sw.js": "text/javascript; charset=utf-8",
    "*.webmanifest": "application/manifest+json; charset=utf-8",
    "*.json": "application/json; charset=utf-8",
    "*.svg": "image/svg+xml",
    "*.png": "image/png",
    "*.pdf": "application/pdf",
    "*.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "*.woff2": "font/woff2",
    "*.zip": "application/zip",
}
"""What each kind of file must be said to be; browsers refuse some of them as anything else."""
PACKED = {"index.html", "*.css", "*.js", "sw.js", "*.webmanifest", "*.json", "*.svg"}
"""The kinds that are worth compressing: the others are compressed in themselves."""


@dataclass(frozen=True)
class Served:
    """A `site` at `address`, in the sub-path `base` of the server `name`."""

    name: str
    base: str
    address: str
    site: Path

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        """Return the status, the headers and the body of what is at `path` below the address, as they are sent."""
        where = urlsplit(self.address)
        line = http.client.HTTPConnection(where.hostname or "", where.port or 0, timeout=20)
        try:
            line.request("GET", where.path + path, headers={name.replace("_", "-"): value for name, value in headers.items()})
            answer = line.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            line.close()

    def one(self, kind: str) -> str:
        """Return the path of the largest file of a `kind`."""
        return (
            max((path for path in self.site.rglob(kind)), key=lambda path: path.stat().st_size).relative_to(self.site).as_posix()
        )


@pytest.fixture(scope="module", params=BASES, ids=["root", "sub-path"])
def published(request: pytest.FixtureRequest) -> Iterator[tuple[str, Path]]:
    """A sub-path, and a site for there in a folder that any user can read."""
    with tempfile.TemporaryDirectory() as name:
        folder, project = Path(name), Path(name) / "project"
        folder.chmod(0o755)
        shutil.copytree(MINIMAL, project)
        (project / "docs").mkdir()
        (project / "mkdocs.yml").write_text(SETTINGS.format(base=request.param), "utf-8")
        yield request.param, build_site(project)


@pytest.fixture(scope="module", params=["nginx", "apache"])
def served(request: pytest.FixtureRequest, published: tuple[str, Path]) -> Iterator[Served]:
    """A site that a server serves by the manual."""
    if not program(request.param):
        pytest.skip(f"no {request.param} on this machine: apt-get install nginx-light apache2")
    base, site = published
    folder = site.parent.parent / request.param
    folder.mkdir(mode=0o755)
    with running(request.param, site, base, folder) as address:
        yield Served(request.param, base, address, site)


def test_every_file_is_sent_as_it_was_built(served: Served) -> None:
    """What the server sends is what was built, file by file, at the addresses that readers use."""
    done = run("handreiking", "verify", served.address, folder=served.site.parent)
    assert (0, "") == (done.returncode, done.stderr), done.stdout


@pytest.mark.parametrize("path", ["bestaat-niet/", "methoden/bestaat-niet", "assets/", "bestaat-niet.js"])
def test_what_is_not_there(served: Served, path: str) -> None:
    """An address without a page has the handbook's own page, and says so; a folder without a page is never listed."""
    status, headers, body = served.get(path)
    refused = {403, 404} if path == "assets/" and served.name == "apache" else {404}
    assert (True, "text/html; charset=utf-8") == (status in refused, headers["Content-Type"])
    assert (served.site / "404.html").read_bytes() == body


def test_the_page_for_what_is_not_there_is_whole(served: Served) -> None:
    """The styles and scripts of that page are where it says that they are, whatever the address that was asked for."""
    _, _, body = served.get("een/twee/drie/")
    named = re.findall(r'(?:href|src)="([^"#?]+\.(?:css|js))"', body.decode())
    assert named
    assert {200} == {served.get(one.removeprefix(served.base))[0] for one in named}
    assert [] == [one for one in named if not one.startswith(served.base)]


def test_a_page_without_its_slash(served: Served) -> None:
    """An address without the slash at its end leads to the page, on the same host and in the same sub-path."""
    status, headers, _ = served.get("methoden")
    assert (301, f"{served.base}methoden/") == (status, urlsplit(headers["Location"]).path)
    assert urlsplit(headers["Location"]).netloc in ("", urlsplit(served.address).netloc)


@pytest.mark.parametrize("kind", TYPES)
def test_type(served: Served, kind: str) -> None:
    """A file says what it is, and is compressed if that is of use."""
    status, headers, body = served.get(served.one(kind), Accept_Encoding="gzip")
    packed = headers.get("Content-Encoding") == "gzip"
    assert (200, TYPES[kind], kind in PACKED) == (status, headers["Content-Type"], packed)
    assert packed == (b"\x1f\x8b" == body[:2])
    assert not packed or "Accept-Encoding" in headers["Vary"]


@pytest.mark.parametrize("path", ["", "sw.js", "bestaat-niet/", "methoden"])
def test_headers(served: Served, path: str) -> None:
    """Pages, the worker, a page that is not there and a redirect have all headers, each once, and may be asked for again."""
    _, headers, _ = served.get(path)
    expected = {**HEADERS, "Cache-Control": "no-cache"}
    assert expected == {name: headers.get(name) for name in expected}


@pytest.mark.parametrize("path", ["", "sw.js"])
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_nothing_is_sent_twice(served: Served, path: str, encoding: str) -> None:
    """A browser that asks whether a file changed hears that it did not."""
    _, headers, _ = served.get(path, Accept_Encoding=encoding)
    known = {"If_None_Match": headers.get("ETag", ""), "If_Modified_Since": headers.get("Last-Modified", "")}
    asked = {name: value for name, value in known.items() if value}
    status, _, body = served.get(path, Accept_Encoding=encoding, **asked)
    assert (304, b"") == (status, body)


def test_the_worker_has_the_sub_path(served: Served, reader: Page) -> None:
    """The worker may answer for all of the handbook, and for nothing beside it."""
    ready(reader, served.address)
    assert [served.address] == reader.evaluate(WORKERS)


def test_beside_the_handbook(served: Served) -> None:
    """In a sub-path, the address without its slash leads to the home page; what is beside it stays with the host."""
    if served.base == "/":
        return
    host = Served(served.name, "/", served.address.removesuffix(served.base.removeprefix("/")), served.site)
    status, headers, _ = host.get(served.base.strip("/"))
    assert (301, served.base) == (status, urlsplit(headers["Location"]).path)
    assert b"Proef" not in host.get("iets-anders/")[2]
