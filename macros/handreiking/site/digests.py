"""Short texts that change when what they stand for does: entries by the file that they come from, anything else as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from hashlib import blake2b

from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry

PARTS: Mapping[str, tuple[str, ...]] = {
    "methods": ("methods",),
    "method_by_id": ("methods",),
    "general_checklists": ("general_checklists",),
    "checklist_by_id": ("methods", "general_checklists"),
    "general_guides": ("general_guides",),
    "guide_by_id": ("methods", "general_guides"),
    "topics": ("topics",),
    "topic_by_id": ("topics",),
}
"""The lists of files that some attributes of a handbook come from; any other attribute comes from all files."""

SHORT = ("categories",)
"""The attributes that say little: they are their own digest."""


@dataclass(frozen=True)
class Digests:
    """The digests of what is in `handbook`. An entry, or an object in one, has that of its file."""

    handbook: Handbook

    def of_part(self, part: Part[Entry]) -> str:
        """Return the digest of a file, and of the local one beside it.

        One whose guides share outcomes with others has those of the topics in it.
        """
        own = _hashed(*(text for one in (part.document, part.beside) if one for text in (one.file, one.digest.hex() or one.text)))
        return f"{own}{self.of_all('topics')}" if part.written else own

    def of_all(self, name: str) -> str:
        """Return the digest of everything that the attribute `name` of the handbook may say."""
        if name in SHORT:
            return repr(getattr(self.handbook, name))
        if name not in self._known:
            lists = [getattr(self.handbook, one) for one in PARTS[name]] if name in PARTS else [self.handbook.parts]
            self._known[name] = _hashed(*(self.of_part(part) for parts in lists for part in parts))
        return self._known[name]

    def of(self, value: object) -> str:
        """Return the digest of `value`, of any kind that a page is made of."""
        if isinstance(value, Entry):
            return self._by_object.get(id(value)) or repr(value)
        if isinstance(value, Mapping):
            return _hashed(*(text for key, one in value.items() for text in (repr(key), self.of(one))))
        if isinstance(value, Part):
            return self.of_part(value)
        if is_dataclass(value):
            return _hashed(type(value).__name__, *(self.of(getattr(value, field.name)) for field in fields(value)))
        if isinstance(value, Iterable) and not isinstance(value, str | bytes):
            ordered = sorted(map(self.of, value)) if isinstance(value, frozenset | set) else map(self.of, value)
            return _hashed(*ordered)
        return repr(value)

    @cached_property
    def _by_object(self) -> Mapping[int, str]:
        """The digest of each entry, checklist and guide: that of its file, and its own id."""
        entries = {id(part.entry): self.of_part(part) for part in self.handbook.parts}
        checklists = self.handbook.checklist_by_id.values()
        inside = {id(one): f"{self.of_part(part)} {one.id}" for part, one in checklists}
        guides = {id(one): f"{self.of_part(part)} {one.id}" for part, one in self.handbook.guide_by_id.values()}
        return {**guides, **inside, **entries}

    @cached_property
    def _known(self) -> dict[str, str]:
        return {}


def _hashed(*texts: str) -> str:
    whole = blake2b(digest_size=16)
    for text in texts:
        content = text.encode("utf-8", "surrogatepass")
        whole.update(b"%d:" % len(content))
        whole.update(content)
    return whole.hexdigest()
