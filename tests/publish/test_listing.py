"""The list of the files of a site: written, read back, and held against what is there."""

import pytest

from handreiking.publish.agreement import Fault, otherwise, unlike
from handreiking.publish.listing import Hashed, listed, listing_text, read_listing

FILES = {"b/index.html": listed(b"twee"), "a é.css": listed(b""), "index.html": listed(b"een")}


def test_it_is_read_as_it_was_written() -> None:
    """Nothing is lost, whatever the names; each file has a line of its own, in the order of the paths."""
    text = listing_text(FILES)

    assert (FILES, len(FILES) + 2) == (read_listing(text.encode()), text.count("\n"))
    assert sorted(FILES) == [line.split('"')[1] for line in text.splitlines()[1:-1]]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"files": [1]}',
        '{"files": {"a": 1}}',
        '{"files": {"a": ["x", "y"]}}',
        '{"files": {"../a": [1, "y"]}}',
        '{"files": {"/etc/passwd": [1, "y"]}}',
        '{"files": {"a//b": [1, "y"]}}',
        '{"files": {"a\\\\b": [1, "y"]}}',
        "[" * 100_000,
    ],
)
def test_what_is_no_list(text: str) -> None:
    """Anything else is refused, and so is a path that leads out of the site."""
    with pytest.raises(ValueError):  # noqa: PT011 - the text is for a programmer
        read_listing(text.encode())


def test_what_is_written_in_parts() -> None:
    """What was written piece by piece is listed as if at once."""

    class Nowhere:
        def write(self, content: bytes) -> None:
            pass

    out = Hashed(Nowhere())
    out.write(b"tw")
    out.write(b"ee")

    assert listed(b"twee") == out.listed


def test_a_site_as_it_was_meant() -> None:
    """The same sizes are no fault, and what is there besides is none either."""
    expected: list[Fault] = []

    assert expected == list(unlike({"a": 1, "leeg.css": 0}, {"a": 1, "leeg.css": 0, "b": 2}, there={"leeg.css"}, filled={"a"}))


def test_a_site_as_it_was_not_meant() -> None:
    """A file that is gone, emptied, or of another size is a fault; and so is one that was never written, or was empty."""
    found = unlike({"a": 1, "b": 2, "c": 3, "d": 0}, {"b": 0, "c": 4, "d": 0}, there={"f"}, filled={"d", "e"})

    assert ["missing a", "empty b", "other c", "missing e", "missing f", "empty d"] == [f"{one.kind} {one.path}" for one in found]


def test_how_two_lists_differ() -> None:
    """A file too few, one too many, another content and none are told, by path."""
    found = {"b/index.html": listed(b"drie"), "a é.css": listed(b""), "x.html": listed(b"x")}

    assert ["other b/index.html", "missing index.html", "unknown x.html"] == [
        f"{one.kind} {one.path}" for one in otherwise(FILES, found)
    ]
