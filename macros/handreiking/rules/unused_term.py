"""The rule ``unused-term``."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook, Part
from handreiking.model.lists import Glossary
from handreiking.model.types import Identity, Reference
from handreiking.rules.findings import is_whole, warning


def unused_term(handbook: Handbook) -> Iterator[Diagnostic]:
    """No text uses a term of the glossary, in any of its forms.

    Such a glossary grows without being read. Often the texts use another form, which ``forms`` can list.

    FAIL::

        terms:
          - id: nazorg
            term: nazorg
            definition: Hulp nadat een traject is afgesloten.
          - id: bemoeizorg
            term: bemoeizorg
            definition: Hulp voor wie niet om hulp vraagt.

    PASS::

        terms:
          - id: nazorg
            term: nazorg
            definition: Hulp nadat een traject is afgesloten.
    """
    if not handbook.glossary or not is_whole(handbook):
        return
    texts = "\n".join(_texts(handbook, handbook.glossary)).casefold()
    for index, term in enumerate(handbook.glossary.entry.terms):
        forms = (form.casefold() for form in (term.term, *(term.forms or ())))
        if not any(re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", texts) for form in forms if form in texts):
            yield warning("unused-term", handbook.glossary, ("terms", index, "term"), term=term.term)


def _texts(handbook: Handbook, glossary: Part[Glossary]) -> Iterator[str]:
    """Yield every text except ids and the glossary: explaining a term is not using it."""
    for part, leaf in handbook.leaves:
        if part is not glossary and not leaf.mark(Identity) and not leaf.mark(Reference):
            yield leaf.value
