"""Bytes to a document: decode, check the layout, build the data, in that order; in a file as it should be, all at once."""

from functools import lru_cache
from typing import Any

from handreiking.diagnostic import Diagnostic
from handreiking.model.document import Document
from handreiking.reader.building import TreeBuilder
from handreiking.reader.decoding import decode
from handreiking.reader.kept import KeptDocument
from handreiking.reader.layout import MAXIMUM_DIAGNOSTICS, check_layout
from handreiking.reader.lists import check_lists
from handreiking.reader.mends import with_mends
from handreiking.reader.orderly import read_orderly
from handreiking.reader.prose import prose
from handreiking.reader.source import SourceText

HARMLESS = {"duplicate-key", "hidden-character", "cut-off-at-hash", "cut-off-at-comma"}
"""Rules that leave the data as the maintainer wrote it, so that later checks can go on."""

RECENT = 32
"""How many files to remember everything of: what looks at a file, looks at it many times in a row."""


def parse(raw: bytes, file: str) -> Document:
    """Parse the bytes of a YAML file that is shown as `file`. Never raises: whatever is wrong is in the diagnostics."""
    if _orderly(raw, file) is None and (document := parse_strictly(raw, file)).diagnostics:
        return document
    return keep(raw, file)


def keep(raw: bytes, file: str) -> Document:
    """Return the document of the bytes of a file in which `parse` found nothing wrong before."""
    return KeptDocument(file, raw, _read, parse_strictly)


@lru_cache(maxsize=RECENT)
def parse_strictly(raw: bytes, file: str) -> Document:
    """Return the same as `parse` does, found by looking at every line and at every event of YAML, with all positions."""
    source, diagnostics = decode(raw, file)
    diagnostics = diagnostics or check_layout(source)
    if diagnostics:
        diagnostics = [found] if (found := prose(source)) else diagnostics
        return Document(file, source.text, diagnostics=_in_order(with_mends(source, diagnostics)))
    return _build(source)


@lru_cache(maxsize=RECENT)
def _orderly(raw: bytes, file: str) -> dict[str, Any] | None:
    """The data of a file as it should be, or None."""
    source, diagnostics = decode(raw, file)
    return None if diagnostics else read_orderly(source.text)


def _read(raw: bytes, file: str) -> Any:
    return _orderly(raw, file) or parse_strictly(raw, file).data


def _build(source: SourceText) -> Document:
    builder = TreeBuilder(source)
    builder.build()
    if not builder.diagnostics:
        builder.diagnostics += check_lists(source, builder.data, builder.keys, builder.values)
    readable = all(diagnostic.rule in HARMLESS for diagnostic in builder.diagnostics)
    data = builder.data if readable else None
    diagnostics = _in_order(with_mends(source, builder.diagnostics))
    return Document(source.file, source.text, data, builder.keys, builder.values, diagnostics)


def _in_order(diagnostics: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.location)[:MAXIMUM_DIAGNOSTICS])
