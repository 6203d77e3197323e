"""A page as it is in the zip: it opens from a folder on a computer, and what the zip has not is found elsewhere."""

import re
from dataclasses import dataclass
from html import escape
from posixpath import dirname, join, normpath

from handreiking.publish.facts import PAPER
from handreiking.publish.security import POLICY

LINK = re.compile(r'(<a\b[^>]*?\shref="|<link\b[^>]*?\shref=")([^":#?]+)')
DOWNLOAD = re.compile(r'<a\b([^>]*?)\shref="([^":#?]+\.(?:pdf|docx))"([^>]*)>(.*?)</a>', re.DOTALL)
FOLDER = re.compile(r"(?:^|/)(?:\.{1,2})?$")
ONLINE = re.compile(r'<link rel="(?:manifest|preload)"[^>]*>|<p class="hr-online\b[^>]*>.*?</p>', re.DOTALL)
"""The parts of a page that are of use only when a server sends it; WebKit shows no font that a page from ``file:`` preloads."""


@dataclass(frozen=True, slots=True)
class Without:
    """The zip has none of the paper in `folder`, which ends in a slash; with an empty one it has everything.

    A link to paper that is not there leads to the site at `address`; if that is unknown it is no link, and `note` follows it.
    """

    folder: str = ""
    address: str = ""
    note: str = ""

    def has(self, path: str) -> bool:
        """Return whether `path` is that of paper that is left out."""
        return bool(self.folder and path.startswith(self.folder) and PAPER.search(path))


EVERYTHING = Without()


def packed_page(html: str, path: str, without: Without) -> str:
    """Return a page whose links lead to files, since a folder would show as a list, and whose policy allows ``file:``."""
    html = ONLINE.sub("", html).replace(POLICY, POLICY.replace("'self'", "'self' file:"))
    if without.folder:
        html = DOWNLOAD.sub(lambda link: _elsewhere(link, path, without), html)
    return LINK.sub(lambda link: link[1] + _file(link[2]), html)


def _elsewhere(link: re.Match[str], path: str, without: Without) -> str:
    """Return the link to a file, or what stands in its place when the file is left out."""
    target = normpath(join(dirname(path), link[2]))
    if not without.has(target):
        return link[0]
    if without.address:
        return f'<a{link[1]} href="{escape(without.address)}{target}"{link[3]}>{link[4]}</a>'
    return f"<span>{link[4]} {escape(without.note)}</span>"


def _file(path: str) -> str:
    if path.startswith("/") or not FOLDER.search(path):
        return path
    return f"{path.rstrip('/')}/index.html"


def page_file(address: str) -> str:
    """Return the path of the file with the page at `address`."""
    return address if address.endswith(".html") else f"{address}index.html"
