"""What of a site that is too large to keep as a whole is kept when a reader opens or chooses it, and what its zip leaves out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from handreiking.publish.packed_page import EVERYTHING, Without
from handreiking.publish.shelves import KeptWith
from handreiking.publish.worker import Choice
from handreiking.site.address import Addresses
from handreiking.site.page import Page
from handreiking.site.site import Site


def kept(pages: Iterable[Page], addresses: Addresses, online: tuple[str, ...]) -> Choice:
    """Return what of `pages` is kept on a device, and how; folders that are `online` only never are.

    The pages of methods, of their checklists and guides, and the parts of long lists are kept when they are opened. A method can
    be chosen, and then its checklists and guides are kept with it.
    """
    later: set[str] = set()
    with_method: dict[str, list[str]] = defaultdict(list)
    methods: dict[str, Page] = {}
    for page in pages:
        path = _file(addresses.url(page.uri))
        method = page.params.get("method") if page.kind in ("method", "checklist", "guide") else None
        if page.kind == "method":
            methods[path] = page
        elif method:
            with_method[_id(method)].append(path)
        if method or "/" in page.id:
            later.add(path)
    return Choice(online, frozenset(later), _sets(methods, with_method))


def left_out(site: Site, address: str) -> Without:
    """Return what of `site` its zip has not; `address` is where that can be found, empty if nobody knows."""
    less = Without(f"{site.words('address.paper')}/", address, site.words("offline.absent"))
    return EVERYTHING if site.paper_packed else less


def _sets(methods: Mapping[str, Page], with_method: Mapping[str, list[str]]) -> Mapping[str, KeptWith]:
    return {path: KeptWith(page.title, tuple(with_method[page.id])) for path, page in methods.items()}


def _id(method: object) -> str:
    return str(getattr(method, "id", ""))


def _file(address: str) -> str:
    """Return the path of the file at `address`."""
    return address if address.endswith(".html") else f"{address}index.html"
