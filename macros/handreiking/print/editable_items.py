"""The items of a checklist in a file for a word processor, with their boxes and the lines to sign on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from docx.document import Document as Word
from docx.enum.text import WD_TAB_LEADER
from docx.shared import Emu, Length, Mm, Pt
from docx.text.paragraph import Paragraph

from handreiking.print.entries import PaperRun
from handreiking.print.runs import BREAK, SOFT_HYPHEN
from handreiking.print.word import add_link, add_tick_box

INITIALS, BY_OCCASION, SIGNATURE = Mm(55), Mm(75), Mm(115)
"""Where the line for initials, the one of an occasion and the one for a signature end, from the left margin."""
GAP, DATE = Mm(10), Mm(45)
"""The distance to the date after it, and the length of the date with its line."""

CODE_FONT = "Courier New"
"""Every word processor has it, or something like it."""
SMALL = Pt(9)

Data = Mapping[str, Any]


def add_parts(word: Word, sheet: Data, words: Data) -> None:
    """Add the sections of the checklist `sheet`; those of a long one in booklets, each with its title on a page of its own.

    The sources of a booklet stand at its end, but for the last: these come below what is at the end of the list.
    """
    numbers = iter(range(1, 1 + sum(_boxes(section) for section in sheet["sections"])))
    if not sheet["booklets"]:
        _add_sections(word, sheet["sections"], sheet, words, numbers)
    for booklet in sheet["booklets"]:
        heading = word.add_heading(unhyphenated(booklet["title"]), 1)
        heading.paragraph_format.page_break_before = booklet is not sheet["booklets"][0]
        _add_sections(word, booklet["sections"], sheet, words, numbers)
        if booklet is not sheet["booklets"][-1]:
            add_sources(word, booklet["sources"])


def add_sources(word: Word, sources: Iterable[Data]) -> None:
    """Add a paragraph in small type for each of `sources`, with its number."""
    for source in sources:
        add_small(word, [{"kind": "text", "text": f"{source['number']}  "}, *source["text"]])


def add_small(word: Word, runs: Iterable[PaperRun]) -> None:
    """Add `runs` as a paragraph in small type."""
    paragraph = word.add_paragraph()
    add_runs(paragraph, runs)
    for run in paragraph.runs:
        run.font.size = SMALL


def _add_sections(word: Word, sections: Iterable[Data], sheet: Data, words: Data, numbers: Iterator[int]) -> None:
    """Add `sections`. No item stands alone on a page, if its section has another."""
    for section in sections:
        word.add_heading(unhyphenated(section["title"]), 2)
        if section["when"]:
            word.add_paragraph(unhyphenated(section["when"])).paragraph_format.keep_with_next = True
        sign = sheet["sign"] == "items"
        ends = [_item(word, section, item, numbers, sign, words) for item in section["items"]]
        for paragraph in (*ends[:1], *ends[-2:-1]) if len(ends) > 1 else ():
            paragraph.paragraph_format.keep_with_next = True
        for occasion in section["occasions"] if sign else ():
            label = f"{unhyphenated(occasion)}, {words['initials']}"
            add_lines(word.add_paragraph(style="List Continue"), label, words, BY_OCCASION)


def _boxes(section: Data) -> int:
    """How many boxes a section has: one for each item, or for each item and occasion."""
    return len(section["items"]) * (len(section["occasions"]) or 1)


def _item(word: Word, section: Data, item: Data, numbers: Iterator[int], sign: bool, words: Data) -> Paragraph:
    """The box, the level and the text; below it why, the links, a box for each occasion, and with `sign` a line for initials.

    An item is not split over two pages. Returns its last paragraph, so that no item need stand alone on a page.
    """
    paragraph = word.add_paragraph(style="List Paragraph")
    if not section["occasions"]:
        add_tick_box(paragraph, next(numbers), item["plain"])
    paragraph.add_run("\t")
    if item["level"]:
        paragraph.add_run(f"{unhyphenated(item['level'])} ").font.size = SMALL
    add_runs(paragraph, [*item["text"], *item["mark"]], bold=True)
    if item["why"]:
        paragraph = _continued(word, paragraph)
        add_runs(paragraph, item["why"])
    if item["links"]:
        paragraph = _continued(word, paragraph)
        add_runs(paragraph, item["links"])
    if section["occasions"]:
        paragraph = _continued(word, paragraph)
        for place, occasion in enumerate(section["occasions"]):
            paragraph.add_run("   " if place else "")
            add_tick_box(paragraph, next(numbers), words["label"].format(label=occasion, text=item["plain"]))
            paragraph.add_run(f"\u00a0{unhyphenated(occasion)}".replace(" ", "\u00a0"))
    elif sign:
        paragraph = _continued(word, paragraph)
        add_lines(paragraph, words["initials"], words)
    return paragraph


def _continued(word: Word, paragraph: Paragraph) -> Paragraph:
    """A new paragraph of the item that `paragraph` is part of, on the same page."""
    paragraph.paragraph_format.keep_with_next = True
    return word.add_paragraph(style="List Continue")


def add_lines(paragraph: Paragraph, label: str, words: Data, start: Length = INITIALS) -> None:
    """Two lines to fill in, after their labels. They are drawn by tabs, so that typed text takes their place.

    The first line ends at `start`, from the left margin.
    """
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(start, leader=WD_TAB_LEADER.LINES)
    stops.add_tab_stop(Emu(start + GAP))
    stops.add_tab_stop(Emu(start + GAP + DATE), leader=WD_TAB_LEADER.LINES)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(10), Pt(8)
    paragraph.add_run(f"{label}: \t\t{words['date']}: \t")


def add_runs(paragraph: Paragraph, runs: Iterable[PaperRun], bold: bool = False, italic: bool = False) -> None:
    """Add `runs`, as made by `PaperWriter`, to `paragraph`."""
    for run in runs:
        kind = run["kind"]
        if kind in ("em", "strong"):
            add_runs(paragraph, run["runs"], bold or kind == "strong", italic or kind == "em")
            continue
        made = (
            add_link(paragraph, run["url"], _text(run["runs"]))
            if kind == "link"
            else paragraph.add_run(unhyphenated(run["text"]))
        )
        made.bold, made.italic = bold or None, italic or None
        made.font.name = CODE_FONT if kind == "code" else None
        made.font.superscript = True if kind == "mark" else None


def _text(runs: Iterable[PaperRun]) -> str:
    return "".join(_text(run["runs"]) if "runs" in run else unhyphenated(run["text"]) for run in runs)


def unhyphenated(text: str) -> str:
    """Return `text` without soft hyphens, which a word processor would show as hyphens, and without places to break code."""
    return text.replace(SOFT_HYPHEN, "").replace(BREAK, "")
