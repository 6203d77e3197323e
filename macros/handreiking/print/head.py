"""The head and the foot of every document: title, dates, the address of its page, and the words that the templates use."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import segno

from handreiking.catalogue import Catalogue
from handreiking.catalogue.dates import day
from handreiking.components.downloads.download import Variant

LARGE = ("large", "trainer-large")
"""The variants in large print."""
NO_DAY = date(1970, 1, 1)
"""The day in the properties of a file of which it is not known: PDF/A asks for one. Nothing that is printed shows it."""


@dataclass(frozen=True, slots=True)
class Colophon:
    """The title of a document, what it is part of, who maintains it, and when it was last changed and must be reviewed.

    What is not known is None, and left out.
    """

    title: str
    part_of: str
    owner: str | None
    changed: date | None
    review_by: date | None


def head(words: Catalogue, colophon: Colophon, url: str, variant: Variant, marked: bool = True, here: str = "") -> dict[str, Any]:
    """Return the data that every document has, for Typst. `url` is the absolute address of its page, empty when unknown.

    Only where statements are `marked` with their sources there is a line that says what it means to have none. `here` is the name
    of a local edition, which stands at the foot.
    """
    changed = words("paper.version", date=day(colophon.changed, words)) if colophon.changed else ""
    stamp = colophon.changed or NO_DAY
    review = words("paper.review", date=day(colophon.review_by, words)) if colophon.review_by else ""
    organisation = words("paper.organisation")
    dates = [[changed], [review], [organisation]] if variant in LARGE else [[changed, review, organisation]]
    lines = [[colophon.title, colophon.part_of], *dates, [here]]
    return {
        "lang": words.language,
        "locale": words("locale"),
        "size": "large" if variant in LARGE else "normal",
        "fillable": variant == "fillable",
        "title": colophon.title,
        "author": colophon.owner or "",
        "keywords": [part for part in (colophon.part_of, changed) if part],
        "description": words("paper.description", title=colophon.title),
        "date": {"year": stamp.year, "month": stamp.month, "day": stamp.day},
        "foot": [said for line in lines if (said := " · ".join(part for part in line if part))],
        "dates": list(_dates(words, colophon)),
        "url": url or None,
        "shown-url": url.removeprefix("https://").removesuffix("/") if url else words("paper.no-address"),
        "qr": qr_code(url) if url else None,
        "words": template_texts(words) | {"editors": _who_speaks(words, marked, here)},
    }


def _who_speaks(words: Catalogue, marked: bool, here: str) -> str:
    """What a statement without a source means, and what the mark of a local edition does."""
    said = words("paper.editors") if marked else ""
    return " ".join(filter(None, (said, words("paper.local", mark=words("local.mark")) if here else "")))


def template_texts(words: Catalogue) -> dict[str, str]:
    """Return the texts that the templates use, by their names there."""
    return {
        "initials": words("paper.initials"),
        "date": words("paper.date"),
        "signature": words("paper.signature"),
        "signers": words("checklist.signers"),
        "item": words("paper.item"),
        "booklets": words("paper.booklets"),
        "notes": words("paper.notes"),
        "qr": words("paper.qr"),
        "guide-how": words("paper.guide-how"),
        "questions": words("paper.questions"),
        "outcomes": words("guide.outcomes"),
        "next": words("guide.next"),
        "tree": words("paper.tree"),
        "contents": words("paper.contents"),
        "who": words("method.who"),
        "time": words("paper.time"),
        "phases": words("method.phases"),
        "result": words("method.phase-result"),
        "roles": words("method.roles"),
        "role": words("paper.role"),
        "tasks": words("paper.tasks"),
        "decision": words("method.decision"),
        "pitfalls": words("method.pitfalls"),
        "reading": words("method.further_reading"),
        "exercises": words("method.exercises"),
        "group-questions": words("exercise.questions"),
        "discussion": words("exercise.discussion"),
        "answers": words("exercise.answers"),
        "cards": words("exercise.cards"),
        "cards-how": words("paper.cards-how"),
        "for-trainer": words("paper.for-trainer"),
        "terms": words("page.glossary.title"),
        "term": words("paper.term"),
        "meaning": words("paper.meaning"),
        "sources": words("page.sources.title"),
        "newer": words("paper.newer"),
        "label": words("sign.label", label="{label}", text="{text}"),
        "page": words("paper.page", page="{page}", pages="{pages}"),
    }


def _dates(words: Catalogue, colophon: Colophon) -> Iterator[tuple[str, str]]:
    if colophon.changed:
        yield words("paper.changed"), day(colophon.changed, words)
    if colophon.review_by:
        yield words("colophon.review-by"), day(colophon.review_by, words)
    if colophon.owner:
        yield words("colophon.owner"), colophon.owner


@cache
def qr_code(url: str) -> str:
    """Return `url` as a QR code (ISO/IEC 18004), as SVG."""
    drawn = io.BytesIO()
    segno.make(url, error="m", micro=False).save(drawn, kind="svg", border=0, xmldecl=False, svgclass=None, lineclass=None)
    return drawn.getvalue().decode()
