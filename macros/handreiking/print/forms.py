"""Links that a template left for fields become form fields, in the place that they have in the document's structure.

Fields follow ISO 32000-1, 12.7; their tags PDF/UA-1 (ISO 14289-1, 7.18): a widget has a ``Form`` element and a name for a screen
reader, and each field has its looks in the file, with a font of its own.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from handreiking.print.looks import Looks

MARK = "urn:field:"
"""How the address of such a link begins: ``urn:field:kind:name:label``, with ``check``, ``line`` or ``text`` as kind."""
PRINTED, MULTILINE = 4, 1 << 12
"""Flags: a widget that is printed too, and a field of several lines."""
FONT = Path(__file__).parent / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf"


def fillable(pdf: Pdf) -> None:
    """Turn the marked links of `pdf` into fields. Raises `KeyError` when a link has no place in the document's structure."""
    elements = dict(_numbers(pdf.Root.StructTreeRoot.ParentTree))
    looks = Looks(pdf, FONT)
    fields = []
    for page in pdf.pages:
        for link in page.obj.get("/Annots", []):
            address = str(link.get("/Contents", ""))
            if address.startswith(MARK):
                _field(link, address, page.obj, looks)
                _element(elements[int(link.StructParent)])
                fields.append(link)
        page.obj.Tabs = Name.S
    resources = Dictionary(Font=Dictionary(HrText=looks.font))
    form = Dictionary(Fields=Array(fields), DR=resources, DA=String("/HrText 10 Tf 0 g"))
    pdf.Root.AcroForm = pdf.make_indirect(form)


def _field(link: Any, address: str, page: Any, looks: Looks) -> None:
    """Make a field of `link`, in place: it keeps its rectangle and its place in the structure."""
    kind, name, label = address.removeprefix(MARK).split(":", 2)
    left, bottom, right, top = (float(edge) for edge in link.Rect)
    for key in ("/A", "/Border", "/Contents", "/BS"):
        if key in link:
            del link[key]
    link.Subtype, link.F, link.P = Name.Widget, PRINTED, page
    link.T, link.TU = String(name.replace(".", "_")), String(label)
    link.update(looks.check(right - left, top - bottom) if kind == "check" else looks.words(right - left, top - bottom))
    if kind == "text":
        link.Ff = MULTILINE


def _element(element: Any) -> None:
    """Say in the structure that this is a field, no longer a link."""
    element.S = Name.Form
    if "/Alt" in element:
        del element["/Alt"]


def _numbers(node: Any) -> Iterator[tuple[int, Any]]:
    """Yield what a number tree holds (ISO 32000-1, 7.9.7)."""
    pairs = node.get("/Nums", [])
    for index in range(0, len(pairs), 2):
        yield int(pairs[index]), pairs[index + 1]
    for kid in node.get("/Kids", []):
        yield from _numbers(kid)
