"""What a page shows of other pages in its frame, such as the menu: their titles and addresses are noted while templates run."""

from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.structure.pages import Page as MkDocsPage

_noted: list[set[str]] = []
"""The uris of the pages that templates asked something of, for each page that is being rendered, the innermost last."""


@contextmanager
def noting() -> Iterator[set[str]]:
    """Collect the uris of the pages whose title or address is asked for meanwhile."""
    _noted.append(set())
    try:
        yield _noted[-1]
    finally:
        _noted.pop()


class NotedPage(MkDocsPage):
    """A page of which it is noted when its title or its address is asked for."""

    _called = ""

    @property
    def title(self) -> str:
        """The title."""
        self._note()
        return self._called

    @title.setter
    def title(self, title: str) -> None:
        """Give the page a `title`."""
        self._called = title

    @property
    def url(self) -> str:
        """As in MkDocs: the address below the root of the site."""
        self._note()
        return super().url

    def _note(self) -> None:
        if _noted:
            _noted[-1].add(self.file.src_uri)
