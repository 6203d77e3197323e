"""The zip: the same bytes for the same handbook, and pages that need no server."""

import json
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest

from handreiking.publish import archive as publish_archive
from handreiking.publish.archive import Archive
from handreiking.publish.facts import all_facts
from handreiking.publish.packed_page import EVERYTHING, Without
from handreiking.publish.security import POLICY
from handreiking.store import Store

GOLDEN = Path(__file__).parent.parent / "components" / "golden"
"""Pieces of pages, as they are written."""

PAGE = f"""<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<link rel="manifest" href="../../a.webmanifest"><link rel="preload" href="../../assets/a.woff2" as="font">
<link rel="stylesheet" href="../../assets/a.css">
<a href="../..">Start</a> <a href="../b/#c">B</a> <a href="./">Hier</a> <a class="x" href="#d">D</a> <a href="https://e.nl/">E</a>
<p class="hr-online" data-hr-offline>Nog niet.</p>
"""
SEARCHES = ("search/search_index.json", "search/manual/search_index.json")
INDEX = {
    "config": {"shards": [""], "pages": 3, "help": [["B", "a/b/"]]},
    "docs": {"t": [{"a": "A"}], "p": [["", "page", []], ["a/b/", "page", []], ["a.html", "page", []]]},
}
SITE = {
    "a/b/index.html": PAGE.encode(),
    "assets/start.js": b"start;\n",
    "search/search_index.json": json.dumps(INDEX).encode(),
    "sw.js": b"",
    "_headers": b"",
    "404.html": b"",
    "x.js.map": b"",
}


def archive(site: Mapping[str, bytes], name: str, without: Without = EVERYTHING, store: Store | None = None) -> bytes:
    """Return the zip of a folder with the files of `site`: the content of each by its path."""
    out, kept = BytesIO(), store or Store(None)
    with TemporaryDirectory() as root:
        for path, content in site.items():
            (Path(root) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(root) / path).write_bytes(content)
        Archive(Path(root), all_facts(Path(root), kept), name, without, kept).write(out)
    return out.getvalue()


def unpacked(site: dict[str, bytes]) -> dict[str, str]:
    """What is in the zip of `site`, by path."""
    with ZipFile(BytesIO(archive(site, "naam"))) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_same_bytes() -> None:
    """The order of the files and the time of the build make no difference."""
    assert archive(SITE, "naam") == archive(dict(reversed(SITE.items())), "naam")


def test_what_is_packed() -> None:
    """All is in one folder, without what needs a server."""
    assert ["naam/a/b/index.html", "naam/assets/start.js", "naam/search/search_index.js"] == sorted(unpacked(SITE))


def test_links_lead_to_files() -> None:
    """A link to a folder becomes one to its page; other links stay as they are."""
    page = unpacked(SITE)["naam/a/b/index.html"]
    links = [part.partition('"')[0] for part in page.split('href="')[1:]]
    expected = ["../../assets/a.css", "../../index.html", "../b/index.html#c", "./index.html", "#d", "https://e.nl/"]
    assert expected == links


def test_the_policy_knows_files() -> None:
    """Everywhere that the policy allows the site itself, it allows files too, and nothing else."""
    page = unpacked(SITE)["naam/a/b/index.html"]
    assert POLICY.replace("'self'", "'self' file:") in page
    assert "hr-online" not in page


def test_the_search_index_is_a_script() -> None:
    """The index is a script, with addresses of files."""
    text = unpacked(SITE)["naam/search/search_index.js"].removeprefix("var __index = ").removesuffix(";\n")
    assert ["index.html", "a/b/index.html", "a.html"] == [page[0] for page in json.loads(text)["docs"]["p"]]
    assert "window.Worker" in unpacked(SITE)["naam/assets/start.js"]


def test_parts_of_the_index() -> None:
    """An index in parts is put together: no part can be fetched from a folder."""
    config = {"shards": ["a", "c"], "pages": 2, "help": [["B", "a/b/"], ["C", "c.html"]]}
    parts = {"t0": {"a": "A", "b": "B"}, "t1": {"c": "C"}, "p0": ["", "page", []], "p1": ["c/", "page", []]}
    site = {f"search/{name}.json": json.dumps(part).encode() for name, part in parts.items()}
    site["search/search_index.json"] = json.dumps({"config": config, "docs": {}}).encode()
    packed = unpacked(site)
    text = packed["naam/search/search_index.js"]
    index = json.loads(text.removeprefix("var __index = ").removesuffix(";\n"))

    assert ["naam/search/search_index.js"] == list(packed)
    assert [{"a": "A", "b": "B"}, {"c": "C"}] == index["docs"]["t"]
    assert [["index.html", "page", []], ["c/index.html", "page", []]] == index["docs"]["p"]
    assert [["B", "a/b/index.html"], ["C", "c.html"]] == index["config"]["help"]


def test_each_index_is_packed() -> None:
    """The manual's index, in a folder of its own, becomes a script of its own, with its own parts."""
    config = {"shards": ["a"], "pages": 0, "help": []}
    site = {"search/manual/t0.json": b'{"a":"A"}', "search/t0.json": b'{"b":"B"}', "search/search_index.json": b""}
    site |= {path: json.dumps({"config": config, "docs": {}}).encode() for path in SEARCHES}
    packed = unpacked(site)

    assert {f"naam/{path.replace('.json', '.js')}" for path in SEARCHES} == set(packed)
    assert ['[{"b":"B"}]', '[{"a":"A"}]'] == [text.split('"t":')[1].split(',"p"')[0] for _, text in sorted(packed.items())][::-1]


def test_letters_in_the_index() -> None:
    """The index has letters as they are, and no spaces that nobody needs."""
    docs = {"t": [{"één": "A"}], "p": []}
    site = {"search/search_index.json": json.dumps({"config": {"help": []}, "docs": docs}).encode()}
    assert (
        'var __index = {"config":{"help":[]},"docs":{"t":[{"één":"A"}],"p":[]}};\n'
        == unpacked(site)["naam/search/search_index.js"]
    )


def test_a_site_without_search() -> None:
    """A site may do without a search and without a script."""
    assert {"naam/index.html": "<p>"} == unpacked({"index.html": b"<p>"})


def test_what_needs_a_server_is_left_out() -> None:
    """What only a server or a browser with one uses is not packed."""
    paths = (".nojekyll", "sitemap.xml", "sitemap.xml.gz", "a.webmanifest", "oud.zip", "a/b.js.map", "search/t0.json")
    kept = ("a/404.html", "a/sw.js", "afdrukken/a.pdf", "a/_b.css")
    assert {f"naam/{path}" for path in kept} == set(unpacked(dict.fromkeys((*paths, *kept), b"")))


def test_other_links_stay() -> None:
    """A link to a page, to a file or to a place elsewhere leads where it led."""
    links = ("a.html", "../b.pdf", "mailto:a@example.org", "#c", "?d", "/e/", "a.b", "../assets/x.css")
    page = "".join(f'<a href="{link}">' for link in links)
    assert page == unpacked({"index.html": page.encode()})["naam/index.html"]


def test_links_to_folders() -> None:
    """A link to a folder leads to its page, with what follows."""
    folders = {
        "./": "./index.html",
        "..": "../index.html",
        "../../": "../../index.html",
        "a/": "a/index.html",
        ".": "./index.html",
    }
    page = "".join(f'<a class="x" href="{link}#y"><link rel="next" href="{link}">' for link in folders)
    expected = "".join(f'<a class="x" href="{link}#y"><link rel="next" href="{link}">' for link in folders.values())
    assert expected == unpacked({"index.html": page.encode()})["naam/index.html"]


def test_files_may_be_read_by_all() -> None:
    """An unpacked file is one that its reader may read, and looks the same whenever it was built."""
    with ZipFile(BytesIO(archive({"a.html": b"x" * 1000}, "naam"))) as packed:
        (entry,) = packed.infolist()
    assert (0o644, (1980, 1, 1, 0, 0, 0), True) == (entry.external_attr >> 16, entry.date_time, entry.compress_size < 100)


def test_nearly_as_small_as_can_be() -> None:
    """A page is packed to within a hundredth of the smallest that it can be: many readers fetch it on a phone."""
    content = b"".join(file.read_bytes() for file in sorted(GOLDEN.rglob("*.html")))
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    smallest = len(packer.compress(content) + packer.flush())
    with ZipFile(BytesIO(archive({"a.html": content}, "naam"))) as packed:
        assert [True] == [entry.compress_size <= 1.01 * smallest for entry in packed.infolist()]


def test_sorted() -> None:
    """The files are in the order of their paths."""
    assert ["naam/a.html", "naam/b.html"] == list(unpacked({"b.html": b"", "a.html": b""}))


def test_packed_before(tmp_path: Path) -> None:
    """What was packed before is packed the same again, without packing it; what changed is packed anew."""
    changed = SITE | {"a/b/index.html": PAGE.replace("Hier", "Daar").encode()}
    with Store(tmp_path / "store.sqlite") as store:
        first = archive(SITE, "naam", store=store)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(publish_archive, "deflated", lambda _: pytest.fail("deflated"))
            again = archive(SITE, "naam", store=store)
        edited = archive(changed, "naam", store=store)

    assert (first, first) == (again, archive(SITE, "naam"))
    assert edited == archive(changed, "naam") != first


def test_what_is_compressed_already() -> None:
    """A file that deflating makes no smaller is packed as it is: it takes long, for nothing."""
    files = dict.fromkeys(("a.pdf", "b.docx", "c.png", "d.woff2"), b"x" * 1000)
    with ZipFile(BytesIO(archive(files, "naam"))) as packed:
        assert [1000] * 4 == [entry.compress_size for entry in packed.infolist()]
        assert None is packed.testzip()


PAPER = {
    "afdrukken/a.pdf": b"pdf",
    "afdrukken/a.docx": b"docx",
    "bijlage/b.pdf": b"pdf",
    "afdrukken/index.html": b'<a href="a.pdf" download>A</a> <a class="x" href="../bijlage/b.pdf">B</a> <a href="./">C</a>',
    "methoden/a/index.html": b'<a href="../../afdrukken/a.docx" download aria-label="W">W &amp; <b>x</b></a>',
}


def test_without_paper() -> None:
    """Paper that is too much is left out, and links to it lead to the site; what else is in a folder of the site stays."""
    with ZipFile(BytesIO(archive(PAPER, "naam", Without("afdrukken/", "https://e.nl/h/")))) as packed:
        found = {name.removeprefix("naam/"): packed.read(name).decode() for name in packed.namelist()}

    assert {"bijlage/b.pdf", "afdrukken/index.html", "methoden/a/index.html"} == set(found)
    assert (
        '<a href="https://e.nl/h/afdrukken/a.pdf" download>A</a> <a class="x" href="../bijlage/b.pdf">B</a> '
        '<a href="./index.html">C</a>' == found["afdrukken/index.html"]
    )
    assert (
        '<a href="https://e.nl/h/afdrukken/a.docx" download aria-label="W">W &amp; <b>x</b></a>' == found["methoden/a/index.html"]
    )


def test_without_paper_and_without_an_address() -> None:
    """Where nobody knows the address of the site, no link leads nowhere: words say that the file is not there."""
    with ZipFile(BytesIO(archive(PAPER, "naam", Without("afdrukken/", "", "(niet in dit bestand)")))) as packed:
        page = packed.read("naam/methoden/a/index.html").decode()

    assert "<span>W &amp; <b>x</b> (niet in dit bestand)</span>" == page


def test_without_paper_is_packed_apart(tmp_path: Path) -> None:
    """What a page becomes hangs on what is left out: one that was packed before with paper is not taken for one without."""
    with Store(tmp_path / "store.sqlite") as store:
        archive(PAPER, "naam", store=store)
        without = Without("afdrukken/", "https://e.nl/")
        assert archive(PAPER, "naam", without) == archive(PAPER, "naam", without, store)
