"""The rules that look for a pattern in a text: what they find, and what looks like it and is in order."""

import shutil
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from string import ascii_lowercase

import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.rules import RULES
from handreiking.rules.nearness import near, similar
from tests.conftest import ROOT
from tests.minimal import TOPIC

CHECKS = {rule.__name__: rule for rule in RULES}
MINIMAL = ROOT / "tests/data/minimal"


def handbook(folder: Path, file: str, find: str, replace: str) -> Handbook:
    """Return the smallest handbook with `replace` where `find` stood."""
    shutil.copytree(MINIMAL, folder)
    path = folder / "methods" / file
    text = path.read_text("utf-8")
    assert find in text
    path.write_text(text.replace(find, replace, 1), "utf-8")
    return load(folder / "methods")


def found(rule: str, changed: Handbook) -> list[str]:
    """Return what `rule` points at in `changed`."""
    places = [diagnostic.location for diagnostic in CHECKS[rule](changed)]
    lines = {file: text.split("\n") for file, text in changed.texts.items()}
    return [lines[at.file][at.line - 1][at.column - 1 : at.end_column - 1] for at in places]


def item(folder: Path, text: str) -> Handbook:
    """Return a handbook with `text` as an item of its checklist."""
    return handbook(folder / "project", "nl/overdracht.yaml", "text: Noem de nazorg.", f'text: "{text}"')


def question(folder: Path, text: str) -> Handbook:
    """Return a handbook with `text` as a question to answer with yes or no."""
    return handbook(folder / "project", "nl/overdracht.yaml", "ask: Is er een woning?", f'ask: "{text}"')


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Bel de huisarts en vraag om advies.", "en vraag om"),
        ("Pak het blad erbij en lees het voor.", "en lees"),
        ("Zet de datum in de agenda en stuur een bericht.", "en stuur een"),
        ("Vraag wie er helpt, noem dat daarna.", ", noem"),
        ("Schrijf het op; geef het mee.", ";"),
        ("Bel de huisarts. Vraag om advies.", "Vraag"),
        ("Bel de huisarts. Zo nodig bel je de wijkagent.", "Zo"),
        ("Bel de huisarts; vraag om advies.", ";"),
        ("Geef het blad mee. Als dat niet kan, stuur het dan op.", ", stuur het"),
        ("De sleutel is er. De huur is betaald.", "De"),
        ("De sleutel is er en de huur is betaald.", "en de huur is"),
        ("De cliënt heeft het document en vindt dat het klopt.", "en vindt"),
        ("Je bent langs geweest en je weet wie er belt.", "en je weet"),
    ],
)
def test_two_actions(tmp_path: Path, text: str, at: str) -> None:
    """Two actions or two states in one item are found, at the place where the second begins."""
    assert [at] == found("item_two_actions", item(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    [
        "Vraag naar geld, drank en somberheid.",
        "Vraag wie er al helpt en of je met die mensen mag overleggen.",
        "Spreek af wat jij overneemt en tot wanneer.",
        "Noem het doel en de vraag.",
        "Bel vroeg en laat.",
        "Je cliënt en jij weten allebei de einddatum.",
        "De jeugdige en de ouders weten wat er verandert.",
        "Elk kind is de laatste tijd gezien en gesproken.",
        "Je weet of de huisarts en de school zijn gebeld.",
        "Je weet waar je cliënt is en hoe het gaat.",
        "Elke organisatie heeft het advies ontvangen en bevestigd.",
        "De cliënt heeft verteld wat goed gaat en wat spannend is.",
        "Is er nieuwe hulp nodig, dan staat de begindatum vast.",
        "Bel de huisarts. Die kent het gezin.",
        "Bel de huisarts; die kent het gezin.",
        "Geef het blad mee. De cliënt leest het thuis na.",
        "Vraag naar geldzaken. Denk bijvoorbeeld aan de huur.",
        "De sleutel is er. Dat weet je van de verhuurder.",
        "Vraag naar o.a. de huur en de post.",
        "Noem wie er belt. Dan weet iedereen het.",
    ],
)
def test_one_action(tmp_path: Path, text: str) -> None:
    """An item that only lists, or says more about one action, is in order."""
    assert [] == found("item_two_actions", item(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Keep the copy in a safe place. Test the copy each month.", True),
        ("Keep the copy in a safe place. Also write down who has it.", True),
        ("Keep the copy in a safe place. If nobody has it, ask the clerk.", True),
        ("Keep the copy in a safe place. For example, test it in a room that locks.", False),
        ("Keep the copy in a safe place. This includes a key.", False),
        ("Keep the copy in a safe place. Test copies do not count.", False),
        ("Keep the copy in a safe place. Making a copy is no risk.", False),
        ("Keep the copy in a safe place; others may need it.", False),
    ],
)
def test_second_sentence_in_english(tmp_path: Path, text: str, asks: bool) -> None:
    """In English, too, a sentence that explains is no action."""
    assert asks == bool(found("item_two_actions", replace(item(tmp_path, text), language="en")))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Call the doctor and ask for advice.", ["and ask"]),
        ("Put the date in the diary and then send a message.", ["and then send"]),
        ("Check and update the list.", ["and update the"]),
        ("Lock the door and hand in the key.", ["and hand in"]),
        ("Call the doctor; ask for advice.", [";"]),
        ("The key is there and the rent is paid.", ["and the rent is"]),
        ("The volunteer has the form and knows what it says.", ["and knows"]),
        ("Ask about money, food and low mood.", []),
        ("Ask who already helps and what you may tell them.", []),
        ("Ask them to come and tell their story.", []),
        ("Explain how to find and use the kettle.", []),
        ("Try and find a quiet room.", []),
        ("You know what goes well and where it is stuck.", []),
        ("Every child was seen and heard lately.", []),
    ],
)
def test_two_actions_in_english(tmp_path: Path, text: str, at: list[str]) -> None:
    """In English, too, two actions or states are found at the second; what only says more about one is in order."""
    assert at == found("item_two_actions", replace(item(tmp_path, text), language="en"))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Is er gevaar en is er al hulp?", "en"),
        ("Weten de ouders en het kind ervan?", "en"),
        ("Komt er hulp of is er al hulp?", "of"),
        ("Wie helpt er en hoe vaak?", "en"),
    ],
)
def test_two_questions(tmp_path: Path, text: str, at: str) -> None:
    """Two questions in one are found, at the word that joins them."""
    assert [at] == found("and_or_question", question(tmp_path, text))


@pytest.mark.parametrize("text", ["Is er een kind of een jongere?", "Is de situatie complex of risicovol?", "Weten ze ervan?"])
def test_one_question(tmp_path: Path, text: str) -> None:
    """*Or* between two words leaves yes and no clear."""
    assert [] == found("and_or_question", question(tmp_path, text))


@pytest.mark.parametrize(("text", "at"), [("Is er geen woning?", "geen"), ("Kan de cliënt niet verhuizen?", "niet")])
def test_negated(tmp_path: Path, text: str, at: str) -> None:
    """A negation in a question to answer with yes or no is found."""
    assert [at] == found("negated_question", question(tmp_path, text))


def test_negation_in_an_open_question(tmp_path: Path) -> None:
    """A question without yes and no may be in the negative."""
    text = (MINIMAL / "methods/nl/overdracht.yaml").read_text("utf-8")
    answers = text[text.index("ask: Is er een woning?") : text.index("          - label: Weet ik niet")]
    opened = answers.replace("Is er een woning?", "Wat lukt niet?").replace("Ja", "Huren").replace("Nee", "Kopen")

    assert [] == found("negated_question", handbook(tmp_path / "project", "nl/overdracht.yaml", answers, opened))


@pytest.mark.parametrize(("when", "named"), [("    when: aan tafel\n", ["Samen"]), ("", [])])
def test_small_section(tmp_path: Path, when: str, named: list[str]) -> None:
    """A section of a few items is named in a list for one moment, and not in one that is for none."""
    items = "          - text: Prik een datum.\n          - text: Geef het blad mee.\n"
    folder = handbook(tmp_path / "project", "nl/overdracht.yaml", items, "").root
    path = folder / "nl/overdracht.yaml"
    path.write_text(path.read_text("utf-8").replace("    when: aan tafel\n", when, 1), "utf-8")

    assert named == found("section_size", load(folder))


def without_dont_know(folder: Path, ask: str, because: str = "Dat kan later.") -> Handbook:
    """Return a handbook with the question `ask`, to which nobody can answer not to know; `because` is said of the last answer."""
    text = (MINIMAL / "methods/nl/overdracht.yaml").read_text("utf-8")
    asked = text[text.index("ask: Is er een woning?") : text.index("    outcomes:")]
    changed = asked.replace("Is er een woning?", ask).replace("Weet ik niet", "Later").replace("Je weet het nog niet.", because)
    return handbook(folder / "project", "nl/overdracht.yaml", asked, changed)


@pytest.mark.parametrize("ask", ["Hoe oud ben je?", "Welk voertuig wil je huren?", "Wat wil je nu doen?"])
def test_always_known(tmp_path: Path, ask: str) -> None:
    """Everybody knows how old they are, and what they want to do."""
    assert [] == found("no_dont_know", without_dont_know(tmp_path, ask))


@pytest.mark.parametrize(
    "ask", ["Hoe oud is je cliënt?", "Wat wil je cliënt?", "Wil je cliënt verhuizen?", "Welke hulp wil de ouder?"]
)
def test_not_always_known(tmp_path: Path, ask: str) -> None:
    """What a reader would have to know of somebody else is named."""
    assert [ask] == found("no_dont_know", without_dont_know(tmp_path, ask))


def test_answer_that_nothing_is_known(tmp_path: Path) -> None:
    """An answer that says that nothing points to it is the one of somebody who does not know."""
    assert [] == found("no_dont_know", without_dont_know(tmp_path, "Is er gevaar?", "Er zijn geen aanwijzingen voor gevaar."))


@pytest.mark.parametrize(
    ("label", "unsure"),
    [
        ("I don’t know", True),
        ("I don't know yet", True),
        ("We’re not sure", True),
        ("Nobody knows", True),
        ("Not known", True),
        ("Can’t tell", True),
        ("Knows the way", False),
        ("Sure", False),
    ],
)
def test_not_to_know_in_english(tmp_path: Path, label: str, unsure: bool) -> None:
    """In English, too, an answer of somebody who does not know is one, with either apostrophe."""
    asked = without_dont_know(tmp_path, "Is there a home?", because="It can wait.").texts["methods/nl/overdracht.yaml"]
    (tmp_path / "project/methods/nl/overdracht.yaml").write_text(asked.replace("label: Later", f'label: "{label}"'), "utf-8")
    changed = replace(load(tmp_path / "project/methods"), language="en")

    assert unsure == ("Is there a home?" not in found("no_dont_know", changed))


@pytest.mark.parametrize(
    ("rule", "ask", "at"),
    [
        ("negated_question", "Is nobody in danger?", ["nobody"]),
        ("negated_question", "Isn’t there a home?", ["Isn’t"]),
        ("negated_question", "Can you do it without help?", ["without"]),
        ("negated_question", "Is there another home?", []),
        ("and_or_question", "Is there danger and is there help?", ["and"]),
        ("and_or_question", "Is there help or is it on its way?", ["or"]),
        ("and_or_question", "Is there a child or a teenager?", []),
    ],
)
def test_questions_in_english(tmp_path: Path, rule: str, ask: str, at: list[str]) -> None:
    """In English, too, a negation and two questions in one are found in a question to answer with yes or no."""
    text = question(tmp_path, ask).texts["methods/nl/overdracht.yaml"]
    answers = text.replace("label: Ja\n", "label: Yes\n").replace("label: Nee\n", "label: No\n")
    (tmp_path / "project/methods/nl/overdracht.yaml").write_text(answers, "utf-8")

    assert at == found(rule, replace(load(tmp_path / "project/methods"), language="en"))


def test_question_asked_twice(tmp_path: Path) -> None:
    """A question that a guide asks at two places is named at the first."""
    text = without_dont_know(tmp_path, "Is er een woning?").texts["methods/nl/overdracht.yaml"]
    asked = text[text.index("      - id: woning\n") : text.index("    outcomes:")]
    again = asked.replace("id: woning", "id: later").replace("to: verder", "to: navragen")
    twice = asked.replace("to: navragen", "to: later") + again
    (tmp_path / "project/methods/nl/overdracht.yaml").write_text(text.replace(asked, twice), "utf-8")

    assert ["Is er een woning?"] == found("no_dont_know", load(tmp_path / "project/methods"))


@pytest.mark.parametrize(("ask", "asks"), [("Heb je een van deze:", True), ("De woning:", False), ("Woont hij", False)])
def test_question_without_its_mark(tmp_path: Path, ask: str, asks: bool) -> None:
    """A question that ends with a colon is one, if it opens like a question."""
    assert asks == (not found("not_a_question", question(tmp_path, ask)))


@pytest.mark.parametrize(
    "said",
    [
        "j.jansen@voorbeeld.nl",
        "info@wijkteam.voorbeeld.org",
        "033 - 123 45 67",
        "(033) 123 45 67",
        "0331234567",
        "06 12 34 56 78",
        "06-12345678",
        "06.12.34.56.78",
        "+31 6 12345678",
        "+31 (0)6 12345678",
        "0031612345678",
        "0800-1234",
        "0900 1234567",
        "020 7946 0958",
        "(020) 7946 0958",
        "01632 960 001",
        "(01632) 960001",
        "07700 900123",
        "+44 (0)20 7946 0958",
        "0300 123 4567",
    ],
)
def test_contact_details(tmp_path: Path, said: str) -> None:
    """An e-mail address and a telephone number are found as people write them."""
    changed = handbook(tmp_path / "project", "nl/begrippen.yaml", "Hulp nadat", f"Mail of bel {said}, hulp nadat")

    assert [said] == found("contact_details", changed)


def test_number_in_a_link(tmp_path: Path) -> None:
    """A telephone number is found in the address of a link too."""
    changed = handbook(tmp_path / "project", "nl/begrippen.yaml", "Hulp nadat", "Hulp, [bel](tel:0612345678), nadat")

    assert ["0612345678"] == found("contact_details", changed)


@pytest.mark.parametrize(
    ("number", "callable"),
    [("112", True), ("14 033", True), ("0800-2000", True), ("116 123", True), ("11", False), ("112!", False), ("bel 112", False)],
)
def test_number_to_call(tmp_path: Path, number: str, callable: bool) -> None:
    """The number of a service is three digits or more, and nothing else but what stands between these."""
    changed = handbook(tmp_path / "project", TOPIC, 'number: "112"', f'number: "{number}"')

    assert ([] if callable else [f'"{number}"']) == found("uncallable_number", changed)


@pytest.mark.parametrize(
    "said",
    [
        "02-11-2026",
        "2 november 2026",
        "2026-11-02",
        "09.00-17.00 uur",
        "tussen 2015 en 2021",
        "0,5 fte",
        "100.000 inwoners",
        "het alarmnummer 112",
        "14 033",
        "https://voorbeeld.nl/0612345678",
        "artikel 2.3.5",
        "[@overdracht-utrecht]",
    ],
)
def test_no_contact_details(tmp_path: Path, said: str) -> None:
    """A date, a time, an amount, a short number of a service, an address on the web and a citation are no contact details."""
    changed = handbook(tmp_path / "project", "nl/begrippen.yaml", "Hulp nadat", f"Hulp ({said}) nadat")

    assert [] == found("contact_details", changed)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ja", "ja."), ("Nog thuis", "Nog thius"), ("Financiën", "financien"), ("Alles zit vast", "Alles zit vost")],
)
def test_labels_alike(tmp_path: Path, one: str, other: str) -> None:
    """Two answers that differ in capitals, signs, accents or by a slip are found."""
    assert [other] == found("similar_label", labels(tmp_path, one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Een netwerk", "Geen netwerk"), ("De ouder", "De ouders"), ("Hij woont alleen", "Zij woont alleen"), ("1 keer", "2 keer")],
)
def test_labels_apart(tmp_path: Path, one: str, other: str) -> None:
    """A letter more or less at an end of a word makes another answer."""
    assert [] == found("similar_label", labels(tmp_path, one, other))


def labels(folder: Path, one: str, other: str) -> Handbook:
    """Return a handbook with a question that has these two answers."""
    text = (MINIMAL / "methods/nl/overdracht.yaml").read_text("utf-8")
    answers = text[text.index("- label: Ja") : text.index("          - label: Weet ik niet")]
    changed = answers.replace("label: Ja", f"label: {one}").replace("label: Nee", f"label: {other}")
    return handbook(folder / "project", "nl/overdracht.yaml", answers, changed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("neighbour", "neighbours"),
        ("sociaal-werker", "sociaalwerker"),
        ("maatschapelijk-werkr", "maatschappelijk-werker"),
        ("gesprek-met-de-ouders", "gesprek-met-d-ouders"),
        ("wie-is-de-ouder", "wie-si-de-ouder"),
    ],
)
def test_ids_alike(tmp_path: Path, one: str, other: str) -> None:
    """Two roles whose ids are nearly the same are found, at the second."""
    assert [other] == found("similar_id", roles(tmp_path, one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fase-een", "fase-twee"),
        ("kring-1", "kring-2"),
        ("kringen-a", "kringen-b"),
        ("hoe-oud-ben-je-lv", "hoe-oud-ben-je-msv"),
        ("vader", "vaders"),
        ("opschalen", "afschalen"),
    ],
)
def test_ids_apart(tmp_path: Path, one: str, other: str) -> None:
    """A series, by digits or by another part, short ids, and longer ones with two letters between them are apart."""
    assert [] == found("similar_id", roles(tmp_path, one, other))


def roles(folder: Path, one: str, other: str) -> Handbook:
    """Return a handbook with two roles more."""
    more = "".join(f"  - id: {id}\n    title: Rol\n    tasks:\n      - Helpt.\n" for id in (one, other))
    return handbook(folder / "project", "nl/overdracht.yaml", "checklists:\n", f"{more}checklists:\n")


def test_many_ids() -> None:
    """Among many words the same pairs are found as among two."""
    words = [
        f"{one}-{other}" for one in ("vraag", "samen", "hulp", "thuis", "wonen", "buurt") for other in ("halen", "delen", "geven")
    ]
    odd = ["hulp-haln", "samendelen", "vraga-gevne"]

    assert {tuple(sorted(pair)) for pair in combinations([*words, *odd], 2) if near(*pair)} == {
        tuple(sorted(pair)) for pair in similar([*words, *odd, *(f"los-{letter * 9}" for letter in ascii_lowercase)])
    }
