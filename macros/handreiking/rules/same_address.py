"""The rule ``same-address``."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.handbook import Handbook


def same_address(handbook: Handbook) -> Iterator[Diagnostic]:
    """The names of two files differ only in capitals or in their extension: ``Overdracht.yaml`` and ``overdracht.yml``.

    A file's name is the address of its page. Both would want the same one, and many computers cannot even tell the two files
    apart.
    """
    first: dict[PurePosixPath, str] = {}
    for file in sorted(handbook.documents):
        address = PurePosixPath(file.casefold()).with_suffix("")
        if address in first:
            yield Diagnostic("same-address", Location(file, 1, 1, 1, 1), {"file": file, "first": first[address]})
        first.setdefault(address, file)
