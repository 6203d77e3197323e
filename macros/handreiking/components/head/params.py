"""What the component `head` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class HeadParams:
    """The head of a page: what kind of page it is (`kicker`), its title, a lead, and the method whose emblem it shows."""

    kicker: str | None
    title: str
    lead: str | None
    emblem: Method | None
