"""``handreiking verify``: whether a published site is what was built, in a folder or as a server on this computer sends it."""

import argparse
import sys
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path, PurePosixPath
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, ProxyHandler, build_opener

from handreiking.catalogue import Catalogue
from handreiking.commands.project import Misuse
from handreiking.publish.agreement import Fault, otherwise
from handreiking.publish.listing import LISTING, Listed, Listing, listed, read_listing

FOR_THE_HOST = "_headers"
"""A host reads this file, and sends it to nobody."""

PATIENCE = 30
"""So many seconds a server gets for each file."""


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("site", metavar="SITE", help=words("verify.site"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Tell how the site differs from its list of files; return 1 if it does. Raises `Misuse`."""
    site: str = options.site
    found = _served(site, words) if site.startswith(("http://", "https://")) else _in_folder(Path(site), words)
    faults = list(found)
    lines = [words(f"verify.{fault.kind}", path=fault.path) for fault in faults]
    lines.append(words("verify.faults", count=len(faults)) if faults else words("verify.same", site=site))
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(faults))


def _in_folder(site: Path, words: Catalogue) -> Iterator[Fault]:
    if not site.is_dir():
        raise Misuse(words("verify.no-folder", site=site))
    try:
        meant = _listing((site / LISTING).read_bytes(), words, str(site))
        paths = (path for path in site.rglob("*") if path.is_file())
        names = {path.relative_to(site).as_posix(): path for path in paths}
        found = {name: listed(path.read_bytes()) for name, path in names.items() if name in meant or not _of_the_host(name)}
    except FileNotFoundError as error:
        raise Misuse(words("verify.no-list", site=site, file=LISTING)) from error
    except OSError as error:
        raise Misuse(words("verify.unreadable", site=error.filename or site, reason=error.strerror or "")) from error
    return otherwise(meant, found)


def _of_the_host(path: str) -> bool:
    """Whether the file at `path` may be somebody else's: that of a host, of git or of a disk; and the list is not in itself."""
    return path == LISTING or path.startswith((".", "lost+found/"))


def _listing(content: bytes, words: Catalogue, site: str) -> Listing:
    try:
        return read_listing(content)
    except ValueError as error:
        raise Misuse(words("verify.bad-list", site=site, file=LISTING)) from error


class _Stay(HTTPRedirectHandler):
    """What leads elsewhere is not the file."""

    def redirect_request(self, *_: object) -> None:
        """Follow nothing."""


def _served(site: str, words: Catalogue) -> Iterator[Fault]:
    if not _is_here(urlsplit(site).hostname or ""):
        raise Misuse(words("verify.elsewhere", site=site))
    root, opener = site.rstrip("/") + "/", build_opener(ProxyHandler({}), _Stay)
    try:
        content = _get(opener, root + LISTING)
        if content is None:
            raise Misuse(words("verify.no-list", site=site, file=LISTING))
        meant = {path: one for path, one in _listing(content, words, site).items() if path != FOR_THE_HOST}
        found = {path: one for path in meant if (one := _sent(opener, root, path))}
    except (URLError, OSError) as error:
        raise Misuse(words("verify.unreadable", site=site, reason=getattr(error, "reason", None) or error)) from error
    return otherwise(meant, found)


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _sent(opener: OpenerDirector, root: str, path: str) -> Listed | None:
    """What is to be listed of the file at `path`, asked for at the address that readers use, or else at its own."""
    of_readers = path.removesuffix("index.html") if PurePosixPath(path).name == "index.html" else path
    for one in dict.fromkeys((of_readers, path)):
        content = _get(opener, root + quote(one))
        if content is not None:
            return listed(content)
    return None


def _get(opener: OpenerDirector, address: str) -> bytes | None:
    """What the server sends, whatever it says of it: the page for 404 is sent with that status. None if it sends nothing."""
    try:
        with opener.open(address, timeout=PATIENCE) as answer:
            return bytes(answer.read())
    except HTTPError as error:
        with error:
            return error.read() if address.endswith("404.html") else None
