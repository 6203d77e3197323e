"""The rule ``unused-term``."""

import re
from collections.abc import Iterable, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook, Part
from handreiking.model.types import Entry, Identity, Reference
from handreiking.model.walk import Leaf, walk
from handreiking.rules.findings import is_whole, warning
from handreiking.text.inline import without_code

WORD = re.compile(r"[\w-]+")


def unused_term(handbook: Handbook) -> Iterator[Diagnostic]:
    """No text uses a term of the glossary, in any of its forms.

    Such a glossary grows without being read. Often the texts use another form, which ``forms`` can list.
    """
    if not handbook.glossary or not is_whole(handbook):
        return
    used = frozenset().union(*(used_terms(handbook, part) for part in handbook.parts))
    for index, term in enumerate(handbook.glossary.entry.terms):
        if index not in used:
            yield warning("unused-term", handbook.glossary, ("terms", index, "term"), term=term.term)


def used_terms(handbook: Handbook, part: Part[Entry], leaves: Iterable[Leaf] = ()) -> frozenset[int]:
    """Return the numbers, from 0, of the glossary's terms that `part` uses. `leaves` are the texts of `part`, if known."""
    noted: dict[str, frozenset[int]] = handbook.notes.setdefault("used terms", {})
    if part.document.file not in noted:
        noted[part.document.file] = frozenset(_used(handbook, part, leaves or walk(part.own)))
    return noted[part.document.file]


def _used(handbook: Handbook, part: Part[Entry], leaves: Iterable[Leaf]) -> Iterator[int]:
    """The numbers of the terms in every text except ids and the glossary: explaining a term is not using it."""
    if not handbook.glossary or part.document.file == handbook.glossary.document.file:
        return
    texts = "\n".join(
        without_code(leaf.value) for leaf in leaves if not leaf.mark(Identity) and not leaf.mark(Reference)
    ).casefold()
    words = frozenset(WORD.findall(texts))
    for index, term in enumerate(handbook.glossary.entry.terms):
        forms = (form.casefold() for form in (term.term, *(term.forms or ())))
        if any(form in words or _is_found(form, words, texts) for form in forms):
            yield index


def _is_found(form: str, words: frozenset[str], texts: str) -> bool:
    """Whether `form`, of several words or with other signs than those of a word, stands in `texts` by itself."""
    parts = WORD.findall(form)
    if parts == [form] or not words.issuperset(parts[1:-1]) or form not in texts:
        return False
    return bool(re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", texts))
