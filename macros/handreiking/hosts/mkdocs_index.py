"""The page of a folder, which MkDocs takes from ``README.md`` as well as from ``index.md``: on the site they are the same."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handreiking.build import Build
from handreiking.site.navigation import NavigationItem
from handreiking.site.site import Site
from handreiking.site.view import View

README, INDEX = "README.md", "index.md"


def view_beside(build: Build, site: Site, written: Sequence[str], shown: set[str] | tuple[str, ...] = ()) -> View:
    """Return the view of `site` beside pages by hand, at the uris `written`; one called README takes the place of an index."""
    known = {_index_of(uri): uri for uri in reversed(written)}
    view = build.view(site, [*dict.fromkeys(map(_index_of, written))], shown)
    return replace(view, navigation=[_renamed(item, known) for item in view.navigation])


def _index_of(uri: str) -> str:
    folder, slash, name = uri.rpartition("/")
    return f"{folder}{slash}{INDEX}" if name == README else uri


def _renamed(item: NavigationItem, known: Mapping[str, str]) -> NavigationItem:
    if isinstance(item, str):
        return known.get(item, item)
    return {
        title: known.get(inside, inside) if isinstance(inside, str) else [known.get(uri, uri) for uri in inside]
        for title, inside in item.items()
    }
