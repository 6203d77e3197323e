"""The zip: the same bytes for the same handbook, and pages that need no server."""

import json
from io import BytesIO
from zipfile import ZipFile

from handreiking.publish.archive import archive
from handreiking.publish.security import POLICY

PAGE = f"""<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<link rel="manifest" href="../../a.webmanifest"><link rel="stylesheet" href="../../assets/a.css">
<a href="../..">Start</a> <a href="../b/#c">B</a> <a href="./">Hier</a> <a class="x" href="#d">D</a> <a href="https://e.nl/">E</a>
<p class="hr-online" data-hr-offline>Nog niet.</p>
"""
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
