"""What a build was meant to write, and whether that is what it wrote: before the new site takes the place of the former one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs.structure.files import Files

from handreiking.hosts.statuses import Status
from handreiking.print.file_cache import hash_of
from handreiking.print.prints import PrintedFiles
from handreiking.publish.agreement import Fault, unlike
from handreiking.publish.published import Published
from handreiking.search.kept import KeptIndex
from handreiking.search.packing import INDEX

SMALLER = re.compile(r"\.(?:[0-9a-f]+\.)?min(\.(?:css|js))$")
"""How the name of a file ends that another plugin made smaller: it takes the place of the one without this in its name."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The site as it was `published`; the paths that `there` must be, and those of what is not to be empty; and its `prints`."""

    published: Published
    prints: PrintedFiles
    there: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()

    def faults(self, folder: Path, found: tuple[Status, ...]) -> Iterator[Fault]:
        """Yield what is wrong with the site in `folder`, whose files were `found`."""
        start = len(str(folder)) + 1
        sizes = {path[start:].replace("\\", "/"): size for path, size, _ in found}
        yield from unlike(self.published.sizes, sizes, self.there, self.filled)
        facts = self.published.facts
        for path, place in self.prints.files.items():
            if path in facts and facts[path].digest.hex() != hash_of(place):
                yield Fault("other", path)


def meant(files: Files, index: Mapping[str, KeptIndex] | None, published: Published, prints: PrintedFiles) -> Meant:
    """Return what was meant of a site with these `files` of MkDocs, and with the `index` of the search, if it has one."""
    included = [file for file in files if file.inclusion.is_included()]  # type: ignore[no-untyped-call]
    pages = {file.dest_uri for file in included if file.is_documentation_page()}
    parts = {f"{folder}p{number}.json" for folder, kept in (index or {}).items() for number in range(len(kept.pages))}
    searched = {f"search/{INDEX}"} if index is not None else set()
    filled = pages | parts | searched | prints.files.keys()
    there = {file.dest_uri for file in included} - {SMALLER.sub(r"\1", path) for path in published.facts if SMALLER.search(path)}
    return Meant(published, prints, frozenset(there | pages), frozenset(filled))
