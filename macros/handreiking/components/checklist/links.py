"""Where an item of a checklist leads on to, as runs."""

from urllib.parse import urlsplit

from handreiking.model.checklist import Item, Link
from handreiking.text import runs
from handreiking.text.inline import EXTERNAL, page_of


def link_runs(item: Item) -> tuple[tuple[runs.Run, ...], ...]:
    """Return each link of `item`: to a page of the handbook, or to one on the web, with the name of its site.

    An address that is neither is no link, whatever a handbook lets pass.
    """
    return tuple(map(_runs, item.links or ()))


def _runs(link: Link) -> tuple[runs.Run, ...]:
    title = (runs.Text(link.title),)
    if page := page_of(link.url):
        return (runs.CrossReference(*page, title),)
    if not EXTERNAL.fullmatch(link.url):
        return title
    site = (urlsplit(link.url).hostname or "").removeprefix("www.")
    return (runs.Link(link.url, title), *((runs.Text(f" ({site})"),) if site != link.title else ()))
