"""What a page needs of the site that it is on."""

from typing import Protocol


class Links(Protocol):
    """Knows the address of every page and file."""

    def to(self, here: str, kind: str, target: str, anchor: str = "") -> str:
        """Return the link from `here` to the ``method``, ``checklist``, ``guide``, ``topic`` or ``page`` called `target`."""

    def file(self, here: str, path: str) -> str:
        """Return the link from the page `here` to the file at `path` below the site's root."""
