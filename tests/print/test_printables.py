"""Which documents there are on paper, what each is called, whose it is and how old it is."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from handreiking import catalogue
from handreiking.model.handbook import Handbook
from handreiking.print.edition import Edition
from handreiking.print.printable import Printable
from handreiking.print.printables import printables
from tests.handbooks import edition_of
from tests.minimal import FOLDER, GLOSSARY, GUIDE, METHOD, TOPIC, another_method, minimal, text

WORDS = catalogue.load("nl")
REVIEWED, REVIEW_BY = "reviewed: 2026-11-21", "review_by: 2027-11-21"


def made(handbook: Handbook, **changes: Any) -> dict[tuple[str, str], Printable]:
    """Return the documents of `handbook`, each by its name and variant; `changes` are made to the edition."""
    edition: Edition = replace(edition_of(handbook), **changes)
    return {(one.name, one.variant): one for one in printables(edition)}


def second(*swaps: tuple[str, str]) -> dict[str, str]:
    """Return the file of a second method, which is not sorted first."""
    return {"nl/zorg.yaml": another_method("care", "Zorg", *swaps)}


def dates(changes: dict[str, date]) -> dict[Path, date]:
    """Return `changes`, which are by path below the handbook, as an edition has them."""
    return {(FOLDER / file).resolve(): day for file, day in changes.items()}


ALL = made(minimal())


def test_documents() -> None:
    """Each checklist, guide, topic and method, and the whole handbook, in its variants and in the order of the pages."""
    expected = [
        ("checklist-verhuizen", "plain"),
        ("checklist-verhuizen-groot", "large"),
        ("checklist-verhuizen-invullen", "fillable"),
        ("checklist-verhuizen-zakkaart", "pocket"),
        ("checklist-verhuizen", "editable"),
        ("keuzehulp-welke-aanpak", "plain"),
        ("keuzehulp-welke-aanpak-groot", "large"),
        ("keuzehulp-klaar-voor-overdracht", "plain"),
        ("keuzehulp-klaar-voor-overdracht-groot", "large"),
        ("onderwerp-veiligheid", "plain"),
        ("onderwerp-veiligheid-groot", "large"),
        ("oefening-overdracht-de-sleutel", "plain"),
        ("oefening-overdracht-de-sleutel-groot", "large"),
        ("oefening-overdracht-de-sleutel-trainer", "trainer"),
        ("oefening-overdracht-de-sleutel-trainer-groot", "trainer-large"),
        ("pakket-overdracht", "plain"),
        ("pakket-overdracht-groot", "large"),
        ("pakket-alles", "plain"),
        ("pakket-alles-groot", "large"),
    ]

    assert expected == list(ALL)


def test_name_is_the_address() -> None:
    """A document is called after the address of its page, not after an id."""
    moved = made(minimal({"nl/zorg.yaml": another_method("care", "Zorg")}))

    assert ("pakket-zorg", "plain") in moved
    assert ("pakket-care", "plain") not in moved


def test_kinds() -> None:
    """A pocket card has another layout than a checklist; the data says whether there is large print or there are fields."""
    told = {key: (one.data["kind"], one.data["size"], one.data["fillable"]) for key, one in ALL.items()}

    assert ("checklist", "normal", False) == told["checklist-verhuizen", "plain"]
    assert ("checklist", "large", False) == told["checklist-verhuizen-groot", "large"]
    assert ("checklist", "normal", True) == told["checklist-verhuizen-invullen", "fillable"]
    assert ("card", "normal", False) == told["checklist-verhuizen-zakkaart", "pocket"]
    assert ("guide", "normal", False) == told["keuzehulp-welke-aanpak", "plain"]
    assert ("pack", "large", False) == told["pakket-alles-groot", "large"]


def test_no_card() -> None:
    """A checklist that is not for the pocket has no card."""
    found = made(minimal({METHOD: text(METHOD, ("    use: read-do\n", "    use: read-do\n    pocket: false\n"))}))

    assert (4, False) == (len([one for one in found if "checklist" in one[0]]), any("zakkaart" in name for name, _ in found))


def test_pages_that_offer_them() -> None:
    """A document belongs to its page; the whole handbook to home."""
    guides, topic = [("guide", "welke-aanpak"), ("guide", "klaar-voor-overdracht")], ("topic", "veiligheid")

    assert [("checklist", "verhuizen"), *guides, topic, ("method", "handover"), ("page", "home")] == list(
        dict.fromkeys(one.page for one in ALL.values())
    )


def test_way_back() -> None:
    """Each document says the address of its page, when the address of the site is known."""
    addresses = {one.page: one.data["url"] for one in ALL.values()}
    unknown = {one.data["url"] for one in made(minimal(), base="").values()}

    assert "https://handboek.example/checklists/verhuizen/" == addresses["checklist", "verhuizen"]
    assert "https://handboek.example/methoden/overdracht/" == addresses["method", "handover"]
    assert "https://handboek.example/" == addresses["page", "home"]
    assert {None} == unknown


def test_titles() -> None:
    """A document has the title of its page; that of the whole handbook is in the catalogue."""
    titles = {one.page: one.title for one in ALL.values()}

    assert ("Verhuizen", "Overdracht") == (titles["checklist", "verhuizen"], titles["method", "handover"])
    assert WORDS("paper.everything") == titles["page", "home"]


def test_part_of() -> None:
    """A document says which method it belongs to, or that it is a pack; the whole handbook belongs to nothing."""
    heads = {one.page: one.data["foot"][0] for one in ALL.values()}
    pack = WORDS("paper.pack")

    assert "Verhuizen · Overdracht" == heads["checklist", "verhuizen"]
    assert "Klaar voor de overdracht? · Overdracht" == heads["guide", "klaar-voor-overdracht"]
    assert "Welke aanpak past?" == heads["guide", "welke-aanpak"]
    assert f"Overdracht · {pack}" == heads["method", "handover"]
    assert WORDS("paper.everything") == heads["page", "home"]


def test_owners() -> None:
    """The owner of a method owns its documents; the whole handbook names all owners, each once; a general guide none."""
    found = made(minimal(second(("owner: redactie", "owner: wijkteam")) | {"nl/a.yaml": another_method("a", "Aandacht")}))
    owners = {one.page: one.data["author"] for one in found.values()}

    assert ("redactie", "wijkteam") == (owners["checklist", "verhuizen"], owners["checklist", "care-list"])
    assert ("redactie", "wijkteam") == (owners["guide", "klaar-voor-overdracht"], owners["method", "care"])
    assert ("redactie, wijkteam", "") == (owners["page", "home"], owners["guide", "welke-aanpak"])


def test_changed_when_its_file_was() -> None:
    """A document is as old as the last change to a file that it is made of."""
    days = {METHOD: date(2026, 3, 1), GUIDE: date(2026, 4, 1), GLOSSARY: date(2026, 2, 1), TOPIC: date(2026, 1, 1)}
    changed = {one.page: one.changed for one in made(minimal(), changes=dates(days)).values()}

    assert date(2026, 3, 1) == changed["checklist", "verhuizen"]
    assert date(2026, 3, 1) == changed["guide", "klaar-voor-overdracht"]
    assert date(2026, 4, 1) == changed["guide", "welke-aanpak"]
    assert date(2026, 1, 1) == changed["topic", "veiligheid"]
    assert date(2026, 3, 1) == changed["method", "handover"]
    assert date(2026, 4, 1) == changed["page", "home"]


def test_a_pack_has_terms() -> None:
    """A change to the glossary is a change to a pack, and none to a checklist."""
    days = {METHOD: date(2026, 3, 1), GUIDE: date(2026, 1, 1), GLOSSARY: date(2026, 5, 1), TOPIC: date(2026, 1, 1)}
    changed = {one.page: one.changed for one in made(minimal(), changes=dates(days)).values()}

    assert date(2026, 5, 1) == changed["method", "handover"] == changed["page", "home"]
    assert date(2026, 3, 1) == changed["checklist", "verhuizen"]


def test_file_without_a_history() -> None:
    """A file of which no change is known changed when its method was last reviewed; for other files it is the last method."""
    changed = {one.page: one.changed for one in made(minimal(second((REVIEWED, "reviewed: 2026-12-01")))).values()}

    assert (date(2026, 11, 21), date(2026, 12, 1)) == (changed["checklist", "verhuizen"], changed["checklist", "care-list"])
    assert date(2026, 12, 1) == changed["guide", "welke-aanpak"]


def test_no_glossary() -> None:
    """Without a glossary a pack is as old as its method."""
    days = {METHOD: date(2026, 3, 1), GUIDE: date(2026, 1, 1), TOPIC: date(2026, 1, 1)}
    changed = {one.page: one.changed for one in made(minimal({GLOSSARY: ""}), changes=dates(days)).values()}

    assert date(2026, 3, 1) == changed["method", "handover"]


def review(one: Printable) -> str:
    """Return when `one` says that it must be reviewed again."""
    return str(dict(one.data["dates"]).get(WORDS("colophon.review-by"), ""))


def test_review() -> None:
    """What has to do with several methods is reviewed with the first of them; the day is in the head and the foot."""
    found = {one.page: one for one in made(minimal(second((REVIEW_BY, "review_by: 2027-03-02")))).values()}

    assert "21 november 2027" == review(found["checklist", "verhuizen"])
    assert "2 maart 2027" == review(found["method", "care"]) == review(found["page", "home"])
    assert "21 november 2027" == review(found["guide", "klaar-voor-overdracht"])
    assert "21 november 2027" in found["checklist", "verhuizen"].data["foot"][1]


def test_review_of_a_guide_between_methods() -> None:
    """A guide is reviewed with the first of the methods that its outcomes name; without one it has no day."""
    other = ("    title: Overleg\n", "    title: Overleg\n    method: care\n")
    named = {
        one.page: one
        for one in made(minimal(second((REVIEW_BY, "review_by: 2027-03-02")) | {GUIDE: text(GUIDE, other)})).values()
    }
    nothing = ("    method: handover\n", "")
    unnamed = {one.page: one for one in made(minimal({GUIDE: text(GUIDE, nothing)})).values()}

    assert "2 maart 2027" == review(named["guide", "welke-aanpak"])
    assert "" == review(unnamed["guide", "welke-aanpak"])


def test_no_methods() -> None:
    """Without methods there is nothing of the whole handbook to print, only guides and topics."""
    found = made(
        minimal(
            {
                METHOD: "",
                GUIDE: text(
                    GUIDE,
                    ("    method: handover\n", ""),
                    ("    checklist: verhuizen\n", ""),
                    ("    guide: klaar-voor-overdracht\n", ""),
                ),
            }
        )
    )

    names = [name for stem in ("keuzehulp-welke-aanpak", "onderwerp-veiligheid") for name in (stem, f"{stem}-groot")]
    assert names == [name for name, _ in found]


def test_file_on_paper() -> None:
    """A link on paper to a file is whole, and empty when the site's address is unknown."""
    edition = edition_of(minimal())

    assert "https://handboek.example/a.pdf" == edition.file("", "a.pdf")
    assert ("", "") == (replace(edition, base="").file("", "a.pdf"), replace(edition, base="").to("", "page", "home"))


def test_nothing_to_date() -> None:
    """What is not there never changed."""
    assert None is edition_of(minimal()).changed(None)


def test_no_day_rather_than_a_wrong_one() -> None:
    """Where the history cannot be read no document says of which day it is, in its head, or at its foot."""
    found = made(minimal(), dated=False).values()
    says = {(one.changed, WORDS("paper.changed") in dict(one.data["dates"])) for one in found}

    assert {(None, False)} == says
    assert [] == [line for one in found for line in one.data["foot"] if "versie" in line]
