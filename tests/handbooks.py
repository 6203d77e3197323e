"""A folder of methods as tests need it: ready to be shown, or to be printed."""

from datetime import date
from pathlib import Path

from handreiking.catalogue import Catalogue
from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.print.edition import Edition
from handreiking.settings import read_settings
from handreiking.site.address import Addresses
from handreiking.site.memory import PageMemory
from handreiking.site.pages import opening_guide, pages, uris
from handreiking.site.site import Site
from handreiking.store import Store

MINIMAL = Path(__file__).parent / "data" / "minimal" / "methods"
"""A handbook with little more than it must have."""

DAY = date(2026, 11, 21)
"""The day on which it is looked at."""


def site_of(root: Path | Handbook, start: str | None = None) -> Site:
    """Return the site of the handbook in the folder `root`, or of a handbook that was loaded."""
    handbook = load(root) if isinstance(root, Path) else root
    found = pages(handbook, own_words(handbook), start, DAY)
    return Site(handbook, found, Addresses(), opening_guide(handbook, start))


def handbook_of(site: Path) -> Handbook:
    """Return the handbook that the folder `site` was made of: that of the project around it."""
    settings = read_settings(site.parent / "mkdocs.yml")
    return load(settings.root, settings.language, project=settings.project)


def place(words: Catalogue, kind: str, slug: str = "") -> str:
    """Return the path of a list, or of the page `slug` of a kind: ``/methods/repair-cafe/``."""
    return f"/{words(f'address.{kind}')}/{slug}{'/' if slug else ''}"


def manual_of(words: Catalogue) -> str:
    """Return the folder of the manual for maintainers: ``contribute/``."""
    return f"{words('address.rules').partition('/')[0]}/"


def memory_of(site: Site) -> PageMemory:
    """Return a memory of the pages of `site` that remembers nothing."""
    return PageMemory(site, Store(None), "")


def edition_of(root: Path | Handbook, base: str = "https://handboek.example/") -> Edition:
    """Return what is printed of the handbook in the folder `root`, or of a handbook that was loaded."""
    handbook = load(root) if isinstance(root, Path) else root
    words = own_words(handbook)
    return Edition(handbook, words, uris(pages(handbook, words, None, DAY)), Addresses().url, base, {})
