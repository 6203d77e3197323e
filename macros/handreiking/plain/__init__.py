"""Plain language: what makes a text hard to read. Rules of thumb, right far more often than wrong, and never a verdict."""

from handreiking.plain.difficult import difficult, suspects
from handreiking.plain.passive import passives
from handreiking.plain.reading_ease import reading_ease, syllables
from handreiking.plain.sentences import sentences, words

__all__ = ["difficult", "passives", "reading_ease", "sentences", "suspects", "syllables", "words"]
