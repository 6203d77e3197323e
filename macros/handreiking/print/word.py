"""What python-docx has no function for: a minimal empty document, tick boxes, links, fields, and reproducible files.

Elements follow ISO 29500-1 (WordprocessingML); the tick box is Microsoft's, for Word 2010 and later ([MS-DOCX] 2.6.1.5).
"""

import io
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from handreiking.text.colour import parts

KEPT = {"Normal", "Header", "Footer", "Heading 1", "Heading 2", "Subtitle", "List Paragraph", "List Continue"}
"""The styles of python-docx's template that are kept, besides its default ones. Word shows their names in its own language."""
BALLAST = ("thumbnail", "stylesWithEffects", "customXml", "extended-properties")
"""The ends of the types of the relationships to parts that no document needs."""
FONT = "Calibri"
COLOURS = {"ink": "#161d1b", "accent": "#0f5a4f"}
"""The colours of text and of links, as in ``typst/house.typ``."""
NAMED = 64
"""The greatest length of the name of a content control: with a longer one Word reports the file as damaged."""
THEIRS = ("w:rFonts", "w:spacing", "w:i", "w:contextualSpacing", "w:tabs")
"""Elements to remove from the template's styles: fonts of its theme, and tab stops for a narrower page."""
EARLIEST = (1980, 1, 1, 0, 0, 0)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BOX = f"""<w:sdt xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr>
<w:alias/><w:tag/><w:id/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>
<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>
<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>\u2610</w:t></w:r>
</w:sdtContent></w:sdt>"""
FIELD = f'<w:fldSimple xmlns:w="{W}" w:instr="{{}}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def blank_document(language: str, colours: Mapping[str, str] = MappingProxyType({})) -> Document:
    """Return an empty A4 document in `language` (``nl-NL``), with the styles of the handbook and the `colours` of the team."""
    document = docx.Document(io.BytesIO(_blank(*(colours.get(name, ours) for name, ours in COLOURS.items()))))
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)
    return document


@cache
def _blank(ink: str, accent: str) -> bytes:
    document = docx.Document()
    for rels in (document.part.package.rels, document.part.rels):
        for id in [id for id, rel in rels.items() if rel.reltype.endswith(BALLAST) or "customXml" in rel.reltype]:
            del rels[id]
    for style in [style for style in document.styles if style.name not in KEPT and not style.element.get(qn("w:default"))]:
        style.delete()
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(16), Mm(24)
    section.footer_distance = Mm(10)
    _styles(document, ink, accent)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _styles(document: Document, ink: str, accent: str) -> None:
    """Set the font and the sizes of the styles: text, space before and space after in points, indent in millimetres."""
    sizes = {
        "Normal": (11, 0, 4, 0),
        "Heading 1": (20, 0, 6, 0),
        "Heading 2": (14, 14, 4, 0),
        "Subtitle": (10, 0, 2, 0),
        "List Paragraph": (11, 4, 0, 9),
        "List Continue": (10.5, 0, 4, 9),
        "Footer": (8.5, 0, 0, 0),
    }
    for name, (size, before, after, left) in sizes.items():
        style = document.styles[name]
        for theirs in list(style.element.iter(*map(qn, THEIRS))):
            theirs.getparent().remove(theirs)
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), RGBColor(*parts(ink))
        form = style.paragraph_format
        form.space_before, form.space_after, form.left_indent, form.line_spacing = Pt(before), Pt(after), Mm(left), 1.1
        form.keep_together = True
    document.styles["List Paragraph"].paragraph_format.first_line_indent = -Mm(9)
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
    link.font.underline, link.font.color.rgb = True, RGBColor(*parts(accent))


def add_tick_box(paragraph: Paragraph, number: int, name: str) -> None:
    """Add a box that a click ticks. `number` is unique in the document; a `name` that is too long is shortened."""
    box = parse_xml(BOX.replace("\n", ""))
    short = name if len(name) <= NAMED else f"{name[: NAMED - 1].rsplit(' ', 1)[0]}…"
    for tag, value in (("w:alias", short), ("w:tag", f"item-{number}"), ("w:id", str(number))):
        next(box.iter(qn(tag))).set(qn("w:val"), value)
    paragraph._p.append(box)


def add_link(paragraph: Paragraph, url: str, text: str) -> Run:
    """Add `text` as a link to `url`, and return its run."""
    element = parse_xml(f'<w:hyperlink xmlns:w="{W}"/>')
    element.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text, "Hyperlink")
    element.append(run._r)
    paragraph._p.append(element)
    return run


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """Add a field (``PAGE``, ``NUMPAGES``) that the word processor fills in."""
    paragraph._p.append(parse_xml(FIELD.format(instruction)))


def document_bytes(document: Document) -> bytes:
    """Return `document` as a reproducible file: nothing in it depends on when it was made."""
    out, fixed = io.BytesIO(), io.BytesIO()
    document.save(out)
    with ZipFile(out) as made, ZipFile(fixed, "w", ZIP_DEFLATED) as zipped:
        for name in made.namelist():
            zipped.writestr(ZipInfo(name, EARLIEST), made.read(name), ZIP_DEFLATED)
    return fixed.getvalue()
