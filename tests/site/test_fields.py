"""The texts about fields: every field has them, their examples are right, and the page *Velden* shows them all."""

import json
import re
from pathlib import Path

import pytest
from pydantic import create_model

from handreiking import catalogue
from handreiking.loading.handbook import load
from handreiking.loading.validation import validate
from handreiking.model.expected import kinds_of
from handreiking.model.files import file_names
from handreiking.model.shape import Shape, entries, shapes
from handreiking.model.types import Entry
from handreiking.reader import parse
from handreiking.schema import example
from handreiking.text.inline import citations
from tests.conftest import COMMUNITY, REAL, SAMPLE
from tests.documents import Document

WORDS = catalogue.load("nl")
"""The words of the handbooks that the tests build."""

PAGE = "meeschrijven/velden"
QUOTED = re.compile("‘([^’]+)’")
LANGUAGES = catalogue.languages()
FIELDS_IN = {
    language: {
        f"{entry.__name__}.{shape.name}": (entry, shape)
        for model in kinds_of(language).values()
        for entry in entries(model)
        for shape in shapes(entry)
    }
    for language in LANGUAGES
}
"""Every field of the model in a language, by its class and key."""

FIELDS = FIELDS_IN["nl"]
EXAMPLES = {
    (language, name): one for language, found in FIELDS_IN.items() for name, one in found.items() if one[1].kind != "entry"
}
"""The fields with an example of their own; the others are made of these."""


def texts(entry: type[Entry], shape: Shape) -> set[str]:
    """Return the keys of the catalogue that a field needs."""
    parts = {"name", "text", "shows", *(f"value.{choice}" for choice in shape.choices)}
    own = {"example"} if shape.kind != "entry" else set()
    return {f"field.{entry.__name__}.{shape.name}.{part}" for part in parts | own}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_its_texts_and_every_text_its_field(language: str) -> None:
    """The catalogue describes the fields of the model, all of them and nothing else."""
    fields = FIELDS_IN[language].values()
    classes = {f"field.{entry.__name__}.{part}" for entry, _ in fields for part in ("name", "text")}
    expected = classes.union(*(texts(entry, shape) for entry, shape in fields))

    assert expected == {key for key in catalogue.load(language).texts if key.startswith("field.")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_exist(language: str) -> None:
    """Where a field is shown, the headings are those that readers see."""
    words = catalogue.load(language).texts
    said = tuple(text for key, text in words.items() if not key.startswith(("field.", "rule.")))
    named = {heading for key in words if key.endswith(".shows") for heading in QUOTED.findall(words[key])}

    assert named
    assert [] == [heading for heading in sorted(named) if not any(text.startswith(heading) for text in said)]


@pytest.mark.parametrize(("language", "name"), [(language, name) for language in LANGUAGES for name in FIELDS_IN[language]])
def test_example(language: str, name: str) -> None:
    """An example holds its own key, and the check accepts it. But a list of entries has one, where it may need more."""
    entry, shape = FIELDS_IN[language][name]
    field = entry.model_fields[shape.name]
    only = create_model("Only", __base__=Entry, **{shape.name: (field.annotation, field)})  # type: ignore[call-overload]
    document = parse(f"{example(entry, shape, catalogue.load(language))}\n".encode(), "example.yaml")
    found = (*document.diagnostics, *validate(document, only, file_names(language))[1])

    assert ([], [shape.name]) == (
        [wrong.rule for wrong in found if shape.kind != "entry" or wrong.rule != "too-few"],
        list(document.data),
    )


@pytest.mark.parametrize(
    ("language", "project"),
    [("nl", SAMPLE), pytest.param("nl", REAL, marks=pytest.mark.content), ("en", COMMUNITY)],
    ids=["sample", "real", "community"],
)
def test_sources_of_examples_exist(language: str, project: Path) -> None:
    """An example cites sources of the handbook only, so that it still works when it is copied."""
    fields = [one for (spoken, _), one in EXAMPLES.items() if spoken == language]
    found = {source for entry, shape in fields for source in citations(example(entry, shape, catalogue.load(language)))}

    assert found
    assert set() == found - set(load(project / "methods", language).source_by_id)


def test_example_of_an_entry_has_its_required_keys() -> None:
    """An example of an entry is put together from those of its required fields."""
    entry, shape = FIELDS["Guide.questions"]
    expected = [
        "questions:",
        "  - id: veiligheid",
        "    ask: Is er nu gevaar voor iemand?",
    ]
    expected += ["    answers:", "      - label: Weet ik niet", "        to: overleg"]

    assert expected == example(entry, shape, WORDS).split("\n")


def test_page_has_every_field(site: Path) -> None:
    """The page has a place for every field and for every kind of entry, with its text."""
    page = Document((site / PAGE / "index.html").read_text("utf-8"))
    anchors = {f"{entry.__name__}-{shape.name}".lower() for entry, shape in FIELDS.values()}
    expected = {WORDS(f"field.{name}.text") for name in FIELDS}

    assert anchors | {entry.__name__.lower() for entry, _ in FIELDS.values()} <= set(page.ids)
    assert expected == {text for text in expected if text in page.text}


def test_search_in_the_manual_finds_each_field(site: Path) -> None:
    """It has a section for each kind of entry, with what that is and its keys."""
    docs = json.loads((site / "search/manual/search_index.json").read_text("utf-8"))["docs"]["p"]
    found = {title: text for location, _, (_, *sections) in docs if location == f"{PAGE}/" for _, title, text in sections}
    named = {WORDS(f"field.{entry.__name__}.name"): entry for entry, _ in FIELDS.values()}

    assert set(named) == set(found)
    assert {} == {name: found[name] for name, entry in named.items() if not set(entry.model_fields) <= set(found[name].split())}
