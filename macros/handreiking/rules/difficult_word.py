"""The rule ``difficult-word``."""

from collections.abc import Iterable, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.types import Entry, Identity, Inline, Reference
from handreiking.model.walk import Leaf
from handreiking.plain import difficult, suspects
from handreiking.rules.prose import warning_about


def difficult_word(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text, title or label has an official or difficult word for which a plain one is known.

    Words in the glossary are explained on the page; titles of sources and anything in quotation marks are someone else's words.
    Those are left alone. The words are listed in ``plain/nl.yaml``, which also says what was left out on purpose.
    """
    explained = {form.lower() for term in handbook.terms for form in (term.term, *(term.forms or ()))}
    suspected = {file: suspects(text, handbook.language) for file, text in handbook.texts.items()}
    for part, leaf in handbook.leaves:
        words = suspected[part.document.file]
        if words and _holds(leaf.value.lower(), words) and _is_own(part, leaf):
            for written, better in difficult(leaf.value, handbook.language, explained):
                yield warning_about("difficult-word", part, leaf.path, written, written=written, better=better)


def _holds(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)


def _is_own(part: Part[Entry], leaf: Leaf) -> bool:
    """Return whether the editors chose the words: not so in an id, the title of a source or a term that is explained."""
    is_name = isinstance(part.entry, Bibliography | Glossary) or leaf.mark(Identity) or leaf.mark(Reference)
    return bool(leaf.mark(Inline)) or not is_name
