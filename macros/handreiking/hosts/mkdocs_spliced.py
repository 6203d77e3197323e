"""A page whose frame is its own, as in the navigation, made again without MkDocs: only what is in the frame is replaced."""

from dataclasses import dataclass, replace

from handreiking.assets.scripts import page_scripts
from handreiking.site.ledger import short
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page
from handreiking.site.site import RenderedPage
from handreiking.text.hyphenation.markup import entities


class NotTheSame(Exception):
    """More than the content of a page changed, or it cannot be told apart from its frame."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a page has of its own: its `description` and its `content`, and a hash of what its frame shows besides these."""

    description: str
    frame: str
    content: str = ""


def own(page: Page, rendered: RenderedPage) -> Own:
    """Return what `page` has of its own, as it is `rendered`."""
    listed = [(one.level, one.anchor, one.title) for one in rendered.headings if one.listed]
    html, scripts = str(rendered.html), page_scripts(rendered.components)
    frame = page.title, page.hide, page.source, listed, scripts, "<h1" in html, bool(page.description)
    return Own(entities(page.description), short(repr(frame)), html)


def spliced(former: str, before: Own, now: Own) -> str:
    """Return the file of a page as it is `now`, given the `former` file of what it was `before`. Raises `NotTheSame`."""
    around = former.split(before.content) if before.content and before.frame == now.frame else []
    if len(around) != 2:
        raise NotTheSame
    if before.description != now.description:
        described = around[0].split(f'"{before.description}"')
        if len(described) != 2 or before.description in around[1]:
            raise NotTheSame
        around[0] = f'"{now.description}"'.join(described)
    return now.content.join(around)


def before(memory: PageMemory, kept: Own, key: bytes) -> Own:
    """Return what was `kept` of a page, with its content, which is in the store of `memory` by `key`. Raises `NotTheSame`."""
    found = memory.kept(key)
    if not found:
        raise NotTheSame
    return replace(kept, content=found[1][0])
