"""What a command asks on the terminal when no option says it."""

from handreiking.catalogue import Catalogue
from handreiking.commands.project import Misuse
from handreiking.reader.decoding import HIDDEN, describe
from handreiking.text.typeface import missing_glyphs


def answer(question: str, without: str) -> str:
    """Return what is answered to `question`, which may be nothing. Raises `Misuse`, saying `without`, if nobody is there."""
    try:
        return input(question).strip()
    except (EOFError, KeyboardInterrupt):
        raise Misuse(without) from None


def one_line(given: str | None, question: str, without: str) -> str:
    """Return `given`, or what is answered to `question`, on one line. Raises `Misuse`, saying `without`, for nothing."""
    said = (answer(question, without) if given is None else given).split()
    if not said:
        raise Misuse(without)
    return " ".join(said)


def readable(text: str, words: Catalogue) -> str:
    """Return `text`. Raises `Misuse` for a character that nobody sees or that cannot be printed: the check would refuse it."""
    if hidden := HIDDEN.search(text):
        raise Misuse(words("command.hidden-character", **describe(hidden[0])))
    if found := next(missing_glyphs(text), None):
        raise Misuse(words("command.missing-glyph", found=found))
    return text
