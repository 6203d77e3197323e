"""The navigation: a few tabs, of a limited size."""

from collections.abc import Sequence

from handreiking.components.limits import NAMED
from handreiking.site.site import Site

NavigationItem = str | dict[str, str | list[str]]


def navigation(site: Site, others: Sequence[str]) -> list[NavigationItem]:
    """Return the navigation in the form that MkDocs uses. `others` are the uris of hand-written pages.

    A list that the handbook has nothing for is no page, and is not in it.
    Its last tab is the manual for maintainers, which a host shows on the pages of the manual only.
    """
    words, uris = site.words, site.uris

    def tab(id: str, kind: str) -> list[NavigationItem]:
        inside = [page.uri for page in site.pages if page.kind == kind]
        few = max(len(site.handbook.methods), len(site.handbook.general_checklists)) <= NAMED
        return [{words(f"page.{id}.title"): [uris["page", id], *(inside if few else [])]}] if ("page", id) in uris else []

    topics = [page.uri for page in site.pages if page.kind == "topic"]
    reference = [
        *(topics if len(topics) <= NAMED else []),
        *(uris["page", id] for id in ("everything", "roles", "glossary", "sources") if ("page", id) in uris),
    ]
    manual = [uris["page", id] for id in ("fields", "macros", "rules")]
    writing = [uri for uri in others if site.in_manual(uri)]
    return [
        uris["page", "home"],
        *tab("guides", "guide"),
        *tab("methods", "method"),
        *tab("checklists", "checklist"),
        *([uris["page", "compare"]] if ("page", "compare") in uris else []),
        {words("navigation.reference"): [*reference, *(uri for uri in others if uri not in writing)]},
        {words("navigation.contribute"): [*writing, *manual]},
    ]
