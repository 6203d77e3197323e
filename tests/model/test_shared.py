"""Outcomes that guides share: each guide has those that it leads to, and each text stands where it was written."""

from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from tests.minimal import GUIDE, TOPIC, minimal, text, with_shared_outcome

OTHER = "nl/onderwerpen/zorgen.yaml"


def outcomes(handbook: Handbook) -> dict[str, list[str]]:
    """Return the ids of the outcomes of each guide, by the id of the guide."""
    return {id: [outcome.id for outcome in guide.outcomes] for id, (_, guide) in handbook.guide_by_id.items()}


def test_every_guide_that_leads_there_has_it() -> None:
    """A guide between methods and one of a method have the outcome after their own."""
    expected = {
        "welke-aanpak": ["meldcode", "overdracht", "overleg", "eerst-veilig"],
        "klaar-voor-overdracht": ["verder", "wachten", "navragen", "eerst-veilig"],
    }

    assert expected == outcomes(minimal(with_shared_outcome()))


def test_no_other_guide_has_it() -> None:
    """A guide without an answer that leads there does not have it."""
    texts = with_shared_outcome()
    texts[GUIDE] = text(GUIDE)

    assert "eerst-veilig" not in outcomes(minimal(texts))["welke-aanpak"]


def test_file_keeps_what_it_says() -> None:
    """What the file of a guide says is kept, and every text is in the handbook once, in the topic."""
    found = minimal(with_shared_outcome())
    (part,) = found.general_guides
    places = [(part.document.file, leaf.path) for part, leaf in found.leaves if leaf.value == "Ga weg."]

    assert isinstance(part.own, Guide)
    assert ["meldcode", "overdracht", "overleg"] == [outcome.id for outcome in part.own.outcomes]
    assert [(f"methods/{TOPIC}", ("outcomes", 0, "text"))] == places


def test_own_outcome_goes_first() -> None:
    """Of two outcomes with one id, which is an error, that of the guide counts, and of those of topics the first."""
    texts = with_shared_outcome()
    second = texts[TOPIC].replace("id: veiligheid", "id: zorgen").replace("id: stappen", "id: later")
    both = minimal({**texts, OTHER: second.replace("title: Veiligheid", "title: Zorgen").replace("Ga weg.", "Blijf.")})
    own = minimal({**texts, GUIDE: texts[GUIDE].replace("id: meldcode", "id: eerst-veilig")})

    assert {"Ga weg."} == {guide.outcomes[-1].text for _, guide in both.guide_by_id.values()}
    assert ["eerst-veilig", "overdracht", "overleg"] == outcomes(own)["welke-aanpak"]


def test_guide_that_shares_nothing_is_as_written() -> None:
    """Where nothing is added, the entry is what the file says."""
    assert [None, None] == [part.written for part in (*minimal().general_guides, *minimal().methods)]
