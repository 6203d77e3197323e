"""The content of a checklist, a guide and a pack on paper, as the templates get it."""

from collections.abc import Iterator
from typing import Any

import pytest

from handreiking import catalogue
from handreiking.model.handbook import Handbook
from handreiking.print.printables import printables
from tests.handbooks import edition_of
from tests.minimal import BIBLIOGRAPHY, GLOSSARY, GUIDE, METHOD, another_method, minimal, text

WORDS = catalogue.load("nl")
SITE = "https://handboek.example"
EXERCISE = "    story:\n      - Een man krijgt een sleutel.\n"
SUMMARY = "summary: Je draagt de hulp samen over [@overdracht-utrecht]."


def told(handbook: Handbook, name: str, base: str = f"{SITE}/") -> Any:
    """Return what the templates get for the document called `name`, without what all documents have."""
    data = next(one.data for one in printables(edition_of(handbook, base)) if one.name == name and one.variant != "editable")
    return data.get("checklist") or data.get("guide") or data.get("exercise") or data.get("pack")


def said(value: Any) -> str:
    """Return the words of runs, with the number of a source in brackets."""
    if isinstance(value, list):
        return "".join(map(said, value))
    inside = said(value["runs"]) if "runs" in value else value["text"]
    return f"({inside.strip()})" if value["kind"] == "mark" else inside


def kinds(value: Any) -> Iterator[str]:
    """Yield the kinds of runs."""
    for run in value:
        yield run["kind"]
        yield from kinds(run.get("runs", ()))


CHECKLIST = told(minimal(), "checklist-verhuizen")
GENERAL = told(minimal(), "keuzehulp-welke-aanpak")
PACK = told(minimal(), "pakket-overdracht")
(METHOD_TOLD,) = PACK["methods"]


def test_pause_point() -> None:
    """A checklist says when it is used, who reads it and how."""
    expected = [("when", "aan tafel"), ("who", "de begeleider"), ("use", WORDS("checklist.use-read-do"))]

    assert [(WORDS(f"checklist.{key}"), value) for key, value in expected] == CHECKLIST["pause"]
    assert ("Verhuizen", WORDS("paper.checklist", method="Overdracht")) == (CHECKLIST["title"], CHECKLIST["kicker"])


def test_items() -> None:
    """The items are in their sections, each with a unique name, its text and why it matters."""
    why = (
        "          - text: Prik een datum.\n",
        "          - text: Prik een *datum* [@overdracht-utrecht].\n            why: Dan ligt hij vast.\n",
    )
    section = (
        "guides:\n  - id",
        "      - title: Na afloop\n        when: thuis\n        items:\n          - text: Bel na.\nguides:\n  - id",
    )
    first, second = told(minimal({METHOD: text(METHOD, why, section)}), "checklist-verhuizen")["sections"]
    item = first["items"][3]

    assert [(("Samen", None), 5), (("Na afloop", "thuis"), 1)] == [
        ((s["title"], s["when"]), len(s["items"])) for s in (first, second)
    ]
    assert ["verhuizen.1.1", "verhuizen.1.2"] == [one["id"] for one in first["items"][:2]]
    assert ["verhuizen.2.1"] == [one["id"] for one in second["items"]]
    assert ("Prik een datum.(1)", "Dan ligt hij vast.") == (said(item["text"]), said(item["why"]))
    assert "Prik een datum." == item["plain"]
    assert [] == first["items"][0]["why"]


@pytest.mark.parametrize("sign", ["nothing", "end", "items"])
def test_initials(sign: str) -> None:
    """The data says what gets initials."""
    given = ("    use: read-do\n", f"    use: read-do\n    sign: {sign}\n")

    assert sign == told(minimal({METHOD: text(METHOD, given)}), "checklist-verhuizen")["sign"]


def test_sources() -> None:
    """A document lists the sources that it cites, numbered, and no others."""
    assert [] == CHECKLIST["sources"]
    cited = told(
        minimal({METHOD: text(METHOD, ("Vraag wie er helpt.", "Vraag wie er helpt [@overdracht-utrecht]."))}),
        "checklist-verhuizen",
    )
    assert [("1", "Buurtteam. Een soepele overdracht. Interview.")] == [
        (one["number"], said(one["text"])) for one in cited["sources"]
    ]


def test_answers() -> None:
    """An answer says where it leads: to a question by its number, to an outcome by its title; and why."""
    first, second = GENERAL["questions"]
    to_outcome = WORDS("paper.to-outcome", title="Volg de meldcode")

    assert [to_outcome, WORDS("guide.to-question", number=2)] == [answer["to"] for answer in first["answers"][:2]]
    assert ["Ja", "Nee", "Weet ik niet"] == [answer["label"] for answer in second["answers"]]
    assert ["Er is gevaar.", "Er is geen gevaar."] == [said(answer["because"]) for answer in first["answers"][:2]]
    assert ("Is er nu gevaar?", "Veiligheid gaat voor.") == (first["ask"], said(first["why"]))


def test_answer_that_says_nothing() -> None:
    """An answer may say nothing of the situation."""
    without = told(minimal({GUIDE: text(GUIDE, ("        because: Er is gevaar.\n", ""))}), "keuzehulp-welke-aanpak")

    assert [] == without["questions"][0]["answers"][0]["because"]


def test_head_of_a_guide() -> None:
    """A guide says how many questions it has at most, whose it is, and what it is about."""
    intro = told(minimal({GUIDE: text(GUIDE, ("questions:", "intro: Kies samen.\nquestions:"))}), "keuzehulp-welke-aanpak")
    own = told(minimal(), "keuzehulp-klaar-voor-overdracht")

    assert WORDS("guide.kicker", count=2) == GENERAL["kicker"]
    assert f"{WORDS('guide.kicker', count=1)} · Overdracht" == own["kicker"]
    assert ([], "Kies samen.") == (GENERAL["intro"], said(intro["intro"]))
    assert "Welke aanpak past?" == GENERAL["title"]


def test_outcomes() -> None:
    """An outcome says what to do now; one that goes before every method is marked."""
    found = [(one["title"], said(one["text"]), [said(step) for step in one["next"]], one["mind"]) for one in GENERAL["outcomes"]]

    assert ("Volg de meldcode", "Er is gevaar.", ["Bel een collega."], True) == found[0]
    assert ("Kies overdracht", "Je cliënt verhuist.", ["Lees de checklist."], False) == found[1]


def test_outcome_leads_on() -> None:
    """An outcome leads to its method, its checklist and its guide: by title, and by the whole address of the page."""
    expected = [
        {"text": WORDS("guide.more-method", title="Overdracht"), "url": f"{SITE}/methoden/overdracht/"},
        {"text": WORDS("guide.more-checklist", title="Verhuizen"), "url": f"{SITE}/checklists/verhuizen/"},
        {
            "text": WORDS("guide.more-guide", title="Klaar voor de overdracht?"),
            "url": f"{SITE}/keuzehulpen/klaar-voor-overdracht/",
        },
    ]

    assert [[], expected, []] == [outcome["more"] for outcome in GENERAL["outcomes"]]


def test_outcome_without_an_address() -> None:
    """Where the site's address is unknown an outcome names what it leads to, without a link."""
    more = told(minimal(), "keuzehulp-welke-aanpak", base="")["outcomes"][1]["more"]

    assert [(WORDS("guide.more-method", title="Overdracht"), None)] == [(one["text"], one["url"]) for one in more[:1]]


def test_outcome_that_leads_to_one_page() -> None:
    """An outcome names what it has only."""
    content = text(GUIDE, ("    method: handover\n", ""), ("    guide: klaar-voor-overdracht\n", ""))
    (more,) = told(minimal({GUIDE: content}), "keuzehulp-welke-aanpak")["outcomes"][1]["more"]

    assert WORDS("guide.more-checklist", title="Verhuizen") == more["text"]


def test_links_on_paper() -> None:
    """A link in a text is the whole address; where that is unknown the words stand alone."""
    (fits_not,) = (part for part in METHOD_TOLD["short"] if part["title"] == WORDS("method.fits-not"))
    (link,) = (run for run in fits_not["texts"][0] if run["kind"] == "link")
    unknown = told(minimal(), "pakket-overdracht", base="")["methods"][0]["short"][1]["texts"][0]

    assert (f"{SITE}/keuzehulpen/welke-aanpak/", "Welke aanpak past?") == (link["url"], said(link["runs"]))
    assert (True, "er gevaar is, zie Welke aanpak past?") == ("link" not in set(kinds(unknown)), said(unknown))


def test_method_in_short() -> None:
    """A pack says of a method when it fits, shows its figure, and says what may not be left out."""
    titles = [WORDS(f"method.{key}") for key in ("fits", "fits-not", "figure", "core_elements")]
    fits, _, _, core = METHOD_TOLD["short"]

    assert titles == [part["title"] for part in METHOD_TOLD["short"]]
    assert ("je cliënt verhuist", "Je praat met z’n drieën.") == (said(fits["texts"]), said(core["texts"]))
    assert "wie uit de opvang komt" == said(METHOD_TOLD["who"])


def test_figure() -> None:
    """A figure is drawn, and its parts and its caption stand beside it in words."""
    drawn = METHOD_TOLD["short"][2]["drawing"]

    assert ["Opvang De opvang vertelt.", "Buurtteam Het buurtteam luistert.", "Familie De familie denkt mee."] == [
        said(item) for item in drawn["items"]
    ]
    assert "Drie mensen om de tafel." == said(drawn["caption"])
    assert "Opvang, Buurtteam, Familie" in drawn["alt"]


def test_method_without_a_figure() -> None:
    """A method may do without a figure."""
    figure = text(METHOD).partition("figure:")[2].partition("dose:")[0]
    pack = told(minimal({METHOD: text(METHOD, (f"figure:{figure}", ""))}), "pakket-overdracht")

    assert WORDS("method.figure") not in [part["title"] for part in pack["methods"][0]["short"]]


def test_names() -> None:
    """The abbreviation and the other names of a method stand below its title."""
    named = text(METHOD, ("situation:", "short: OD\naliases: [warme overdracht, doorgeven]\nsituation:"))
    short, aliases = WORDS("method.short", short="OD"), WORDS("method.aliases", aliases="warme overdracht, doorgeven")

    assert f"{short} {aliases}" == told(minimal({METHOD: named}), "pakket-overdracht")["methods"][0]["names"]
    assert (None, "Overdracht") == (METHOD_TOLD["names"], METHOD_TOLD["title"])


def test_facts() -> None:
    """The facts stand with their value in bold before the note."""
    assert [("Nazorg", "3 maanden na de verhuizing(1)"), ("Plaats", "thuis in de wijk")] == [
        (term, said(value)) for term, value in METHOD_TOLD["facts"]
    ]
    assert "strong" == METHOD_TOLD["facts"][0][1][0]["kind"]


def test_phases() -> None:
    """A phase says when it is, what it is for, what is done and by whom."""
    (phase,) = METHOD_TOLD["phases"]

    assert ("Het gesprek", "Iedereen weet wat er nodig is.") == (phase["title"], said(phase["goal"]))
    assert (["Neem de checklist Verhuizen door."], []) == ([said(step) for step in phase["steps"]], phase["result"])
    assert f"{WORDS('method.phase-roles')} Cliënt" == phase["roles"]
    assert "3" in phase["when"]


def test_phase_with_a_result_and_without_months() -> None:
    """A phase may have a result; one without months and without roles says nothing of them."""
    bare = (
        "    from_month: 1\n    to_month: 3\n    intensity: high\n    roles:\n      - client\n",
        "    result: Het is duidelijk.\n",
    )
    (phase,) = told(minimal({METHOD: text(METHOD, bare)}), "pakket-overdracht")["methods"][0]["phases"]

    assert (None, None, "Het is duidelijk.") == (phase["when"], phase["roles"], said(phase["result"]))


def test_roles_decision_and_pitfalls() -> None:
    """A pack says who does what, who decides, and what goes wrong easily."""
    pitfalls = ("owner: redactie", "pitfalls:\n  - {title: Te vroeg, text: Wacht even.}\nowner: redactie")
    (method,) = told(minimal({METHOD: text(METHOD, pitfalls)}), "pakket-overdracht")["methods"]

    assert [("Cliënt", "Zet zelf de stap.")] == [(role["title"], said(role["tasks"])) for role in method["roles"]]
    assert [("Te vroeg", "Wacht even.")] == [(one["title"], said(one["text"])) for one in method["pitfalls"]]
    assert ([], "de cliënt") == (METHOD_TOLD["pitfalls"], said(METHOD_TOLD["decision"]))


def test_exercise() -> None:
    """An exercise has its story, its questions, and apart from them what to discuss."""
    (exercise,) = METHOD_TOLD["exercises"]
    (trainer,) = METHOD_TOLD["trainer"]
    time = WORDS("exercise.time"), f"{WORDS('exercise.minutes', number=30)} · {WORDS('exercise.fictional')}"

    assert ("De sleutel", [time], []) == (exercise["title"], exercise["facts"], exercise["cards"])
    assert ["Een man krijgt een sleutel.", "Wat doe je?"] == [said(exercise["story"]), said(exercise["questions"][0]["text"])]
    assert ("De sleutel", [time], "Wie zet de stap?", []) == (
        trainer["title"],
        trainer["facts"],
        said(trainer["discussion"]),
        trainer["answers"],
    )


def test_exercise_from_practice() -> None:
    """A case that happened is not called fictional."""
    (method,) = told(minimal({METHOD: text(METHOD, (EXERCISE, f"    fictional: false\n{EXERCISE}"))}), "pakket-overdracht")[
        "methods"
    ]

    assert [(WORDS("exercise.time"), WORDS("exercise.minutes", number=30))] == method["exercises"][0]["facts"]


FULL = """    goal: Je stapt samen over de drempel.
    space:
      - {question: 1, kind: draw}
    cards:
      - {title: De man, text: Je durft niet.}
    answers:
      - Je gaat mee.
"""


def test_full_exercise() -> None:
    """An exercise has its goal, room to draw and role cards for everyone; its answers, with the questions, are apart."""
    handbook = minimal({METHOD: text(METHOD, (EXERCISE, f"{FULL}{EXERCISE}"))})
    handout, trainer = (told(handbook, f"oefening-overdracht-de-sleutel{variant}") for variant in ("", "-trainer"))

    assert [("Doel", "Je stapt samen over de drempel."), ("draw", 3)] == [
        (handout["facts"][0][0], said(handout["facts"][0][1])),
        (handout["questions"][0]["kind"], handout["questions"][0]["lines"]),
    ]
    assert [("De man", "Je durft niet.")] == [(card["title"], said(card["text"])) for card in handout["cards"]]
    assert [("Wat doe je?", "Je gaat mee.")] == [(said(one["question"]), said(one["answer"])) for one in trainer["answers"]]
    assert not {"discussion", "answers"} & set(handout)


def test_pack_of_a_method() -> None:
    """A pack of a method has its own checklists and guides, and no guide between methods."""
    assert ([], ["Verhuizen"], ["Klaar voor de overdracht?"]) == (
        PACK["guides"],
        [one["title"] for one in METHOD_TOLD["checklists"]],
        [one["title"] for one in METHOD_TOLD["guides"]],
    )
    assert ("Je draagt de hulp samen over.(1)", WORDS("paper.pack")) == (said(PACK["summary"]), PACK["kicker"])


def test_pack_of_everything() -> None:
    """The pack of the whole handbook begins with the guides between methods, and has every method."""
    pack = told(minimal({"nl/zorg.yaml": another_method("care", "Zorg")}), "pakket-alles")

    assert ["Welke aanpak past?"] == [one["title"] for one in pack["guides"]]
    assert ["Overdracht", "Zorg"] == [one["title"] for one in pack["methods"]]
    assert WORDS("page.home.description") == said(pack["summary"])


def test_a_pack_lists_its_sources_once() -> None:
    """The sources of all parts of a pack are at its end, numbered consecutively."""
    parts = [*METHOD_TOLD["checklists"], *METHOD_TOLD["guides"]]

    assert ([[], []], ["1"]) == ([one["sources"] for one in parts], [one["number"] for one in PACK["sources"]])


def test_terms_of_a_pack() -> None:
    """A pack explains the terms that it uses, by the alphabet; capitals make no difference."""
    terms = ("zwerven", "Buren", "aandacht", "ongebruikt")
    glossary = "terms:\n" + "".join(f"  - {{id: {one.lower()}, term: {one}, definition: Uitleg van {one}.}}\n" for one in terms)
    method = text(METHOD, (SUMMARY, "summary: Geen zwerven, wel buren en aandacht."))
    found = told(minimal({METHOD: method, GLOSSARY: glossary}), "pakket-overdracht")["terms"]

    assert [(one, f"Uitleg van {one}.") for one in ("aandacht", "Buren", "zwerven")] == [
        (one["term"], said(one["definition"])) for one in found
    ]


def test_sources_in_a_definition() -> None:
    """A source that only the explanation of a term cites is listed too."""
    glossary = text(GLOSSARY, ("is afgesloten.", "is afgesloten [@tweede]."))
    sources = f"{text(BIBLIOGRAPHY)}  - {{id: tweede, author: Jansen, title: Nazorg, published_in: Utrecht}}\n"
    pack = told(minimal({GLOSSARY: glossary, BIBLIOGRAPHY: sources}), "pakket-overdracht")

    assert ["1", "2"] == [one["number"] for one in pack["sources"]]
    assert "(2)" in said(pack["terms"][0]["definition"])
