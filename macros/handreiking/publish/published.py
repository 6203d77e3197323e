"""What is known of a site that was published, for the next build of it, and how that differs from it."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from functools import cached_property
from pathlib import Path
from posixpath import dirname

from handreiking.publish.archive import INDEX, script
from handreiking.publish.facts import FileFacts, facts_of
from handreiking.publish.listing import Listing
from handreiking.publish.zip_file import Place
from handreiking.store import Json, Store


@dataclass(frozen=True, slots=True)
class Published:
    """The `facts` of each file of a site that the rest was made from, by path, and where files are in its zip, by name.

    `made` has the files that were made from those, which the next build makes again: the zip, the worker, the list of all files.
    """

    facts: Mapping[str, FileFacts]
    places: Mapping[str, Place] = field(default_factory=dict)
    made: Listing = field(default_factory=dict)

    @property
    def sizes(self) -> dict[str, int]:
        """The size of each file of the site, by path."""
        return {path: one.size for path, one in self.facts.items()} | {path: one.size for path, one in self.made.items()}

    @property
    def names(self) -> frozenset[str]:
        """All names of classes that pages and scripts use: Material's styles have no others."""
        return frozenset[str]().union(*{one.names for one in self.facts.values()})

    def to_json(self) -> Json:
        """Return all of it as data, for `of_json`. Many files have the same names: these stand in it once."""
        names = {found: number for number, found in enumerate(dict.fromkeys(one.names for one in self.facts.values()))}
        facts = [(one.path, one.size, one.digest.hex(), one.hash, names[one.names], one.page) for one in self.facts.values()]
        places = {name: astuple(place) for name, place in self.places.items()}
        return {"names": [sorted(found) for found in names], "facts": facts, "places": places}

    @staticmethod
    def of_json(value: Json) -> "Published":
        """Return what `to_json` made `value` of."""
        names = [frozenset(found) for found in value["names"]]
        facts = {
            path: FileFacts(path, size, bytes.fromhex(digest), hash, names[named], page)
            for path, size, digest, hash, named, page in value["facts"]
        }
        return Published(facts, {name: Place(*place) for name, place in value["places"].items()})


@dataclass(frozen=True)
class Edit:
    """How the files of a site differ from those of the one that was `published` before, but for what is made from all of them.

    `made` has what is new or other by path: its content, or where it is on this computer. The files at the paths `gone` are no
    longer there.
    """

    published: Published
    made: Mapping[str, bytes | Path]
    gone: frozenset[str] = frozenset()

    @cached_property
    def facts(self) -> Mapping[str, FileFacts]:
        """The facts of all files, in the order of their paths."""
        kept = {path: one for path, one in self.published.facts.items() if path not in self.gone}
        found = kept | {path: _facts(path, content) for path, content in self.made.items()}
        return {path: found[path] for path in sorted(found)}

    @property
    def same_names(self) -> bool:
        """Whether Material's styles stay the same: they have what some page or script uses."""
        return self.published.names == Published(self.facts).names

    def write(self, former: Path, site: Path) -> None:
        """Write the files to the folder `site`: what stays the same is that of `former`. Raises `OSError`."""
        for folder in sorted({dirname(path) for path in self.facts}):
            (site / folder).mkdir(parents=True, exist_ok=True)
        for path in self.facts:
            content = self.made.get(path)
            if content is None:
                _take(f"{former}/{path}", f"{site}/{path}")
            elif isinstance(content, bytes):
                (site / path).write_bytes(content)
            else:
                shutil.copyfile(content, site / path)

    def packed_before(self, folder: str) -> dict[str, Place]:
        """Return where files that stay the same are in the former zip, in which everything is in `folder`."""
        other = {f"{folder}/{path}" for path in self._repacked()}
        return {name: place for name, place in self.published.places.items() if name not in other}

    def _repacked(self) -> set[str]:
        """The paths of what is to be packed anew: what was made, and each index of which a part is other."""
        parts = {dirname(path) for path in (*self.made, *self.gone)}
        return {*self.made, *(script(path) for path in self.facts if INDEX.fullmatch(path) and dirname(path) in parts)}


def _take(former: str, new: str) -> None:
    """Have the file `former` as `new` too. It is one file with two names where that is possible: nothing writes into it."""
    try:
        os.link(former, new)
    except OSError:
        shutil.copy2(former, new)


def _facts(path: str, content: bytes | Path) -> FileFacts:
    return facts_of(path, content.read_bytes() if isinstance(content, Path) else content, Store(None))
