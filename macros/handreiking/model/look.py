"""What a handbook has of its own in place of how it looks, from its folder of overrides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from handreiking.model.files import OVERRIDES
from handreiking.model.palette import Colours


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the team: its name as diagnostics show it, and what is in it."""

    file: str
    content: bytes

    @property
    def text(self) -> str:
        """The content of a file that is text."""
        return self.content.decode()


@dataclass(frozen=True)
class Look:
    """The `colours`, the `style` that is added after ours, with the files `beside` it that it names, by these names; the
    `templates` of components by the names of these, and the files of the `print`ed documents by their own names."""

    colours: Colours = field(default_factory=Colours)
    style: OwnFile | None = None
    beside: Mapping[str, Path] = field(default_factory=dict)
    templates: Mapping[str, OwnFile] = field(default_factory=dict)
    print: Mapping[str, OwnFile] = field(default_factory=dict)

    @property
    def files(self) -> Iterator[str]:
        """The names of all files that are its own, but for colours and words."""
        yield from (one.file for one in (*self.templates.values(), *self.print.values()))
        yield from (f"{OVERRIDES}/{name}" for name in self.beside)
        if self.style:
            yield self.style.file

    @cached_property
    def of_pages(self) -> str:
        """What pages are made of besides ours, as a hash; empty for nothing."""
        return _hash(self.templates)

    @cached_property
    def of_paper(self) -> str:
        """What is printed with besides ours, as a hash; empty for nothing."""
        return _hash(self.print) + repr(sorted(self.colours.own.items())) * bool(self.colours.own)


def _hash(files: Mapping[str, OwnFile]) -> str:
    found = sorted((name, one.file, one.content) for name, one in files.items())
    return blake2b(repr(found).encode(), digest_size=16).hexdigest() if found else ""
