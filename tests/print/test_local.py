"""What is local on paper: in packs, on the sheets of checklists and topics, in files for a word processor, and at the foot."""

from typing import Any

from handreiking.model.handbook import Handbook
from handreiking.print.edition import Edition
from handreiking.print.printables import printables
from tests.handbooks import edition_of
from tests.local import local_handbook
from tests.print.test_editable import editables, opened


def sheets(handbook: Handbook) -> dict[str, dict[str, Any]]:
    """Return what is printed of `handbook`: the data of each document by its name."""
    return {one.name: dict(one.data) for one in printables(edition_of(handbook))}


def text(runs: Any) -> str:
    """Return the words of `runs`."""
    return "".join(text(run["runs"]) if "runs" in run else run["text"] for run in runs)


def facts(edition: Edition) -> dict[str, str]:
    """Return what each document is found by."""
    return {one.name: one.facts for one in printables(edition)}


def test_pack() -> None:
    """The pack of a method has its services, waiting times and agreements, and what is added to its fields, under the mark."""
    (method,) = sheets(local_handbook())["pakket-overdracht"]["pack"]["methods"]
    groups = {group["title"]: [text(runs) for runs in group["texts"]] for group in method["local"]["groups"]}

    assert "In Veldervoort" == method["local"]["title"]
    assert ["Wie je kunt bellen of mailen", "Wachttijden", "Afspraken", "Wie doet wat"] == list(groups)
    ways = "099-900 01 23 · toegang@veldervoort.example · veldervoort.example/toegang · Nergensplein 1, Veldervoort"
    assert [f"Toegangsteam · {ways} · Bereikbaar: op werkdagen van 9 tot 12 uur. Als je iemand aanmeldt."] == groups[
        "Wie je kunt bellen of mailen"
    ]
    assert ["Nazorg ongeveer zes weken (gemeten op 21 november 2026). Vraag intussen een buddy."] == groups["Wachttijden"]


def test_nothing_local_without_an_edition() -> None:
    """Without an edition the packs, the sheets and the feet of all documents say nothing of it."""
    assert "Veldervoort" not in str(sheets(local_handbook(name="")))


def test_item_on_a_sheet() -> None:
    """A local item has its box and its mark; others have no mark."""
    data = sheets(local_handbook())["checklist-verhuizen"]
    items = [item for section in data["checklist"]["sections"] for item in section["items"]]

    assert ["Neem de stadspas mee."] == [item["plain"] for item in items if item["local"]]
    assert {"", "In Veldervoort"} == {item["local"] for item in items}
    assert "Uitgave voor Veldervoort" == data["foot"][-1]


def test_item_for_a_word_processor() -> None:
    """In the file for a word processor a local item has its mark too, and the foot names the edition."""
    (word,) = map(opened, editables(edition_of(local_handbook())))

    assert any("Neem de stadspas mee.  (In Veldervoort)" in one.text for one in word.paragraphs)
    assert "Uitgave voor Veldervoort" in [one.text for one in word.sections[0].footer.paragraphs]


def test_topic_on_a_sheet() -> None:
    """What is added to a topic is on its sheet, as is what is added to a section of it."""
    whole = sheets(local_handbook())["onderwerp-veiligheid"]["topic"]
    section = sheets(local_handbook(("topic: veiligheid", "topic: stappen")))["onderwerp-veiligheid"]["topic"]

    assert (True, None) == (bool(whole["local"]), whole["sections"][0]["local"])
    assert (None, True) == (section["local"], bool(section["sections"][0]["local"]))


def test_an_edit_of_a_local_file() -> None:
    """A document is found by the local file too: after an edit of that, the documents that may show it are made again."""
    swap = ("ongeveer zes weken", "acht weken")
    before, after = (facts(edition_of(local_handbook(*swaps))) for swaps in ((), (swap,)))
    plain = [facts(edition_of(local_handbook(*swaps, name=""))) for swaps in ((), (swap,))]

    assert {"pakket-overdracht", "checklist-verhuizen"} <= {name for name in before if before[name] != after[name]}
    assert plain[0] == plain[1]
