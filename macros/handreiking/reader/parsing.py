"""Bytes to a document: decode, look at the lay-out, build the data, in that order."""

from functools import lru_cache

from handreiking.diagnostic import Diagnostic
from handreiking.model.document import Document
from handreiking.reader.building import TreeBuilder
from handreiking.reader.decoding import decode
from handreiking.reader.layout import MAXIMUM_DIAGNOSTICS, Layout
from handreiking.reader.lists import check_lists
from handreiking.reader.source import SourceText

HARMLESS = {"duplicate-key", "hidden-character", "cut-off-at-hash", "cut-off-at-comma"}
"""Rules beside which the data still says what the maintainer wrote, so that later checks can go on."""


@lru_cache(maxsize=2048)
def parse(raw: bytes, file: str) -> Document:
    """Parse the bytes of a YAML file that is shown as `file`. Never raises: what is wrong is in the diagnostics.

    The same bytes give the same document without parsing them again: in a preview only the file that was edited is read anew.
    """
    source, diagnostics = decode(raw, file)
    diagnostics = diagnostics or Layout(source).check()
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
