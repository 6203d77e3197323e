"""One line of a YAML file, taken apart: its dashes, its key and its value."""

import re
from dataclasses import dataclass

DASHES = re.compile(r" *((?:-(?: +|$))*)")
QUOTED_KEY = re.compile(r"""("(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+') *:(?=\s|$)""")
COLON = re.compile(r":(?=\s|$)")
COMMENT = re.compile(r"\s#")
NO_KEY = tuple("\"'[]{},#&*!|>%@`")
"""A line that starts with one of these has no plain key."""

LIKE_A_KEY = re.compile(r"[a-z][a-z0-9_-]*(?=\s|$)")
"""The first word of a line, if it looks like a key: the model's keys are lower-case."""

KNOWN_KEY = re.compile(r"(?:^[ ]*(?:- +)*|[{,] *)([a-z][a-z0-9_-]*):(?=\s)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line: `column` is where it starts, `dashes` the columns of its list marks, `value` all that follows its key.

    `text` is the value without a comment. `shift` is what must be added to its columns if the line starts too far to
    the left or to the right.
    """

    number: int
    column: int
    dashes: tuple[int, ...]
    key: str | None
    key_column: int
    value: str
    value_column: int
    text: str
    shift: int = 0

    @property
    def opens(self) -> bool:
        """Whether the lines below may start deeper, because nothing follows its key or dash."""
        return not self.text and (self.key is not None or bool(self.dashes))

    @property
    def bare(self) -> bool:
        """Whether the line has neither a list mark nor a key."""
        return self.key is None and not self.dashes

    @property
    def is_text(self) -> bool:
        """Whether the line holds only text, with or without a list mark, rather than a key or brackets."""
        return self.key is None and bool(self.text) and self.text[0] not in "[{"

    @property
    def home(self) -> int:
        """The column below which, when the line opens, the next one must start deeper."""
        return self.shift + (self.key_column if self.key is not None else self.dashes[-1])

    @property
    def first_word(self) -> str:
        """The first word of the value if it looks like a key, else an empty text."""
        found = LIKE_A_KEY.match(self.value)
        return found[0] if found else ""


def split(text: str, number: int) -> SourceLine:
    """Take apart the line `text`, which has this `number`."""
    found = DASHES.match(text)
    assert found is not None, "the pattern also matches nothing"
    dashes = tuple(index + 1 for index in range(found.start(1), found.end()) if text[index] == "-")
    column = found.end() + 1
    first = dashes[0] if dashes else column
    key, length = _key(text[found.end() :])
    rest = text[found.end() + length :]
    value = rest.lstrip()
    value_column = column + length + len(rest) - len(value)
    return SourceLine(number, first, dashes, key, column, value, value_column, without_comment(value))


def without_comment(value: str) -> str:
    """Return `value` as YAML reads it: up to a space and a ``#``."""
    if value.startswith("#"):
        return ""
    found = COMMENT.search(value)
    return (value[: found.start()] if found else value).rstrip()


def known_keys(text: str) -> frozenset[str]:
    """Return the keys of a file, as far as they can be seen without reading it."""
    return frozenset(KNOWN_KEY.findall(text))


def _key(content: str) -> tuple[str | None, int]:
    if quoted := QUOTED_KEY.match(content):
        return quoted[1][1:-1], quoted.end()
    colon = COLON.search(content)
    if content.startswith((*NO_KEY, "? ")) or not colon:
        return None, 0
    comment = COMMENT.search(content)
    if comment and comment.start() < colon.start():
        return None, 0
    return content[: colon.start()].rstrip(), colon.end()
