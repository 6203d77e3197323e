"""Figures, as data: what is drawn, never how.

Their grammar: the closed dot is the client or the client's question; an open circle is someone or something that helps; a
square is a fixed expert; a line is contact or time.
"""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.types import Entry, Line, Text


class Corner(Entry):
    """One corner of a triangle: its name, the question that it asks and what it represents."""

    title: Line
    ask: Line
    text: Text


class Seat(Entry):
    """One place in a figure: someone or something that helps."""

    title: Line
    text: Text | None = None


class Triangle(Entry):
    """Three corners around the client's question."""

    kind: Literal["triangle"]
    centre: Line
    caption: Text
    corners: Annotated[tuple[Corner, ...], Field(min_length=3, max_length=3)]


class Ring(Entry):
    """Three to twelve roles around a table, with the client's situation in the middle."""

    kind: Literal["ring"]
    centre: Line
    caption: Text
    seats: Annotated[tuple[Seat, ...], Field(min_length=3, max_length=12)]


class Overlap(Entry):
    """Two circles that overlap, with the client in the overlap."""

    kind: Literal["overlap"]
    centre: Line
    caption: Text
    seats: Annotated[tuple[Seat, ...], Field(min_length=2, max_length=2)]


class Hub(Entry):
    """A fixed expert (`fixed`) in contact with two to four others, who work with the client."""

    kind: Literal["hub"]
    centre: Line
    caption: Text
    fixed: Seat
    seats: Annotated[tuple[Seat, ...], Field(min_length=2, max_length=4)]


Figure = Annotated[Triangle | Ring | Overlap | Hub, Field(discriminator="kind")]
