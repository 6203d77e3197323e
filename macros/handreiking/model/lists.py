"""The lists beside the methods: the glossary, the bibliography, and the guides that choose between methods."""

from typing import Annotated, Literal

from pydantic import Field

from handreiking.model.types import Date, Entry, Id, Identity, Line, Lines, Number, Text


class Term(Entry):
    """A word of the field, explained. `forms` are other spellings and inflections that the text may use."""

    id: Annotated[Id, Identity("term")]
    term: Line
    forms: Lines | None = None
    definition: Text


class SearchWords(Entry):
    """Words that readers type but the texts do not use (`typed`), and the words of the texts that they mean (`means`)."""

    means: Line
    typed: Lines


class NotCovered(Entry):
    """Something that readers look for and this handbook has nothing on: the `words` for it, and whom to ask (`advice`)."""

    words: Lines
    advice: Text


class Glossary(Entry):
    """The file with the glossary, ``glossary.yaml`` in English."""

    terms: tuple[Term, ...]
    search_words: tuple[SearchWords, ...] | None = None
    not_covered: tuple[NotCovered, ...] | None = None


class Source(Entry):
    """A published text that statements rely on. `author` is a person or an organisation, `published_in` where it appeared.

    `kind` says whether it reports what practice does, or is an official text: a law, a professional code, the page of a national
    body. Of an official text `url` is the address, `consulted` the day on which it was read, and `review_by` the day by which it
    must be read again.
    """

    id: Annotated[Id, Identity("source")]
    author: Line
    year: Number | None = None
    title: Line
    published_in: Line
    about: Text | None = None
    kind: Literal["practice", "official"] = "practice"
    url: Line | None = None
    consulted: Date | None = None
    review_by: Date | None = None


class Bibliography(Entry):
    """The file with the sources, ``sources.yaml`` in English."""

    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
