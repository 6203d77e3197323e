"""How something was made of a page, in a process that makes it again and again."""

from dataclasses import dataclass

from handreiking.site.lookups import Answer
from handreiking.site.page import Page


@dataclass(frozen=True, slots=True)
class Trail:
    """How the value of `key` was made in this process: of which page, what all pages shared, what was looked up and found."""

    key: bytes
    page: Page
    shared: str
    found: tuple[Answer, ...]
