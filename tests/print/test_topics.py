"""Topics on paper: what a sheet of one holds, which packs have it, and the addresses that lead to its parts."""

from typing import Any

import pytest

from handreiking.model.handbook import Handbook
from handreiking.print.printables import printables
from tests.handbooks import edition_of
from tests.minimal import BIBLIOGRAPHY, TOPIC, minimal, text, with_shared_outcome

ITEM = "text: Breng jezelf in veiligheid."
SITE = "https://handboek.example/onderwerpen/veiligheid/"


def sheets(handbook: Handbook) -> dict[str, dict[str, Any]]:
    """Return what is printed of `handbook`: the data of each document by its name."""
    return {one.name: dict(one.data) for one in printables(edition_of(handbook))}


def found(data: Any, kind: str) -> list[Any]:
    """Return every mapping of `kind` in `data`, which is plain."""
    inside = list(data.values()) if isinstance(data, dict) else list(data) if isinstance(data, list | tuple) else []
    own = [data] if isinstance(data, dict) and data.get("kind") == kind else []
    return own + [one for value in inside for one in found(value, kind)]


def test_sheet() -> None:
    """A topic has its numbers, its sections with their items, and whether these are steps."""
    data = sheets(minimal())["onderwerp-veiligheid"]["topic"]
    (number,), (section,) = data["numbers"], data["sections"]

    assert ("Alarmcentrale", "112") == (number["name"], number["number"])
    assert ("Wat je doet", True, 1) == (section["title"], section["ordered"], len(section["items"]))
    assert ["Ga naar buiten."] == [run["text"] for point in section["items"][0]["points"] for run in point]


def test_name_that_is_the_number() -> None:
    """A service that is called as its number is not named beside it."""
    made = sheets(minimal({TOPIC: text(TOPIC, ("name: Alarmcentrale", 'name: "112"'))}))
    (number,) = made["onderwerp-veiligheid"]["topic"]["numbers"]

    assert ("", "112") == (number["name"], number["number"])


@pytest.mark.parametrize(("urgent", "whole", "method"), [("true", 1, 1), ("false", 1, 0)])
def test_packs(urgent: str, whole: int, method: int) -> None:
    """An urgent topic is in every pack; another only in that of the whole handbook."""
    made = sheets(minimal({TOPIC: text(TOPIC, ("urgent: true", f"urgent: {urgent}"))}))

    assert (whole, method) == tuple(len(made[name]["pack"]["topics"]) for name in ("pakket-alles", "pakket-overdracht"))


@pytest.mark.parametrize(
    ("url", "address"), [("topic:veiligheid", SITE), ("topic:stappen", f"{SITE}#stappen"), ("tel:112", "tel:112")]
)
def test_links(url: str, address: str) -> None:
    """A link on paper to a topic or a part of it has the whole address; a number to call is a link too."""
    made = sheets(minimal({TOPIC: text(TOPIC, (ITEM, f"text: Zie [hier]({url})."))}))

    assert {address} == {link["url"] for link in found(made["onderwerp-veiligheid"]["topic"]["sections"], "link")}


def test_shared_outcome() -> None:
    """A guide on paper has the outcome that it shares, with where that leads; so have the packs with that guide."""
    texts = with_shared_outcome()
    further = texts[TOPIC].replace("next: [Bel 112.]}", "next: [Bel 112.], topic: stappen}")
    made = sheets(minimal({**texts, TOPIC: further}))
    packs = [made[name]["pack"] for name in ("pakket-alles", "pakket-overdracht")]
    guides = [made[name]["guide"] for name in ("keuzehulp-welke-aanpak", "keuzehulp-klaar-voor-overdracht")]
    guides += [guide for pack in packs for guide in (*pack["guides"], *pack["methods"][0]["guides"])]
    last = [guide["outcomes"][-1] for guide in guides]

    assert [("Eerst veilig", [f"{SITE}#stappen"])] * 5 == [(one["title"], [more["url"] for more in one["more"]]) for one in last]


def test_official_source() -> None:
    """A source on paper has the day on which it was read, and the name of the site where it stands."""
    more = "kind: official\n    url: https://www.dorp.nl/wet/1\n    consulted: 2026-11-20\n    review_by: 2027-11-20"
    official = text(BIBLIOGRAPHY, ("published_in: Interview", f"published_in: Interview\n    {more}"))
    (source,) = sheets(minimal({BIBLIOGRAPHY: official}))["pakket-overdracht"]["pack"]["sources"]
    said = "".join(run["text"] for run in found(source["text"], "text"))

    assert said.endswith("Interview. Geraadpleegd op 20 november 2026. dorp.nl")
