"""The accessibility statement: what it claims depends on who answers for it, and nothing is made up."""

from dataclasses import replace
from typing import get_args

import pytest

from handreiking import catalogue
from handreiking.calls.kinds import PARTS
from handreiking.model.about import Organisation, Statement, Status
from handreiking.model.publisher import Publisher
from tests.bad_cases import MINIMAL
from tests.calling import Reader
from tests.handbooks import site_of

SIGNED = {"signed_by": "de redactie", "signed_on": "2026-11-27"}
STATEMENT = Statement.model_validate(SIGNED)
NOBODY = Publisher("Proef", "https://a.example/", contact="https://a.example/melden/", statement=STATEMENT)


def body(status: Status = "D") -> Publisher:
    """A public body, whose statement has this `status`."""
    facts = {"status": status, "reply": "3 weken", "complaint": "de ombudsman"}
    statement = Statement.model_validate({**SIGNED, "public_body": facts})
    return replace(NOBODY, contact="melden@a.example", organisation=Organisation(name="Gemeente Proef"), statement=statement)


SAID = {
    (False, "scope"): ["Proef", "https://a.example/"],
    (False, "status"): ["geen overheidsinstantie", "geen wettelijke status"],
    (False, "contact"): ['href="https://a.example/melden/"', ">a.example/melden<", "ligt niet vast", "klachten is er niet"],
    (False, "signature"): ["de redactie", "27 november 2026"],
    (True, "scope"): ["Het handboek is van Gemeente Proef."],
    (True, "status"): ["De status is D.", "geen onderzoek gepland", "voldoet het handboek niet aan de wet"],
    (True, "contact"): ['href="mailto:melden@a.example"', "binnen 3 weken", "een klacht indienen bij de ombudsman"],
    (True, "signature"): ["27 november 2026"],
}
"""What each part says, without and with a public body."""


def part(name: str, publisher: Publisher) -> tuple[str, list[str]]:
    """The HTML of a part of the statement, and what a build reports about it."""
    site = replace(site_of(MINIMAL / "methods"), publisher=publisher)
    reader = Reader(site, "index.md")
    return reader.read(f'{{{{ accessibility("{name}") }}}}'), reader.said


@pytest.mark.parametrize(("public", "name"), SAID)
def test_what_a_statement_says(public: bool, name: str) -> None:
    """Each part says the facts that were set, and for a public body what its status means."""
    html, failures = part(name, body() if public else NOBODY)
    assert ([], []) == ([text for text in SAID[public, name] if text not in html], failures)


def test_without_a_public_body_no_status_is_claimed() -> None:
    """A statement that no public body answers for says of no status that it has it."""
    whole = "".join(part(name, NOBODY)[0] for name in PARTS)
    assert "De status is" not in whole


@pytest.mark.parametrize("status", get_args(Status))
def test_every_status_is_explained(status: Status) -> None:
    """A status is said, and what it means stands behind it."""
    words = catalogue.load("nl")
    html, _ = part("status", body(status))
    expected = f"<p><strong>{words(f'accessibility.status-{status}')}</strong> {words(f'accessibility.means-{status}')}</p>"
    assert expected in html


def test_nothing_is_made_up() -> None:
    """Without a statement a page with the statement is reported, and so is a part that does not exist."""
    assert (1, 1) == (len(part("contact", replace(NOBODY, statement=None))[1]), len(part("contacts", NOBODY)[1]))


def test_statement_of_another_country() -> None:
    """A body in another country names its law, who sees to that, and where a complaint goes."""
    facts = {
        "status": "partial",
        "reply": "5 dagen",
        "complaint": "de dienst",
        "complaint_url": "https://dienst.example/",
        "law": "de regeling van 2018",
        "enforced_by": "De commissie",
    }
    statement = Statement.model_validate({**SIGNED, "public_body": facts})
    said = "".join(part(name, replace(body(), statement=statement))[0] for name in PARTS)
    expected = [
        "Gemeente Proef wil dat het handboek voldoet aan de regeling van 2018.",
        "De commissie ziet toe op de regeling van 2018.",
        'een klacht indienen bij <a href="https://dienst.example/">de dienst</a>.',
    ]

    assert [] == [text for text in expected if text not in said]
