"""Checklists to fill in: fields with names, that keep what is filled in."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader, PdfWriter

from handreiking.catalogue import Catalogue
from handreiking.model.checklist import Checklist
from handreiking.model.handbook import Handbook

pytestmark = pytest.mark.any_handbook


@pytest.fixture(scope="module")
def forms(files: Mapping[str, Path], handbook: Handbook, name: Callable[..., str]) -> Mapping[str, Path]:
    """The files with fields, by the id of the checklist."""
    return {id: files[name("checklist", id, "fillable")] for id in handbook.checklist_by_id}


def boxes(checklist: Checklist) -> int:
    """Return the number of boxes of a checklist: one for each item, or for each item and occasion."""
    return sum(len(section.items) * len(section.occasions or [""]) for section in checklist.sections)


def test_a_box_for_each_item(forms: Mapping[str, Path], handbook: Handbook, spoken: Catalogue) -> None:
    """There is a box to tick for each item and occasion, and a place for notes; each is named for a screen reader."""
    found = {}
    for id, path in forms.items():
        fields = (PdfReader(path).get_fields() or {}).values()
        ticked = [field for field in fields if field["/FT"] == "/Btn"]
        notes = [field for field in fields if field["/FT"] == "/Tx" and spoken("paper.notes") in str(field.get("/TU"))]
        found[id] = (len(ticked), len(notes), all(field.get("/TU") for field in fields))

    assert {id: (boxes(checklist), 1, True) for id, (_, checklist) in handbook.checklist_by_id.items()} == found


def test_filled_in_and_saved(forms: Mapping[str, Path]) -> None:
    """What is filled in with a PDF library is still there after saving, and boxes show it."""
    wrong = {}
    for id, path in forms.items():
        writer = PdfWriter(clone_from=path)
        fields = PdfReader(path).get_fields() or {}
        values = {name: "/Yes" if field["/FT"] == "/Btn" else "Één afspraak" for name, field in fields.items()}
        for page in writer.pages:
            writer.update_page_form_field_values(page, values, auto_regenerate=False)
        saved = io.BytesIO()
        writer.write(saved)
        kept = {name: field.get("/V") for name, field in (PdfReader(saved).get_fields() or {}).items()}
        wrong[id] = {name: (value, kept.get(name)) for name, value in values.items() if kept.get(name) != value}

    assert {} == {id: lost for id, lost in wrong.items() if lost}


def test_fields_are_in_the_structure(forms: Mapping[str, Path]) -> None:
    """Each field is in the structure as a form field, in the order of the page, and is drawn without the help of a viewer."""
    wrong = []
    for id, path in forms.items():
        with pikepdf.open(path) as pdf:
            widgets = [one for page in pdf.pages for one in page.obj.get("/Annots", []) if one.Subtype == pikepdf.Name.Widget]
            elements = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Form]
            shown = all("/AP" in widget and "/StructParent" in widget for widget in widgets)
            tabbed = all(page.obj.Tabs == pikepdf.Name.S for page in pdf.pages)
            wrong += [] if len(widgets) == len(elements) == len(pdf.Root.AcroForm.Fields) and shown and tabbed else [id]

    assert [] == wrong


def test_frames_in_other_viewers(forms: Mapping[str, Path]) -> None:
    """A viewer that draws fields anew finds their frames, and the font of the tick; each field still has its appearance."""
    bare = []
    for id, path in forms.items():
        with pikepdf.open(path) as pdf:
            form = pdf.Root.AcroForm
            framed = all(field.BS.W >= 1 and len(field.MK.BC) == len(field.MK.BG) == 3 for field in form.Fields)
            fonts = {str(field.DA).split()[0] for field in form.Fields} <= set(form.DR.Font.keys())
            bare += [] if framed and fonts else [id]

    assert [] == bare
