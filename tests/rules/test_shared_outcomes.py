"""Outcomes that guides share, and topics: what the check says of them, and where."""

import pytest

from handreiking.model.handbook import Handbook
from handreiking.rules import check
from tests.minimal import GUIDE, METHOD, TOPIC, minimal, with_shared_outcome

TOPIC_FILE, GUIDE_FILE = f"methods/{TOPIC}", f"methods/{GUIDE}"


def found(handbook: Handbook) -> list[tuple[str, str]]:
    """Return the rule and the file of everything that a check of `handbook` finds."""
    return [(one.rule, one.location.file) for one in check(handbook)]


def changed(file: str, old: str, new: str) -> Handbook:
    """Return a handbook with a shared outcome, with `new` for `old` in `file`."""
    texts = with_shared_outcome()
    assert old in texts[file]
    return minimal({**texts, file: texts[file].replace(old, new, 1)})


def test_shared_outcome_is_in_order() -> None:
    """An answer of any guide may lead to an outcome of a topic."""
    assert [] == found(minimal(with_shared_outcome()))


def test_text_is_checked_once() -> None:
    """What is wrong with the text of a shared outcome is said once, in the topic."""
    assert [("difficult-word", TOPIC_FILE)] == found(changed(TOPIC, "text: Ga weg.", "text: Ga indien nodig weg."))


@pytest.mark.parametrize("step", ["id: verhuizing", "id: overleg"])
def test_id_of_a_step_of_a_guide(step: str) -> None:
    """No question or outcome of a guide has the id of a shared outcome; both positions are told."""
    id = step.removeprefix("id: ")
    handbook = changed(TOPIC, "id: eerst-veilig", step)
    twice = [one for one in check(handbook) if one.rule == "duplicate-id"]

    assert [(GUIDE_FILE, TOPIC_FILE, id)] == [
        (one.location.file, one.related and one.related.file, one.params["id"]) for one in twice
    ]


def test_id_of_an_outcome_of_another_topic() -> None:
    """Shared outcomes of two topics have ids of their own."""
    texts = with_shared_outcome()
    second = texts[TOPIC].replace("id: veiligheid", "id: zorgen").replace("id: stappen", "id: later")

    assert [("duplicate-id", "methods/nl/onderwerpen/zorgen.yaml")] == found(
        minimal({**texts, "nl/onderwerpen/zorgen.yaml": second})
    )


def test_id_of_a_section_of_another_topic() -> None:
    """Topics and their sections share one set of ids, since links lead to both."""
    texts = with_shared_outcome()
    second = texts[TOPIC].replace("id: veiligheid", "id: stappen").replace("id: stappen\n    title", "id: later\n    title")
    second = second.replace("id: eerst-veilig", "id: anders")
    rules = [rule for rule, _ in found(minimal({**texts, "nl/onderwerpen/zorgen.yaml": second}))]

    assert ["duplicate-id", "unused-outcome"] == sorted(rules)


BROKEN = {
    "a missing key": ("owner: redactie\n", ""),
    "a misspelt key of an outcome": ("next: [", "nxt: ["),
    "no sections": ("sections:", "delen:"),
    "broken YAML": ("owner: redactie", "owner: 'redactie"),
}
"""Ways to break the file of a topic."""


@pytest.mark.parametrize("defect", BROKEN)
def test_broken_topic(defect: str) -> None:
    """One defect in the file of a topic is reported there, and not by every guide that leads to its outcomes."""
    assert {TOPIC_FILE} == {file for _, file in found(changed(TOPIC, *BROKEN[defect]))}


def test_links_to_a_broken_topic() -> None:
    """Nor do links to a topic that cannot be read count as wrong."""
    texts = with_shared_outcome(("sections:", "delen:"))
    texts[METHOD] = texts[METHOD].replace("(guide:welke-aanpak)", "(topic:veiligheid)")

    assert {TOPIC_FILE} == {file for _, file in found(minimal(texts))}


@pytest.mark.parametrize("file", [GUIDE, METHOD])
def test_outcome_may_be_used_in_a_broken_file(file: str) -> None:
    """While a file cannot be read, no shared outcome is called unused: that file may lead to it."""
    texts = with_shared_outcome(("id: eerst-veilig", "id: nooit"))
    texts = {
        name: content.replace("to: eerst-veilig", "to: overleg" if name == GUIDE else "to: verder")
        for name, content in texts.items()
    }
    assert ("unused-outcome", TOPIC_FILE) in found(minimal(texts))

    texts[file] = texts[file].replace("title:", "titel:", 1)
    assert "unused-outcome" not in [rule for rule, _ in found(minimal(texts))]


def test_withdrawn_topic_is_not_reviewed() -> None:
    """Of a topic that is withdrawn nobody asks a review, nor of what is in it."""
    old = ("review_by: 2027-11-21\nsections:", "review_by: 2025-01-01\nsections:")

    assert [("review-overdue", TOPIC_FILE)] == found(changed(TOPIC, *old))
    assert [] == found(minimal(with_shared_outcome(old, ("reviewed: 2026-11-21", "status: withdrawn\nreviewed: 2026-11-21"))))


def test_every_day_of_a_topic_is_looked_at() -> None:
    """The day of the topic, of a number, of a section and of a statement can each be overdue."""
    swaps = (
        ("when: Als elke seconde telt.\n    review_by: 2027-11-21", "when: Als elke seconde telt.\n    review_by: 2025-01-01"),
        ("ordered: true", "ordered: true\n    intro: Doe dit.\n    review_by: 2025-01-02"),
        ("text: Breng jezelf in veiligheid.", "text: Breng jezelf in veiligheid.\n        review_by: 2025-01-03"),
        ("reviewed: 2026-11-21\nreview_by: 2027-11-21", "reviewed: 2024-11-21\nreview_by: 2025-01-04"),
    )
    days = [one.params["date"] for one in check(minimal(with_shared_outcome(*swaps)))]

    assert [f"2025-01-0{day}" for day in (1, 2, 3, 4)] == sorted(days)
