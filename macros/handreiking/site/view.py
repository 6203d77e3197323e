"""What a host shows of a site in its own frame: the pages, the navigation, and the variables of the theme's templates."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import escape

from handreiking.publish.security import POLICY, REFERRER
from handreiking.report.words import Findings
from handreiking.site.broken import broken_page
from handreiking.site.navigation import NavigationItem, navigation
from handreiking.site.page import Page
from handreiking.site.pages import manual_folder
from handreiking.site.site import Site

PageLinks = Mapping[str, tuple[str, str]]
"""The title and the address of each page by its uri."""


@dataclass(frozen=True, slots=True)
class View:
    """What readers see: the `pages` to add, and the `navigation`. If `alone`, no hand-written pages are shown."""

    pages: Sequence[Page]
    navigation: Sequence[NavigationItem]
    alone: bool = False


def view(site: Site, own: Sequence[str]) -> View:
    """Return the view of `site`. `own` are the uris of hand-written pages, which replace generated ones at the same uri."""
    others = [uri for uri in own if uri not in site.uris.values()]
    return View([page for page in site.pages if page.uri not in own], navigation(site, others))


def broken_view(shown: Iterable[str], findings: Findings) -> View:
    """Return the view of a preview while files are broken: `findings` at each of the uris that were `shown` before."""
    return View([broken_page(uri, findings) for uri in sorted(shown)], ["index.md"], alone=True)


def theme(site: Site, written: PageLinks, published: bool) -> Mapping[str, object]:
    """Return the variables of the theme's templates.

    `written` includes the hand-written pages. Pages that are not `published` have no security policy, for a preview adds an
    inline script of its own.
    """
    manual = f"{manual_folder(site.words)}index.md"
    foot = [f"{site.words(f'address.{id}')}.md" for id in ("privacy", "accessibility", "offline")]
    urgent = [part.entry for part in site.handbook.topics if part.entry.urgent]
    uris, url = site.uris, site.addresses.url
    return {
        # A host does not escape what its templates show, and a handbook may have words of its own.
        "words": lambda key, **holes: escape(site.words(key, **holes)),
        "edition": site.words("local.edition", place=site.words("local.place")) if site.handbook.edition else "",
        "urgent": [(topic.title, url(uris["topic", topic.id])) for topic in urgent],
        "handbook_pages": lambda *ids: [(id, url(uris["page", id])) for id in ids if ("page", id) in uris],
        "foot": [written[uri] for uri in foot if uri in written],
        "organisation": site.publisher.organisation,
        "contact": site.publisher.contact and site.publisher.link,
        "manual": url(manual if manual in written else uris["page", "fields"]),
        "in_manual": site.in_manual,
        "referrer": REFERRER,
        "policy": POLICY if published else "",
    }
