"""The kinds of results. Of pages that match equally well, methods and topics come first, then checklists."""

from collections.abc import Mapping

METHOD, CHECKLIST, GUIDE, TOPIC, GLOSSARY, PAGE, OVERVIEW, BIBLIOGRAPHY = (
    "method",
    "checklist",
    "guide",
    "topic",
    "glossary",
    "page",
    "overview",
    "bibliography",
)

WORTH: Mapping[str, float] = {
    METHOD: 1.25,
    CHECKLIST: 1.15,
    GUIDE: 1.0,
    TOPIC: 1.25,
    GLOSSARY: 1.0,
    PAGE: 1.0,
    OVERVIEW: 0.5,
    BIBLIOGRAPHY: 0.25,
}
"""The factor by which the weights on a page of each kind are multiplied.

Overviews count for less because what they list has pages of its own, and the bibliography for less still: the titles in it have
the words of every subject, and help with none.
"""

LABELLED = (METHOD, CHECKLIST, GUIDE, TOPIC, GLOSSARY)
"""The kinds that are shown with a result; for the others the title is enough."""

FIXED: Mapping[str, str] = {
    "home": OVERVIEW,
    "everything": OVERVIEW,
    "sources": BIBLIOGRAPHY,
    "glossary": GLOSSARY,
}
"""The kinds of the pages that every handbook has; those that are missing here are just pages."""


def result_kind(page_kind: str, id: str) -> str:
    """Return the kind of result of the page with the kind `page_kind` (``method``, ``rule``, ``page`` …) and the id `id`.

    The id of a part of a list has that of the list before a slash: ``methods/k``.
    """
    if page_kind == "page":
        list, _, part = id.partition("/")
        return FIXED.get(list, OVERVIEW if part else PAGE)
    return PAGE if page_kind == "rule" else page_kind
