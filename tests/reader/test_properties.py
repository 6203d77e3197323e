"""What holds for every file, good or bad."""

import os
import pathlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handreiking.diagnostic import Location
from handreiking.model.document import Document, Path
from handreiking.reader import parse

EXAMPLES = settings(
    max_examples=int(os.environ.get("HANDREIKING_EXAMPLES", "300")), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
"""How many files are tried for each property: 300, or as many as ``HANDREIKING_EXAMPLES`` says."""

FEWER = settings(EXAMPLES, max_examples=max(EXAMPLES.max_examples // 5, 1))
"""For a property whose files take long to make."""

DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
HERE = pathlib.Path(__file__).parent
GOOD = [file.read_text("utf-8") for file in sorted((HERE / "good").glob("*.yaml"))]
MARKS = ":#\"'-[]{},&*!|>%@`?.= "
HIDDEN = ["\u00a0", "\u200b", "\u0085", "\t", "\r", "\0"]
PIECES = [*MARKS, *HIDDEN, "\n", ": ", " #", "- ", "---\n", "<<: ", "'s ", "é", "\\"]

SECTIONS = [section + "\n" for text in GOOD for section in re.split(r"\n(?=\w)", text)]

pieces_of_files = st.lists(st.sampled_from(SECTIONS), min_size=1, max_size=3).map("".join)
edits = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 3), st.sampled_from(["", *PIECES])), min_size=1, max_size=4)
plain = st.text(MARKS + "abcé–’", max_size=20)
words = st.text("abcdefghij_", min_size=1, max_size=9)
trees = st.dictionaries(
    words,
    st.recursive(
        plain,
        lambda child: st.lists(child, min_size=2, max_size=3) | st.dictionaries(words, child, min_size=1, max_size=3),
        max_leaves=6,
    ),
    min_size=1,
    max_size=4,
)


@st.composite
def mutants(draw: st.DrawFn) -> str:
    """A few sections of good files with a few characters taken out or put in."""
    text = draw(pieces_of_files)
    for where, length, piece in draw(edits):
        at = int(where * len(text))
        text = text[:at] + piece + text[at + length :]
    return text


def assert_inside(document: Document) -> None:
    """Every location of `document` lies in its text, and ends where it starts or later."""
    lines = document.text.split("\n")[:-1]
    related = [diagnostic.related for diagnostic in document.diagnostics if diagnostic.related]
    locations = [*document.keys.values(), *document.values.values(), *related]
    for location in [*locations, *(diagnostic.location for diagnostic in document.diagnostics)]:
        assert 1 <= location.line <= location.end_line <= len(lines)
        assert 1 <= location.column <= len(lines[location.line - 1]) + 1
        assert 1 <= location.end_column <= len(lines[location.end_line - 1]) + 1
        assert (location.line, location.column) <= (location.end_line, location.end_column)


def filled(value: Any) -> Any:
    """`value` with an empty text for each ``None``, as YAML's own loader has it."""
    if isinstance(value, dict):
        return {key: filled(child) for key, child in value.items()}
    if isinstance(value, list):
        return [filled(child) for child in value]
    return "" if value is None else value


def leaves(value: Any) -> Iterator[str]:
    """All words of the keys and texts in `value`."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from key.split()
            yield from leaves(child)
    elif isinstance(value, list):
        for child in value:
            yield from leaves(child)
    elif value:
        yield from value.split()


@given(st.binary(max_size=300))
@EXAMPLES
def test_any_bytes_give_a_document(raw: bytes) -> None:
    """Nothing raises, and every location lies inside the file."""
    assert_inside(parse(raw, "x.yaml"))


@given(st.lists(st.sampled_from([*PIECES, "a", "b c", "title"]), max_size=40).map("".join))
@EXAMPLES
def test_any_heap_of_marks_gives_a_document(text: str) -> None:
    """Nothing raises, and every location lies inside the file."""
    assert_inside(parse(text.encode(), "x.yaml"))


@given(mutants())
@EXAMPLES
def test_a_mutant_is_read_as_yaml_reads_it_or_not_at_all(text: str) -> None:
    """Without diagnostics the data is that of YAML's own loader, and every word of it is in the file."""
    document = parse(text.encode(), "x.yaml")

    assert_inside(document)
    if document.diagnostics == ():
        assert yaml.load(document.text, yaml.BaseLoader) == filled(document.data)
        # Quotes have escapes, by which a word need not stand in the file as it is read.
        quoted = '"' in text or "'" in text
        assert quoted or set() == {word for word in leaves(document.data) if word not in text}


@given(trees)
@FEWER
def test_what_yaml_writes_is_read_back(tree: dict[str, Any]) -> None:
    """A file that YAML itself wrote, with all texts between quotes, gives the same data and no diagnostics."""
    document = parse(yaml.dump(tree, default_style='"', allow_unicode=True, width=10_000, Dumper=DUMPER).encode(), "x.yaml")

    expected = ((), tree)

    assert expected == (document.diagnostics, document.data)


def kinds(keys: Mapping[Path, Location]) -> Iterator[Location]:
    """The first and the last key of each kind: the same names on the way to it, whatever the indexes."""
    first = {tuple(name for name in path if isinstance(name, str)): place for path, place in reversed(list(keys.items()))}
    last = {tuple(name for name in path if isinstance(name, str)): place for path, place in keys.items()}
    yield from sorted({*first.values(), *last.values()})


@pytest.mark.parametrize("name", ["overdracht.yaml", "welke-aanpak.yaml"])
def test_a_deleted_colon_is_named_on_its_own_line(name: str) -> None:
    """Whichever key of a real file loses its colon, one diagnostic says so, on that very line."""
    text = (HERE / "good" / name).read_text("utf-8")
    lines = text.split("\n")
    keys = list(kinds(parse(text.encode(), "x.yaml").keys))
    found = []
    for key in keys:
        line = lines[key.line - 1]
        broken = [*lines[: key.line - 1], line[: key.end_column - 1] + line[key.end_column :], *lines[key.line :]]
        diagnostics = parse("\n".join(broken).encode(), "x.yaml").diagnostics
        found += [(diagnostic.rule, diagnostic.location.line) for diagnostic in diagnostics]

    assert [("missing-colon", key.line) for key in keys] == found
