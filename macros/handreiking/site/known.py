"""What there is to ask for on a site; each question is noted where questions are."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from handreiking.model.method import Method
from handreiking.site.site import Site


@dataclass(frozen=True)
class KnownOn:
    """What there is to ask for on `site`: each question is noted where questions are."""

    site: Site

    def ids(self, kind: str) -> Collection[str]:
        """As in `Known`."""
        if kind in ("source", "term"):
            found: Mapping[str, object] = getattr(self.site.handbook, f"{kind}_by_id")
            return found
        return _Ids(self.site.uris, kind)

    def method(self, id: str) -> Method:
        """As in `Known`."""
        method = self.site.page_of["method", id].params["method"]
        assert isinstance(method, Method)
        return method

    def accessible(self) -> bool:
        """As in `Known`."""
        return self.site.publisher.statement is not None


class _Ids(Collection[str]):
    """The ids of the pages of a `kind`: whether one is among them is asked of `uris`, which are only gone
    through to list them."""

    def __init__(self, uris: Mapping[tuple[str, str], str], kind: str) -> None:
        self._uris, self._kind = uris, kind

    def __contains__(self, id: object) -> bool:
        return (self._kind, str(id)) in self._uris

    def __iter__(self) -> Iterator[str]:
        return (id for kind, id in self._uris if kind == self._kind and "/" not in id)

    def __len__(self) -> int:
        return sum(1 for _ in self)
