"""The lists beside the methods: the glossary, the bibliography, and the guides that choose between methods."""

from typing import Annotated

from pydantic import Field

from handreiking.model.types import Entry, Id, Identity, Line, Lines, Number, Text


class Term(Entry):
    """A word of the field, explained.

    `forms` are other spellings and inflections that the text may use; `synonyms` are words that it does not use, but that readers
    may search for.
    """

    id: Annotated[Id, Identity("term")]
    term: Line
    forms: Lines | None = None
    synonyms: Lines | None = None
    definition: Text


class Glossary(Entry):
    """The file ``begrippen.yaml``."""

    terms: tuple[Term, ...]


class Source(Entry):
    """A published text that statements lean on. `author` is a person or an organisation, `published_in` where it stood."""

    id: Annotated[Id, Identity("source")]
    author: Line
    year: Number | None = None
    title: Line
    published_in: Line
    about: Text | None = None


class Bibliography(Entry):
    """The file ``bronnen.yaml``."""

    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
