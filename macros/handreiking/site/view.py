"""What a host shows of a site in its own frame: the pages, the way to them, and what the templates of the theme may use."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.publish.security import POLICY, REFERRER
from handreiking.report.words import Findings
from handreiking.site.broken import broken_page
from handreiking.site.navigation import Item, navigation
from handreiking.site.pages import Page
from handreiking.site.site import Site

Written = Mapping[str, tuple[str, str]]
"""The title and the address of each page by its uri."""


@dataclass(frozen=True, slots=True)
class View:
    """What a reader sees: the `pages` to add, and the `navigation` to them. When they are `alone` no other page is shown."""

    pages: Sequence[Page]
    navigation: Sequence[Item]
    alone: bool = False


def view(site: Site, own: Sequence[str]) -> View:
    """Return what a reader sees of `site` beside the hand-written pages, whose uris are `own`; at the same uri those win."""
    others = [uri for uri in own if uri not in site.uris.values()]
    return View([page for page in site.pages if page.uri not in own], navigation(site, others))


def broken_view(shown: Iterable[str], findings: Findings) -> View:
    """Return what the reader of a preview sees while files are broken: at each of the uris `shown` before, what to mend."""
    return View([broken_page(uri, findings) for uri in sorted(shown)], ["index.md"], alone=True)


def theme(site: Site, written: Written, published: bool) -> Mapping[str, object]:
    """Return what the templates of the theme may use.

    `written` has the hand-written pages too. A page that is not `published` has no policy: a preview adds an inline script of
    its own.
    """
    foot = [f"{site.words(f'address.{id}')}.md" for id in ("privacy", "accessibility", "offline")]
    return {
        "words": site.words,
        "handbook_link": lambda kind, id: site.addresses.url(site.uris[kind, id]),
        "foot": [written[uri] for uri in foot if uri in written],
        "referrer": REFERRER,
        "policy": POLICY if published else "",
    }
