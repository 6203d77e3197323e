"""What does not fit the model: one diagnostic for each cause, at its place in the file."""

from handreiking.diagnostic import Diagnostic
from handreiking.loading.validation import validate
from handreiking.model.expected import kinds_of
from handreiking.model.files import file_names
from handreiking.model.guide import Guide
from handreiking.model.lists import Bibliography, Glossary
from handreiking.model.method import Method
from handreiking.model.types import Entry
from handreiking.reader import parse
from tests.minimal import GUIDE, METHOD, minimal, text

NAMES = file_names("nl")
ANSWER = "      - label: Ja\n        to: meldcode\n        because: Er is gevaar.\n"


def found(model: type[Entry], content: str) -> tuple[Diagnostic, ...]:
    """Return what typing a file with `content` as `model` has to say."""
    document = parse(content.encode(), "a.yaml")
    assert () == document.diagnostics
    entry, diagnostics = validate(document, model, NAMES)
    assert (entry is None) == bool(diagnostics)
    return diagnostics


def rules(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, int, str, str]]:
    """Return the rule, the line, the key and the intended key of each diagnostic."""
    told = [(one.rule, one.location.line, one.params.get("key", ""), one.params.get("suggestion", "")) for one in diagnostics]
    return sorted(told, key=lambda one: one[1:3])


def line_of(content: str, words: str) -> int:
    """Return the number of the line of `content` that holds `words`."""
    return content[: content.index(words)].count("\n") + 1


def test_entry() -> None:
    """A file that fits is an entry, and nothing is said of it."""
    entry, diagnostics = validate(parse(text(GUIDE).encode(), "a.yaml"), Guide, NAMES)

    assert ("welke-aanpak", ()) == (entry and entry.id, diagnostics)


def test_two_misspelt_keys_in_one_item() -> None:
    """Each misspelt key of an item is reported once, with the intended key; the missing keys are not reported as well."""
    content = text(GUIDE, (ANSWER, ANSWER.replace("label:", "lable:").replace("to:", "tto:").replace("because:", "becuase:")))
    first = line_of(content, "lable:")
    expected = [
        ("unknown-key", first, "lable", "label"),
        ("unknown-key", first + 1, "tto", "to"),
        ("unknown-key", first + 2, "becuase", "because"),
    ]

    assert expected == rules(found(Guide, content))


def test_misspelt_key_beside_a_kind_that_may_be_left_out() -> None:
    """A source that says its kind is known by its keys as any other: they need no kind to be told apart."""
    content = "sources:\n  - {id: a, kind: official, author: A, titel: T, published_in: P}\n"
    (slip,) = found(Bibliography, content)

    assert ("unknown-key", "titel", "title") == (slip.rule, slip.params["key"], slip.params["suggestion"])


def test_two_misspelt_keys_like_one() -> None:
    """If two misspelt keys both look most like one missing key, the second is taken for the next most similar one."""
    asked = kinds_of("nl", minimal().about)["method"]
    content = text(METHOD, ("    when: aan tafel\n    who: de", "    whe: aan tafel\n    whn: de"))
    first = line_of(content, "whe:")

    assert [("unknown-key", first, "whe", "when"), ("unknown-key", first + 1, "whn", "who")] == rules(found(asked, content))


def test_the_same_keys_misspelt_in_two_items() -> None:
    """The same slips in two items are reported in each of them, each time with the intended key."""
    second = "      - label: Nee\n        to: verhuizing\n"
    slips = [(item, item.replace("label:", "lable:").replace("to:", "tto:")) for item in (ANSWER, second)]

    assert [("lable", "label"), ("tto", "to")] * 2 == [one[2:] for one in rules(found(Guide, text(GUIDE, *slips)))]


def test_keys_are_paired_beside_each_other_only() -> None:
    """A key that is missing in one item was not misspelt in another."""
    second = "      - label: Nee\n        to: verhuizing\n"
    content = text(
        GUIDE,
        (ANSWER, ANSWER.replace("        to: meldcode\n", "")),
        (second, second.replace("to: verhuizing\n", "to: verhuizing\n        too: overleg\n")),
    )

    told = rules(found(Guide, content))

    assert [("missing-key", "to", ""), ("unknown-key", "too", "")] == sorted((rule, *rest) for rule, _, *rest in told)


def test_one_unknown_key_and_one_missing() -> None:
    """Of the only two slips in an item, one is the cause of the other, even if the words do not look alike."""
    content = "terms:\n  - id: a\n    term: a\n    uitleg: Hulp.\n"

    assert [("unknown-key", 4, "uitleg", "definition")] == rules(found(Glossary, content))


def test_unknown_key_beside_two_missing() -> None:
    """With more than one key missing an unknown one is not taken for either."""
    content = text(GUIDE, (ANSWER, "      - kleur: blauw\n        because: Er is gevaar.\n"))

    assert {"missing-key", "unknown-key"} == {rule for rule, *_ in rules(found(Guide, content))}
    assert 3 == len(found(Guide, content))


def test_a_list_is_not_short_because_an_item_does_not_fit() -> None:
    """A list with as many items as it needs is long enough, whatever is wrong with them."""
    content = "terms:\n  - id: a\n    term: a\n    definition: Hulp.\n    forms: [[b]]\n"

    assert [("not-a-text", 5)] == [(one.rule, one.location.line) for one in found(Glossary, content)]


def test_a_list_that_is_short() -> None:
    """A list with too few items is reported at its key, with the number that it needs."""
    content = text(GUIDE)
    cut = content[: content.index("      - label: Nee\n        to: verhuizing")]
    rest = content[content.index("outcomes:") :]
    (one,) = found(Guide, cut + rest)

    assert ("too-few", line_of(cut, "answers:"), "2") == (one.rule, one.location.line, one.params["limit"])


def test_kind_of_a_figure() -> None:
    """A figure of an unknown kind is reported at its kind; nothing is said about the rest."""
    content = text(METHOD, ("kind: triangle", "kind: trangle"))
    (one,) = found(Method, content)

    assert ("unknown-choice", line_of(content, "kind: trangle")) == (one.rule, one.location.line)
    assert ("trangle", "triangle", "suggestion") == (one.params["value"], one.params["suggestion"], one.hint)
    assert "triangle, ring, overlap, hub" == one.params["options"]


def test_inside_a_figure() -> None:
    """What is wrong inside a figure is reported at its place, which has no step for the kind."""
    content = text(METHOD, ("    - title: Opvang\n      ask:", "    - title: Opvang\n      aks:"))
    (one,) = found(Method, content)

    assert ("unknown-key", line_of(content, "aks:"), "ask") == (one.rule, one.location.line, one.params["suggestion"])
    assert (("corners", 1, "Opvang"),) == one.place


def test_place() -> None:
    """A report says in which items of which lists it is, by number and by name."""
    content = text(METHOD, ("          - text: Vraag wie er helpt.", "          - texxt: Vraag wie er helpt."))
    (one,) = found(Method, content)

    assert (("checklists", 1, "Verhuizen"), ("sections", 1, "Samen"), ("items", 2, "")) == one.place


def test_long_value_is_cut() -> None:
    """A value that does not fit is reported with its first 60 characters."""
    (one,) = found(Glossary, f"terms:\n  - id: {'A' * 70}\n    term: a\n    definition: Hulp.\n")

    assert "A" * 60 == one.params["value"]


def test_options_for_an_unknown_key() -> None:
    """The keys that may still be added are listed, and not those that are there."""
    (one,) = found(Glossary, "terms:\n  - id: a\n    term: a\n    definition: Hulp.\n    kleur: blauw\n")

    assert ("hint", "forms") == (one.hint, one.params["options"])


def test_id_that_is_the_name_of_something() -> None:
    """A name in place of an id is answered with the id that belongs to the name."""
    content = text(GUIDE, ("to: meldcode", "to: Volg de meldcode"))
    (one,) = found(Guide, content)

    assert ("invalid-id", "suggestion", "meldcode") == (one.rule, one.hint, one.params["suggestion"])


def test_new_id_in_other_signs() -> None:
    """A new id is not taken for one that exists."""
    (one,) = found(
        Glossary, "terms:\n  - id: Nazorg B\n    term: a\n    definition: Hulp.\n  - {id: nazorg-b, term: b, definition: B.}\n"
    )

    assert ("invalid-id", "hint", "") == (one.rule, one.hint, one.params["suggestion"])


def test_two_dashes() -> None:
    """One dash too many is reported, with the line as it should be."""
    content = text(METHOD, ("      - Zet zelf de stap.", "      - - Zet zelf de stap."))
    (one,) = found(Method, content)

    assert ("not-a-text", "dash") == (one.rule, one.hint)
    assert ("- Zet zelf de stap.", "6") == (one.params["mended"], one.params["spaces"])


def test_a_renamed_key_beside_another_defect() -> None:
    """An unknown key that is alone with a missing one is that one, also where something else is wrong in the same item."""
    content = text(GUIDE, (ANSWER, ANSWER.replace("label:", "antwoord:").replace("to: meldcode", "to: Mag Niet")))
    first = line_of(content, "antwoord:")

    assert [("invalid-id", first + 1, "to", ""), ("unknown-key", first, "antwoord", "label")] == sorted(
        rules(found(Guide, content))
    )
