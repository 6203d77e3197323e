"""What the editor says to a maintainer while typing: in Dutch, in the words of the catalogue."""

import pytest

from handreiking import catalogue
from tests.bad_cases import MINIMAL
from tests.editor.client import Editor

WORDS = catalogue.load("nl")
FILE = "methods/nl/hulp.yaml"
METHOD = (MINIMAL / "methods/nl/overdracht.yaml").read_text("utf-8")

DEFECTS = {
    "unknown key": ("goals:", "kleur: blauw\ngoals:", "Haal de sleutel weg, of kies er een die hier nog kan: id, title, "),
    "missing key": ("decision: de cliënt\n", "", "De sleutel ‘decision’ ontbreekt."),
    "missing key in an item": ("    when: aan tafel\n", "", "De sleutel ‘when’ ontbreekt."),
    "wrong choice": ("use: read-do", "use: lezen", "Kies uit: read-do, do-confirm."),
    "wrong kind of figure": ("kind: triangle", "kind: driehoek", "Kies uit: triangle, ring, overlap, hub."),
    "wrong id": ("- id: de-sleutel", "- id: De Sleutel", "Begin met een letter en gebruik alleen kleine letters"),
    "wrong number": ("minutes: 30", "minutes: half uur", "Schrijf alleen cijfers, zoals 6."),
    "list for a number": ("minutes: 30", "minutes: [30]", "Schrijf alleen cijfers, zoals 6."),
    "number too large": ("minutes: 30", "minutes: 30000", "Schrijf alleen cijfers, zoals 6."),
    "wrong date": ("reviewed: 2026-11-21", "reviewed: 2026-02-30", "Schrijf jaar, maand en dag met streepjes"),
    "wrong flag": ("minutes: 30", "minutes: 30\n    fictional: ja", "Kies uit: true (ja), false (nee)."),
    "text for a list": ("goals:\n  - Je cliënt", "goals: Je cliënt", "Bij ‘goals’ hoort een lijst."),
    "text for a mapping": (
        "dose:\n  months:\n    number: 3\n    text: nazorg",
        "dose: kort",
        "Schrijf op elke regel een sleutel",
    ),
    "list for a text": ("decision: de cliënt", "decision: [cliënt]", "Bij ‘decision’ hoort één gewone tekst"),
    "nothing for a text": ("decision: de cliënt", "decision:", "Bij ‘decision’ hoort één gewone tekst"),
    "blank text": ("decision: de cliënt", 'decision: " "', "Bij ‘decision’ is niets ingevuld."),
}
"""What is replaced, by what, and how the message begins."""


@pytest.mark.parametrize("name", DEFECTS)
def test_one_message(editor: Editor, name: str) -> None:
    """A defect has one message, in Dutch."""
    old, new, expected = DEFECTS[name]
    found = editor.open(FILE, METHOD.replace(old, new, 1))

    assert [expected] == [problem.message[: len(expected)] for problem in found]


COMPLETIONS = {
    "keys of a method": ("id: a\nti\n", 2, 3, {"title", "summary", "status"}),
    "keys of an item": ("id: a\nphases:\n  - id: b\n    go\n", 4, 7, {"title", "goal", "steps"}),
    "keys in a mapping that is still empty": ("id: a\ndose:\n  hours:\n    \n", 4, 5, {"number", "bound", "text"}),
    "keys of a figure": ("id: a\nfigure:\n  kind: ring\n  \n", 4, 3, {"centre", "caption", "seats"}),
    "choices": ("id: a\nstatus: \n", 2, 9, {"draft", "current", "withdrawn"}),
    "kinds of figure": ("id: a\nfigure:\n  kind: \n", 3, 9, {"triangle", "ring", "overlap", "hub"}),
    "flags": ("id: a\nexercises:\n  - id: b\n    fictional: \n", 4, 16, {"true", "false"}),
}
"""A text, a line and a column in it, and what is offered there."""


@pytest.mark.parametrize("name", COMPLETIONS)
def test_completion(editor: Editor, name: str) -> None:
    """What is allowed at a place is offered, and all of it is explained."""
    text, line, column, expected = COMPLETIONS[name]
    editor.open(FILE, text)
    found = editor.complete(FILE, line, column)

    assert expected == expected & set(found)
    assert "" not in found.values()


def test_completion_leaves_out_what_is_there(editor: Editor) -> None:
    """A key that is already there is not offered again."""
    editor.open(FILE, "id: a\ntitle: b\nsu\n")
    found = editor.complete(FILE, 3, 3)

    assert ({"summary"}, set()) == ({"summary"} & set(found), {"id", "title"} & set(found))


def test_completion_has_text_and_example(editor: Editor) -> None:
    """An offered key comes with what belongs there, and an example."""
    editor.open(FILE, "id: a\nti\n")
    expected = f"{WORDS('field.Method.title.text')}\n\nVoorbeeld:\n\n```yaml\n{WORDS('field.Method.title.example')}\n```"

    assert expected == editor.complete(FILE, 2, 3)["title"]


@pytest.mark.parametrize("key", ["title", "decision", "short", "reviewed"])
def test_nothing_is_offered_where_words_belong(editor: Editor, key: str) -> None:
    """Behind a key that asks for words the editor does not offer ``true`` or ``null``, though it accepts them."""
    editor.open(FILE, f"id: a\n{key}: \n")

    assert {} == editor.complete(FILE, 2, len(key) + 3)


HOVERS = {
    "title: Overdracht": "Method.title",
    "target_group:": "Method.target_group",
    "  caption: Drie": "Triangle.caption",
    "    number: 3": "Amount.number",
    "    goal: Iedereen": "Phase.goal",
    "    intensity: high": "Phase.intensity",
    "          - label: Ja": "Answer.label",
    "reviewed: 2026-11-21": "Method.reviewed",
}
"""The start of a line, and the field that its key is."""


@pytest.mark.parametrize("line", HOVERS)
def test_hover(editor: Editor, line: str) -> None:
    """Over a key the editor shows its name and what belongs there."""
    editor.open(FILE, METHOD)
    field = f"field.{HOVERS[line]}"
    number = next(number for number, found in enumerate(METHOD.split("\n"), 1) if found.startswith(line))
    expected = f"#### {WORDS(f'{field}.name')}\n\n{WORDS(f'{field}.text')}\n\n"

    found = editor.hover(FILE, number, len(line) - len(line.lstrip(" -")) + 2)
    assert expected == found.replace("\\", "")[: len(expected)]


def test_hover_explains_choices(editor: Editor) -> None:
    """Over a choice the editor explains each of its words."""
    editor.open(FILE, METHOD)
    number = METHOD.split("\n").index("    use: read-do") + 1
    expected = [WORDS(f"field.Checklist.use.value.{choice}") for choice in ("read-do", "do-confirm")]

    assert expected == [text for text in expected if text in editor.hover(FILE, number, 6)]
