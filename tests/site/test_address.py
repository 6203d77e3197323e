"""Where a page stands, with a folder per page and with a file per page."""

import pytest

from handreiking.site.address import Addresses

FOLDERS, FILES = Addresses(), Addresses(directories=False)


@pytest.mark.parametrize(
    ("uri", "folder", "file"),
    [
        ("index.md", "", "index.html"),
        ("methoden/index.md", "methoden/", "methoden/index.html"),
        ("methoden/overdracht.md", "methoden/overdracht/", "methoden/overdracht.html"),
        ("begrippen.md", "begrippen/", "begrippen.html"),
        ("onderwerpen/a.md#deel", "onderwerpen/a/#deel", "onderwerpen/a.html#deel"),
        ("index.md#deel", "#deel", "index.html#deel"),
    ],
)
def test_address(uri: str, folder: str, file: str) -> None:
    """A page is a folder, or a file; a part of a page is an anchor on it."""
    assert (folder, file) == (FOLDERS.url(uri), FILES.url(uri))


@pytest.mark.parametrize(
    ("here", "there", "folder", "file"),
    [
        ("index.md", "begrippen.md", "begrippen/", "begrippen.html"),
        ("begrippen.md", "index.md", "../", "index.html"),
        ("index.md", "index.md", "./", "index.html"),
        ("methoden/a.md", "methoden/b.md", "../b/", "b.html"),
        ("methoden/a.md", "methoden/index.md", "../", "index.html"),
        ("methoden/index.md", "methoden/a.md", "a/", "a.html"),
        ("methoden/a.md", "checklists/b.md", "../../checklists/b/", "../checklists/b.html"),
        ("methoden/a.md", "onderwerpen/b.md#deel", "../../onderwerpen/b/#deel", "../onderwerpen/b.html#deel"),
        ("onderwerpen/b.md", "onderwerpen/b.md#deel", "#deel", "#deel"),
    ],
)
def test_link(here: str, there: str, folder: str, file: str) -> None:
    """A link is relative, so that the site may stand anywhere."""
    assert (folder, file) == (FOLDERS.link(here, there), FILES.link(here, there))


def test_link_to_an_anchor() -> None:
    """An anchor follows the address; on the page itself it stands alone."""
    assert "../b/#c" == FOLDERS.link("methoden/a.md", "methoden/b.md", "c")
    assert "b.html#c" == FILES.link("methoden/a.md", "methoden/b.md", "c")
    assert "#c" == FOLDERS.link("methoden/a.md", "methoden/a.md", "c")


def test_link_to_a_file() -> None:
    """The link to a file is relative to the page."""
    assert "../../afdrukken/a.pdf" == FOLDERS.file("methoden/a.md", "afdrukken/a.pdf")
    assert "../afdrukken/a.pdf" == FILES.file("methoden/a.md", "afdrukken/a.pdf")
    assert "a.zip" == FOLDERS.file("index.md", "a.zip")
