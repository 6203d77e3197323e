"""Who offers a handbook, for whom, and where a reader reports a problem: what its pages say of it."""

from dataclasses import dataclass

from handreiking.model.about import About, Organisation, Statement
from handreiking.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Publisher:
    """The `name` and the `address` of the site, empty when unknown, and what its file about the handbook says of it."""

    name: str = ""
    address: str = ""
    audience: str = ""
    organisation: Organisation | None = None
    contact: str = ""
    statement: Statement | None = None

    @property
    def link(self) -> str:
        """Where `contact` leads."""
        return self.contact if "://" in self.contact else f"mailto:{self.contact}"

    @property
    def shown(self) -> str:
        """The contact as a reader sees it: the address of a page without how it is fetched."""
        return self.contact.partition("://")[2].rstrip("/") if "://" in self.contact else self.contact


def publisher(handbook: Handbook, name: str, address: str) -> Publisher:
    """Return who offers `handbook`, a site with this `name` and `address`."""
    about = handbook.about.entry if handbook.about else About()
    return Publisher(name, address, about.audience or "", about.organisation, about.contact or "", about.accessibility)
