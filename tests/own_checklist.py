"""Checklists that belong to no method, as tests need them: one with something of everything, and one that is long."""

from pathlib import Path

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from tests.bad_cases import LIST

OWN, LONG = "nl/checklists/lijst.yaml", "nl/checklists/lang.yaml"
SECTIONS, ITEMS = 12, 20


def long_list(sections: int = SECTIONS, items: int = ITEMS) -> str:
    """Return the file of a list with so many `sections`, each of so many `items`; each cites a source."""
    lines = ["id: lang", "title: De lange lijst", "use: read-do", "when: aan tafel", "who: de begeleider", "sections:"]
    for section in range(1, sections + 1):
        lines += [f"  - title: Deel {section}", "    items:"]
        for item in range(1, items + 1):
            why = f"Zin {item} van deel {section} zegt met wat meer woorden waarom dit ertoe doet [@overdracht-utrecht]."
            lines += [f"      - text: Doe nummer {item} van deel {section}.", f"        why: {why}"]
    return "\n".join([*lines, ""])


def alone(folder: Path, text: str = "") -> Handbook:
    """Return the handbook in `folder` that has one checklist and nothing else, with `text` if that is given."""
    path = folder / OWN
    path.parent.mkdir(parents=True)
    path.write_text(text or LIST.replace(" [@overdracht-utrecht]", "").replace("category:\n  - wonen\n", "").replace(NOWHERE, ""))
    handbook = load(folder)
    assert () == handbook.diagnostics
    return handbook


NOWHERE = ', links: [{title: Overdracht, url: "method:handover"}]'
"""The link to a method, which a handbook without methods does not have."""
