"""Most files are read line by line, and exactly as the strict reader would."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reader.test_properties import EXAMPLES, mutants

from handreiking.reader import parse
from handreiking.reader.decoding import decode
from handreiking.reader.kept import KeptDocument
from handreiking.reader.orderly import read_orderly
from handreiking.reader.parsing import parse_strictly

DATA = Path(__file__).parent.parent / "data"
FILES = sorted(path.relative_to(DATA).as_posix() for path in DATA.rglob("*.yaml"))

STARTS = ["", "title", "- ", "  - ", "  ", "    "]
ENDS = ["", ":", ": x", "x", ": 'x'", ': "x: y #"', ": [a, b]", ": x: y", ": x #y", " = x", " |", ": |", "x: y", " # x", ": #x"]
lines = st.tuples(st.sampled_from(STARTS), st.sampled_from(["", "a", "b", "id", "x1", "No", "‘w’"]), st.sampled_from(ENDS)).map(
    "".join
)
small = st.lists(lines, min_size=1, max_size=6).map("\n".join)


@pytest.mark.parametrize("file", FILES)
def test_reads_the_files_of_a_handbook(file: str) -> None:
    """A file as it should be is read without the strict reader, and means the same."""
    raw = (DATA / file).read_bytes()

    assert parse_strictly(raw, file).data == read_orderly(decode(raw, file)[0].text)


def assert_the_same(text: str) -> None:
    """Where `text` is read line by line, the strict reader reads the same and has nothing to report."""
    raw = text.encode("utf-8", "surrogatepass")
    source, hidden = decode(raw, "a.yaml")
    data = None if hidden else read_orderly(source.text)
    if data is not None:
        strict = parse_strictly(raw, "a.yaml")
        assert ((), repr(data)) == (strict.diagnostics, repr(strict.data))


@EXAMPLES
@given(mutants())
def test_reads_mutants_as_the_strict_reader_does(text: str) -> None:
    """What is read line by line is what the strict reader reads, whatever was changed in a file."""
    assert_the_same(text)


@EXAMPLES
@given(small)
def test_reads_small_files_as_the_strict_reader_does(text: str) -> None:
    """What is read line by line is what the strict reader reads, however the lines are put together."""
    assert_the_same(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# a comment\n",
        "a\n",
        "- a\n",
        "a:\n",
        "a: b",
        "a: b: c\n",
        "a: b:\n",
        "a: b #c\n",
        "a: #c\n",
        "a:  b\n",
        "a: b \n",
        "a: 'it''s'\n",
        'a: "\\n"\n',
        "a: 'b' c\n",
        "a: |\n  b\n",
        "a: [b\n",
        "a: [b, [c]]\n",
        "a: {b: c}\n",
        "a: *b\n",
        "a: b\na: c\n",
        "a:\n b: c\n",
        "a:\n- b\n",
        "a: b\n  c\n",
        "a:\n  - b\n    c: d\n",
        "a:\n  - b\n  - c: d\n",
        "a:\n  - c: d\n  - b\n",
        "a:\n  - id = b\n",
        "a:\n  - id |\n",
        "a:\n  - id：b\n",
        "a:\n  - b: c\nd:\n  - b c\n",
        "a:\n  b: c\n d: e\n",
        "---\na: b\n",
        "a: b\n...\n",
        "a:\tb\n",
        "A: b\n",
        "a b: c\n",
        "a:\n  - - b\n",
        "a:\n  -\n    b: c\n",
        "a: - b\n",
        "<<: b\n",
    ],
)
def test_leaves_the_rest_to_the_strict_reader(text: str) -> None:
    """A file with anything else is not read line by line."""
    assert read_orderly(text) is None


def test_too_deep() -> None:
    """A file with more levels than any handbook has is left to the strict reader, which refuses it."""
    deep = "".join(f"{'  ' * depth}a:\n" for depth in range(30)) + "  " * 30 + "a: b\n"

    assert read_orderly(deep) is None


def test_too_many_nodes() -> None:
    """A file with more in it than any handbook has is left to the strict reader, which refuses it."""
    assert read_orderly("a:\n" + "  - b\n" * 20_000) is None


def test_finds_everything_again() -> None:
    """A document of which only the bytes were kept has all that the strict reader finds."""
    raw = (DATA / FILES[0]).read_bytes()
    document, strict = parse(raw, "a.yaml"), parse_strictly(raw, "a.yaml")

    assert isinstance(document, KeptDocument)
    assert (strict.text, strict.data, strict.keys, strict.values) == (
        document.text,
        document.data,
        document.keys,
        document.values,
    )
