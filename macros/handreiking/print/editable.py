"""A checklist as a file for a word processor (.docx), for a team to adapt: the text of its PDF, with boxes to click."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from docx.document import Document as Word
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm

from handreiking.print.editable_entries import add_entry
from handreiking.print.editable_items import SIGNATURE, add_lines, add_parts, add_small, add_sources, unhyphenated
from handreiking.print.printable import Printable
from handreiking.print.word import add_field, add_link, blank_document, document_bytes

WIDTH = Mm(170)
"""The width of the text on a page."""
NOTES = 5
"""The number of lines for notes."""
PROPERTY = 255
"""The greatest length of a property of a file, in characters (ECMA-376, part 2, 8)."""
HOLE = re.compile(r"(\{\w+\})")
FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}

Data = Mapping[str, Any]


def editable_checklist(document: Printable) -> bytes:
    """Return `document`, a checklist, as a .docx file. Only the word processor knows its number of pages."""
    data = document.data
    sheet = data["checklist"]
    word = blank_document(data["locale"], data["colours"])
    _properties(word, data)
    word.add_paragraph(sheet["kicker"], "Subtitle")
    word.add_heading(data["title"], 1)
    for entry in sheet["introduction"]:
        add_entry(word, entry, document.images)
    for name, value in sheet["pause"]:
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{name}: ").bold = True
        paragraph.add_run(unhyphenated(value))
    add_parts(word, sheet, data["words"])
    _end(word, sheet, data["words"])
    _foot(word, data)
    return document_bytes(word)


def _properties(word: Word, data: Data) -> None:
    properties, date = word.core_properties, data["date"]
    said = {"title": data["title"], "author": data["author"], "last_modified_by": data["author"], "comments": data["description"]}
    for name, text in {**said, "keywords": ", ".join(data["keywords"]), "language": data["locale"]}.items():
        setattr(properties, name, text[:PROPERTY])
    properties.created = properties.modified = datetime(date["year"], date["month"], date["day"])


def _end(word: Word, sheet: Data, words: Data) -> None:
    """Below the items: who signs, or initials if the list asks for them once, the notes, and the sources."""
    if sheet["signers"]:
        word.add_heading(words["signers"], 2)
        for role in sheet["signers"]:
            paragraph = word.add_paragraph()
            paragraph.paragraph_format.keep_with_next = role != sheet["signers"][-1]
            add_lines(paragraph, unhyphenated(role), words, SIGNATURE)
    elif sheet["sign"] == "end":
        add_lines(word.add_paragraph(), words["initials"], words)
    word.add_heading(words["notes"], 2)
    notes = word.add_paragraph()
    notes.paragraph_format.tab_stops.add_tab_stop(WIDTH, leader=WD_TAB_LEADER.LINES)
    notes.paragraph_format.line_spacing = 1.8
    notes.add_run("\n".join(["\t"] * NOTES))
    add_sources(word, sheet["sources"])
    if words["editors"]:
        add_small(word, [{"kind": "text", "text": words["editors"]}])


def _foot(word: Word, data: Data) -> None:
    """The footer: what the document is and its date, the page number, and the address of its page."""
    first, *others = data["foot"]
    foot = word.sections[0].footer
    line = foot.paragraphs[0]
    stops = line.paragraph_format.tab_stops
    stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(f"{first}\t")
    for part in HOLE.split(data["words"]["page"]):
        add_field(line, FIELDS[part]) if part in FIELDS else line.add_run(part)
    for text in others:
        foot.add_paragraph(text, "Footer")
    if data["url"]:
        add_link(foot.add_paragraph(style="Footer"), data["url"], data["url"])
    else:
        foot.add_paragraph(data["shown-url"], "Footer")
