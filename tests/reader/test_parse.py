"""What a good file becomes."""

import pathlib

import pytest
import yaml

from handreiking.diagnostic import Location
from handreiking.model.document import locate
from handreiking.reader import parse
from handreiking.reader.decoding import MAXIMUM_BYTES

SHAPES = (pathlib.Path(__file__).parent / "good" / "shapes.yaml").read_bytes()


def rules(text: str) -> list[str]:
    return [diagnostic.rule for diagnostic in parse(text.encode(), "a.yaml").diagnostics]


def test_a_file_with_every_allowed_shape_gives_the_data_of_yaml_itself() -> None:
    """Nothing is wrong with it, and only empty plain values differ: they are ``None``."""
    document = parse(SHAPES, "shapes.yaml")

    expected = ((), {**yaml.load(SHAPES, yaml.BaseLoader), "empty": None})

    assert expected == (document.diagnostics, document.data)


def test_scalars_stay_text() -> None:
    """What YAML would make a boolean, a time or a number is text."""
    expected = {"a": "no", "b": "12:30", "c": "010", "d": "1.10"}

    assert expected == parse(b"a: no\nb: 12:30\nc: 010\nd: 1.10\n", "").data


def test_an_empty_value_is_none_and_an_empty_text_is_text() -> None:
    """A key without a value differs from a key with an empty text between quotes."""
    expected = {"a": None, "b": ""}

    assert expected == parse(b"a:\nb: ''\n", "").data


def test_line_ends_are_normalised() -> None:
    """Windows and old Macintosh line ends become ``\\n``, and the last line gets one; a mark at the start goes."""
    expected = "a: b\nc: d\ne: f\n"

    assert expected == parse(b"\xef\xbb\xbfa: b\r\nc: d\re: f", "").text


def test_keys_and_values_have_their_places() -> None:
    """Lines and columns count from 1 and the end is exclusive; a collection ends where its last value ends."""
    document = parse(b"a:\n  - b: cd\n  - [e]\nf: g\n", "x.yaml")

    assert Location("x.yaml", 2, 5, 2, 6) == document.keys["a", 0, "b"]
    assert Location("x.yaml", 2, 8, 2, 10) == document.values["a", 0, "b"]
    assert Location("x.yaml", 2, 3, 3, 8) == document.values["a",]


def test_locate_falls_back_to_the_nearest_parent() -> None:
    """The place of a value that is missing is that of what should hold it."""
    document = parse(b"a:\n  b: c\n", "x.yaml")

    assert document.values["a", "b"] == locate(document, ("a", "b"))
    assert document.values["a",] == locate(document, ("a", "x", 3))


def test_locate_in_an_unread_file_is_its_start() -> None:
    """Where nothing has a place, the place is the start of the file."""
    assert Location("x.yaml", 1, 1, 1, 1) == locate(parse(b"", "x.yaml"), ("a",))


def test_the_first_of_two_equal_keys_counts() -> None:
    """The data keeps the first value; the diagnostic points at the second key and knows the first."""
    document = parse(b"a: b\na:\n  c: d\n", "x.yaml")

    expected = {"a": "b"}

    assert expected == document.data
    assert Location("x.yaml", 1, 1, 1, 2) == document.diagnostics[0].related
    assert ("a", "c") not in document.keys


def test_a_text_cut_off_keeps_its_data() -> None:
    """Later checks can go on: keys that a comma made are left out, and a text behind ``#`` is not empty."""
    text = b"a: {b: c, d}\ne: #3\n"

    expected = {"a": {"b": "c"}, "e": "#3"}

    assert expected == parse(text, "").data


def test_a_misread_file_has_no_data() -> None:
    """What was not understood is not handed on."""
    assert parse(b"a: b\nc d\n", "").data is None


def test_a_file_of_more_than_the_maximum_is_not_read() -> None:
    """One byte too many is refused; the maximum itself is not."""
    fits = "a: " + "b" * (MAXIMUM_BYTES - 4) + "\n"

    expected: tuple[list[str], list[str]] = ([], ["too-large"])

    assert expected == (rules(fits), rules(fits + "\n"))


def test_a_file_with_too_many_parts_is_not_read() -> None:
    """20,000 parts are the most."""
    expected = ["too-many-nodes"]

    assert expected == rules("a:\n" + "- b\n" * 20_000)


def test_a_missing_comma_in_brackets_is_reported() -> None:
    """What is wrong inside brackets is pointed at."""
    expected = ["invalid-brackets"]

    assert expected == rules('a: {b: "c" d: e}\n')


def test_a_hundred_thousand_brackets_do_no_harm() -> None:
    """Depth costs no stack: open brackets are named, closed ones are too deep."""
    deep = 100_000

    expected = (["unclosed-bracket"], ["too-deep"])

    assert expected == (rules("a: " + "[" * deep), rules("a: " + "[" * deep + "]" * deep))


def test_a_file_full_of_mistakes_gets_a_hundred_diagnostics_at_most() -> None:
    """A pasted document does not fill the screen."""
    expected = 100

    assert expected == len(rules("a: b: c\n" * 1_000))


def test_each_hidden_character_is_named_once() -> None:
    """The same character twice is one diagnostic; another character is another."""
    expected = ["hidden-character", "hidden-character"]

    assert expected == rules("a: b\u200bc\u200bd\u202ee\n")


def test_a_wrongly_indented_block_is_one_cause() -> None:
    """The lines that belong to a misplaced line are not reported again."""
    expected = ["wrong-indentation"]

    assert expected == rules("a:\n  - b: 1\n   - c: 2\n     d: 3\n   - e: 4\n  - f: 5\ng: 6\n")


def test_a_file_of_nothing_but_zeroes_is_refused() -> None:
    """What a failing disk leaves is no text."""
    expected = ["utf-16"]

    assert expected == rules("\0" * 1_000)


def test_a_zero_in_a_text_is_a_hidden_character() -> None:
    """Further on a zero is pointed at, as any character that nobody sees."""
    expected = [("hidden-character", 2, 5)]

    found = parse(b"a: b\nc: d\0e\n", "").diagnostics
    assert expected == [(diagnostic.rule, diagnostic.location.line, diagnostic.location.column) for diagnostic in found]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_named(encoding: str) -> None:
    """With a mark at the start or without, in either order of bytes, it is known for what it is."""
    expected = ["utf-16"]

    assert expected == [diagnostic.rule for diagnostic in parse("titel: cliënt\n".encode(encoding), "").diagnostics]
