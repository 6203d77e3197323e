"""Links with which a template marks fields become form fields, at the same place in the document's structure.

Fields follow ISO 32000-1, 12.7, and their tags PDF/UA-1 (ISO 14289-1, 7.18): a widget has a ``Form`` element and a name for
screen readers, and the file contains the appearance of each field, and its font.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from handreiking.print.appearances import TEXT, FieldAppearances, tick_font

MARK = "urn:field:"
"""The beginning of the address of such a link, ``urn:field:kind:name:label``; kind is ``check``, ``line`` or ``text``."""
PRINTED, MULTILINE = 4, 1 << 12
"""Flags: a widget that is also printed (ISO 32000-1, 12.5.3), and a text field of several lines (12.7.4.3)."""
FONT = Path(__file__).parent / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf"


def add_form_fields(pdf: Pdf) -> None:
    """Turn the marked links of `pdf` into fields, in place. Raises `KeyError` for a link outside the document's structure."""
    elements = dict(_numbers(pdf.Root.StructTreeRoot.ParentTree))
    appearances = FieldAppearances(pdf, FONT)
    fields = []
    for page in pdf.pages:
        for link in page.obj.get("/Annots", []):
            address = str(link.get("/Contents", ""))
            if address.startswith(MARK):
                _field(link, address, page.obj, appearances)
                _element(elements[int(link.StructParent)])
                fields.append(link)
        page.obj.Tabs = Name.S
    resources = Dictionary(Font=Dictionary(HrText=appearances.font, ZaDb=pdf.make_indirect(tick_font())))
    form = Dictionary(Fields=Array(fields), DR=resources, DA=String(TEXT))
    pdf.Root.AcroForm = pdf.make_indirect(form)


def _field(link: Any, address: str, page: Any, appearances: FieldAppearances) -> None:
    """Turn `link` into a field, in place: it keeps its rectangle and its place in the structure."""
    kind, name, label = address.removeprefix(MARK).split(":", 2)
    left, bottom, right, top = (float(edge) for edge in link.Rect)
    for key in ("/A", "/Border", "/Contents", "/BS"):
        if key in link:
            del link[key]
    link.Subtype, link.F, link.P = Name.Widget, PRINTED, page
    link.T, link.TU = String(name.replace(".", "_")), String(label)
    draw = appearances.check_box if kind == "check" else appearances.text_field
    link.update(draw(right - left, top - bottom))
    if kind == "text":
        link.Ff = MULTILINE


def _element(element: Any) -> None:
    """Change the structure element of a link to that of a field."""
    element.S = Name.Form
    if "/Alt" in element:
        del element["/Alt"]


def _numbers(node: Any) -> Iterator[tuple[int, Any]]:
    """Yield the keys and values of a number tree (ISO 32000-1, 7.9.7)."""
    pairs = node.get("/Nums", [])
    for index in range(0, len(pairs), 2):
        yield int(pairs[index]), pairs[index + 1]
    for kid in node.get("/Kids", []):
        yield from _numbers(kid)
