"""A handbook in the marked language, each word of which has a mark of its own: so what it says is told from what we say."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from handreiking.model.kinds import KINDS
from handreiking.model.shape import Shape, shapes
from handreiking.model.types import Entry
from tests.pseudo.everything import everything
from tests.pseudo.language import CODE, words
from tests.pseudo.marks import LEFT_ALONE_INLINE, THEIRS, marked

SETTINGS = f"""
site_name: xNaamx
site_url: https://handboek.example/
site_description: xBeschrijvingx
theme:
  name: material
plugins:
  - search
  - macros
  - handreiking:
      language: {CODE}
      local: veldervoort
"""

PAGE = """# xPaginax

{{ paper() }}

{{ selection() }}

{{ offline() }}

{{ remove() }}

{{ tree("welke-aanpak") }}

{{ compare() }}

{{ accessibility("scope") }}

{{ accessibility("status") }}

{{ accessibility("contact") }}

{{ accessibility("signature") }}
"""

RING = 1
"""The kind of figure that the smallest handbook does not have, by its place in the model."""

ABOUT = {
    "contact": "https://anders.example/",
    "accessibility": {"signed_by": "xPietx", "signed_on": "2026-11-21"},
    "organisation": {"name": "xStichtingx", "url": "https://anders.example/"},
    "audience": "xWerkersx",
    "home": {"search_example": "xNazorgx"},
}
"""What the smallest handbook does not say of itself."""

FIELDS = {"Link.url", "Organisation.url", "Contact.url", "Source.url", "Contact.email", "About.contact", "Addition.field"}
"""The fields whose text is an address, or the name of a field."""


class Plain(yaml.SafeLoader):
    """Reads every scalar as text."""


Plain.yaml_implicit_resolvers = {}


def write_handbook(source: Path, project: Path) -> None:
    """Write the handbook in the folder `source`, which is in the reference language, to `project` with each word marked.

    One more method has every field.
    """
    for file in sorted(source.rglob("*.yaml")):
        kind = _kind(file)
        data = yaml.load(file.read_text("utf-8"), Plain)
        made = project / "methods" / _home(kind, file.name)
        made.parent.mkdir(parents=True, exist_ok=True)
        said = marked_entry(KINDS[kind], data) | (ABOUT if kind == "handbook" else {})
        made.write_text(yaml.safe_dump(said, allow_unicode=True, width=10**6, sort_keys=False), "utf-8")
    full = marked_entry(KINDS["method"], everything(RING))
    (project / "methods" / CODE / "everything.yaml").write_text(yaml.safe_dump(full, allow_unicode=True, width=10**6), "utf-8")
    (project / "docs").mkdir()
    (project / "docs" / "xhandx.md").write_text(PAGE, "utf-8")
    (project / "mkdocs.yml").write_text(SETTINGS, "utf-8")


def _kind(file: Path) -> str:
    names = {"begrippen": "glossary", "bronnen": "bibliography", "handboek": "handbook"}
    folders = {"keuzehulpen": "guide", "onderwerpen": "topic", "checklists": "checklist", "lokaal": "local"}
    return names.get(file.stem) or folders.get(file.parent.name, "method")


def _home(kind: str, name: str) -> str:
    lists = {"glossary": f"{CODE}/", "bibliography": "", "handbook": ""}
    key = {"handbook": "about"}.get(kind, kind if kind in lists else f"{kind}s".replace("locals", "local"))
    if kind in lists:
        return f"{lists[kind]}{words()(f'file.{key}')}.yaml"
    return f"{CODE}/{name}" if kind == "method" else f"{CODE}/{words()(f'file.{key}')}/{name}"


def marked_entry(model: type[Entry], data: Mapping[str, Any]) -> dict[str, Any]:
    """Return `data` of an entry of `model` with each word of its texts marked; ids, choices and addresses stay."""
    own = {shape.name: shape for shape in shapes(model)}
    return {key: _value(model, own[key], value) for key, value in data.items()}


def _value(model: type[Entry], shape: Shape, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(model, shape, one) for one in value]
    if isinstance(value, dict):
        fitting = (entry for entry in shape.entries if value.keys() <= {one.name for one in shapes(entry)})
        return marked_entry(next(entry for entry in fitting if value.get("kind") in (None, *_choices(entry))), value)
    is_text = shape.kind == "text" or (shape.kind == "entry" and isinstance(value, str))
    named = f"{model.__name__}.{shape.name}" in FIELDS or model.__name__ == "Expected"
    return marked(value, THEIRS, LEFT_ALONE_INLINE) if is_text and not named else value


def _choices(entry: type[Entry]) -> tuple[str, ...]:
    return next((shape.choices for shape in shapes(entry) if shape.name == "kind"), ())
