"""What of a site that is too large to keep as a whole is kept when a reader opens or chooses it, and what its zip leaves out."""

from collections import defaultdict
from collections.abc import Mapping

from handreiking.publish.packed_page import EVERYTHING, Without
from handreiking.publish.shelves import KeptWith
from handreiking.publish.worker import Choice
from handreiking.site.media import images_of_methods, published_images
from handreiking.site.page import Page
from handreiking.site.site import Site


def kept(site: Site, online: tuple[str, ...]) -> Choice:
    """Return what of `site` is kept on a device, and how; folders that are `online` only never are.

    The pages of methods, of their checklists and guides, the parts of long lists, and images are kept when they are opened. A
    method can be chosen, and then its checklists, its guides and its images are kept with it.
    """
    later = {*published_images(site.handbook, site.words)}
    shown = images_of_methods(site.handbook, site.words)
    with_method: dict[str, list[str]] = defaultdict(list, {id: [*paths] for id, paths in shown.items()})
    methods: dict[str, Page] = {}
    for page in site.pages:
        path = _file(site.addresses.url(page.uri))
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
