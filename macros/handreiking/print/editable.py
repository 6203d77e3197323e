"""A checklist as a file for a word processor (.docx), for a team to adapt: the text of its PDF, with boxes to click."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from docx.document import Document as Word
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from handreiking.print.printables import Printable
from handreiking.print.runs import SOFT_HYPHEN, PaperRun
from handreiking.print.typesetting import PrintedDocument
from handreiking.print.word import add_field, add_link, add_tick_box, blank_document, document_bytes

SMALL = Pt(9)
WIDTH = Mm(170)
"""The width of the text on a page."""
SIGN = (Mm(55), Mm(65), Mm(120))
"""Where the line for initials ends, and where the one for the date begins and ends, from the left margin."""
NOTES = 5
"""The number of lines for notes."""
PROPERTY = 255
"""The greatest length of a property of a file, in characters (ECMA-376, part 2, 8)."""
HOLE = re.compile(r"(\{\w+\})")
FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}

Data = Mapping[str, Any]


def editable_checklist(document: Printable) -> PrintedDocument:
    """Return `document`, a checklist, as a .docx file. Its number of pages is 0: only the word processor knows it."""
    data, sheet = document.data, document.data["checklist"]
    word = blank_document(data["locale"])
    _properties(word, data)
    word.add_paragraph(sheet["kicker"], "Subtitle")
    word.add_heading(data["title"], 1)
    for name, value in sheet["pause"]:
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{name}: ").bold = True
        paragraph.add_run(_plain(value))
    _sections(word, sheet, data["words"])
    _end(word, sheet, data["words"])
    _foot(word, data)
    return PrintedDocument(document, document_bytes(word), 0)


def _properties(word: Word, data: Data) -> None:
    properties, date = word.core_properties, data["date"]
    said = {"title": data["title"], "author": data["author"], "last_modified_by": data["author"], "comments": data["description"]}
    for name, text in {**said, "keywords": ", ".join(data["keywords"]), "language": data["locale"]}.items():
        setattr(properties, name, text[:PROPERTY])
    properties.created = properties.modified = datetime(date["year"], date["month"], date["day"])


def _sections(word: Word, sheet: Data, words: Data) -> None:
    numbers = iter(range(1, 1 + sum(len(section["items"]) for section in sheet["sections"])))
    for section in sheet["sections"]:
        word.add_heading(_plain(section["title"]), 2)
        if section["when"]:
            word.add_paragraph(_plain(section["when"])).paragraph_format.keep_with_next = True
        for item in section["items"]:
            _item(word, item, next(numbers), words if sheet["sign"] == "items" else None)


def _item(word: Word, item: Data, number: int, sign: Data | None) -> None:
    """The box and the text; below it why, and with `sign` a line for initials. An item is not split over two pages."""
    paragraph = word.add_paragraph(style="List Paragraph")
    add_tick_box(paragraph, number, item["plain"])
    paragraph.add_run("\t")
    _runs(paragraph, item["text"], bold=True)
    if item["why"]:
        paragraph.paragraph_format.keep_with_next = True
        paragraph = word.add_paragraph(style="List Continue")
        _runs(paragraph, item["why"])
    if sign:
        paragraph.paragraph_format.keep_with_next = True
        _sign(word.add_paragraph(style="List Continue"), sign)


def _sign(paragraph: Paragraph, words: Data) -> None:
    """Two lines to fill in, after their labels. They are drawn by tabs, so that typed text takes their place."""
    initials, start, end = SIGN
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(initials, leader=WD_TAB_LEADER.LINES)
    stops.add_tab_stop(start)
    stops.add_tab_stop(end, leader=WD_TAB_LEADER.LINES)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(10), Pt(8)
    paragraph.add_run(f"{words['initials']}: \t\t{words['date']}: \t")


def _end(word: Word, sheet: Data, words: Data) -> None:
    """Below the items: the initials, if the list asks for them once, the notes, and the sources."""
    if sheet["sign"] == "end":
        _sign(word.add_paragraph(), words)
    word.add_heading(words["notes"], 2)
    notes = word.add_paragraph()
    notes.paragraph_format.tab_stops.add_tab_stop(WIDTH, leader=WD_TAB_LEADER.LINES)
    notes.paragraph_format.line_spacing = 1.8
    notes.add_run("\n".join(["\t"] * NOTES))
    for source in sheet["sources"]:
        _small(word, [{"kind": "text", "text": f"{source['number']}  "}, *source["text"]])
    _small(word, [{"kind": "text", "text": words["editors"]}])


def _small(word: Word, runs: Iterable[PaperRun]) -> None:
    paragraph = word.add_paragraph()
    _runs(paragraph, runs)
    for run in paragraph.runs:
        run.font.size = SMALL


def _foot(word: Word, data: Data) -> None:
    """The footer: what the document is and its date, the page number, and the address of its page."""
    first, second = data["foot"]
    foot = word.sections[0].footer
    line = foot.paragraphs[0]
    stops = line.paragraph_format.tab_stops
    stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(f"{first}\t")
    for part in HOLE.split(data["words"]["page"]):
        add_field(line, FIELDS[part]) if part in FIELDS else line.add_run(part)
    foot.add_paragraph(second, "Footer")
    if data["url"]:
        add_link(foot.add_paragraph(style="Footer"), data["url"], data["url"])
    else:
        foot.add_paragraph(data["shown-url"], "Footer")


def _runs(paragraph: Paragraph, runs: Iterable[PaperRun], bold: bool = False, italic: bool = False) -> None:
    """Add `runs`, as made by `PaperWriter`, to `paragraph`."""
    for run in runs:
        kind = run["kind"]
        if kind in ("em", "strong"):
            _runs(paragraph, run["runs"], bold or kind == "strong", italic or kind == "em")
            continue
        made = add_link(paragraph, run["url"], _text(run["runs"])) if kind == "link" else paragraph.add_run(_plain(run["text"]))
        made.bold, made.italic = bold or None, italic or None
        made.font.superscript = True if kind == "mark" else None


def _text(runs: Iterable[PaperRun]) -> str:
    return "".join(_text(run["runs"]) if "runs" in run else _plain(run["text"]) for run in runs)


def _plain(text: str) -> str:
    """`text` without soft hyphens: a word processor would show these as hyphens."""
    return text.replace(SOFT_HYPHEN, "")
