"""What a list of statements may hold: texts, one level of points below a text, and what there is to read or to use elsewhere."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from handreiking.model.types import Entry, Line, Pictured, Text, Texts
from handreiking.text.inline import IMAGE_SIGN


class WithPoints(Entry):
    """A statement, and the `points` that it comes down to: a list in a list, which goes no deeper."""

    text: Text
    points: Texts


class Reading(Entry):
    """Something to read or to use elsewhere: its title, its address on the web, and what it is good for."""

    title: Line
    url: Line
    text: Text | None = None


Listed = str | WithPoints | Reading
"""An entry of a list of statements."""

TAGS: Mapping[type, str] = {one: f"<{one.__name__}>" for one in (str, WithPoints, Reading)}
"""What stands for each in the path of one of pydantic's errors."""


def _told_by(*options: type[Entry]) -> Discriminator:
    """Tell an entry by its keys: it is the first of `options` that knows most of them, and a text if none of them knows any.

    Its tag is no key of any file: the path of an error can do without it.
    """

    def tag(value: Any) -> str:
        if isinstance(value, Mapping):
            known = max(options, key=lambda option: len(option.model_fields.keys() & value.keys()))
            return TAGS[known] if known.model_fields.keys() & value.keys() else TAGS[str]
        return TAGS[type(value)] if isinstance(value, options) else TAGS[str]

    return Discriminator(tag)


_Text = Annotated[Text, Tag(TAGS[str])]
_WithPoints = Annotated[WithPoints, Tag(TAGS[WithPoints])]
_Reading = Annotated[Reading, Tag(TAGS[Reading])]

Statements = Annotated[tuple[Annotated[_Text | _WithPoints, _told_by(WithPoints)], ...], Pictured(), Field(min_length=1)]
"""A list of statements, each with points below it or without; at least one. Any may be an image."""

Paragraphs = Annotated[tuple[Text, ...], Pictured(), Field(min_length=1)]
"""A story, in paragraphs or images."""

Materials = Annotated[
    tuple[Annotated[_Text | _WithPoints | _Reading, _told_by(WithPoints, Reading)], ...], Pictured(), Field(min_length=1)
]
"""The same, with what there is elsewhere."""


def is_image(one: object) -> bool:
    """Whether `one`, an entry of a list, is an image, which belongs to another entry."""
    return isinstance(one, str) and one.startswith(IMAGE_SIGN)


def texts_of(listed: Iterable[Listed]) -> Iterator[str]:
    """Yield the texts of `listed`, a text before its points. Of something elsewhere the text says what it is good for."""
    for one in listed:
        if isinstance(one, str):
            yield one
        elif one.text:
            yield one.text
        if isinstance(one, WithPoints):
            yield from one.points
