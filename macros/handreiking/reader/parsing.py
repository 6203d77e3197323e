"""Bytes to a document: decode, check the layout, build the data, in that order."""

from functools import lru_cache

from handreiking.diagnostic import Diagnostic
from handreiking.model.document import Document
from handreiking.reader.building import TreeBuilder
from handreiking.reader.decoding import decode
from handreiking.reader.layout import MAXIMUM_DIAGNOSTICS, check_layout
from handreiking.reader.lists import check_lists
from handreiking.reader.source import SourceText

HARMLESS = {"duplicate-key", "hidden-character", "cut-off-at-hash", "cut-off-at-comma"}
"""Rules that leave the data as the maintainer wrote it, so that later checks can go on."""


@lru_cache(maxsize=2048)
def parse(raw: bytes, file: str) -> Document:
    """Parse the bytes of a YAML file that is shown as `file`. Never raises: whatever is wrong is in the diagnostics.

    The same bytes give the same document without being parsed again: a preview reads only the edited file anew.
    """
    source, diagnostics = decode(raw, file)
    diagnostics = diagnostics or check_layout(source)
    if diagnostics:
        return Document(file, source.text, diagnostics=_in_order(diagnostics))
    return _build(source)


def _build(source: SourceText) -> Document:
    builder = TreeBuilder(source)
    builder.build()
    if not builder.diagnostics:
        builder.diagnostics += check_lists(source, builder.data, builder.keys, builder.values)
    readable = all(diagnostic.rule in HARMLESS for diagnostic in builder.diagnostics)
    data = builder.data if readable else None
    return Document(source.file, source.text, data, builder.keys, builder.values, _in_order(builder.diagnostics))


def _in_order(diagnostics: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda diagnostic: diagnostic.location)[:MAXIMUM_DIAGNOSTICS])
