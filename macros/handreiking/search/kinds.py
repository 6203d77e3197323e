"""What a result is. Of pages that fit equally well, a method comes before a checklist, and both before the glossary."""

from collections.abc import Mapping

METHOD, CHECKLIST, GUIDE, GLOSSARY, PAGE, OVERVIEW, EDITING = (
    "method",
    "checklist",
    "guide",
    "glossary",
    "page",
    "overview",
    "editing",
)

WORTH: Mapping[str, float] = {
    METHOD: 1.25,
    CHECKLIST: 1.15,
    GUIDE: 1.0,
    GLOSSARY: 1.0,
    PAGE: 1.0,
    OVERVIEW: 0.5,
    EDITING: 0.5,
}
"""What a word on a page of a kind counts for. A list names all that has pages of its own; few readers look for how to edit."""

LABELLED = (METHOD, CHECKLIST, GUIDE, GLOSSARY, EDITING)
"""The kinds that a result names; of the others the title says it."""

FIXED: Mapping[str, str] = {
    "home": OVERVIEW,
    "everything": OVERVIEW,
    "glossary": GLOSSARY,
    "fields": EDITING,
    "rules": EDITING,
}
"""The kind of the pages that every handbook has, where it is not just a page."""


def kind(made: str, id: str) -> str:
    """Return the kind of the page that was `made` as a method, a checklist, a guide, a rule or a page with `id`."""
    if made == "page":
        return FIXED.get(id, PAGE)
    return EDITING if made == "rule" else made
