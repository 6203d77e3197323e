"""A decision tree in parts: nothing is cut through, and nothing is lost."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handreiking.components.tree.layout import Tree, draw_tree
from handreiking.components.tree.parts import CLEAR, parts
from handreiking.model.guide import Guide

WORDS = st.lists(st.sampled_from("woning gemeente verhuizen ja nee hulp uitkeringsinstantie".split()), min_size=1, max_size=9)
LINE = WORDS.map(" ".join)


def guide_of(asked: list[str], labels: list[str]) -> Guide:
    """A guide with these questions, each with these answers: the first ends, the others go on."""
    questions: list[dict[str, Any]] = []
    for number, ask in enumerate(asked):
        on = f"q{number + 1}" if number + 1 < len(asked) else "einde"
        answers = [
            {"label": f"{label} {place}", "to": on if place else "einde", "because": "Daarom."}
            for place, label in enumerate(labels)
        ]
        questions.append({"id": f"q{number}", "ask": ask, "why": "Daarom.", "answers": answers})
    outcomes = [{"id": "einde", "title": "Einde", "text": "Klaar.", "next": ["Bel."]}]
    return Guide.model_validate({"id": "gids", "title": "Gids", "questions": questions, "outcomes": outcomes})


def drawn(tree: Tree) -> list[tuple[float, float]]:
    """From where to where each box and each line of words is."""
    labels = [*tree.labels, *(label for box in tree.boxes for label in box.labels)]
    boxes = [(box.y, box.y + box.height) for box in tree.boxes]
    numbers = [(leap.y - 10, leap.y + 10) for leap in tree.leaps]
    return [*boxes, *numbers, *((label.y - 13, label.y + 5) for label in labels)]


@given(st.lists(LINE, min_size=1, max_size=6), st.lists(LINE, min_size=2, max_size=4), st.integers(460, 900))
def test_parts(asked: list[str], labels: list[str], tallest: int) -> None:
    """The parts together are the whole, none is too high, and no cut goes through a box or words."""
    tree = draw_tree(guide_of(asked, labels), "nl")
    found = parts(tree, tallest)
    cuts = [bottom for _, bottom in found[:-1]]

    assert [0, *cuts, tree.height] == [found[0][0], *(top for top, _ in found[1:]), found[-1][1]]
    assert all(0 < bottom - top <= tallest for top, bottom in found)
    assert [] == [(cut, place) for cut in cuts for place in drawn(tree) if place[0] < cut < place[1]]


@given(st.lists(LINE, min_size=2, max_size=6), st.lists(LINE, min_size=2, max_size=4), st.integers(460, 900))
def test_a_question_is_whole(asked: list[str], labels: list[str], tallest: int) -> None:
    """A part begins at a question, wherever each question fits in a part."""
    tree = draw_tree(guide_of(asked, labels), "nl")
    begins = [box.y - CLEAR for box in tree.boxes if box.kind == "question"]
    stretches = zip(begins, [*begins[1:], tree.height], strict=True)
    found = parts(tree, tallest)

    assert any(end - begin > tallest - 2 * CLEAR for begin, end in stretches) or {top for top, _ in found[1:]} <= set(begins)


def test_one_part() -> None:
    """A tree that fits is one part, also when it fits exactly."""
    tree = draw_tree(guide_of(["Is er hulp?"], ["Ja", "Nee"]), "nl")

    assert ((0, tree.height),) == parts(tree, tree.height)


@pytest.mark.parametrize("tallest", [7, 20])
def test_no_place_to_cut(tallest: int) -> None:
    """Where nothing fits between two cuts, a cut goes where it must: the parts stay as high as a page has room for."""
    tree = draw_tree(guide_of(["Is er hulp?"], ["Ja", "Nee"]), "nl")
    found = parts(tree, tallest)

    assert (0, tree.height) == (found[0][0], found[-1][1])
    assert all(bottom - top <= tallest for top, bottom in found)


def test_same_tree() -> None:
    """A tree is data: the same guide is drawn the same, and two trees can be compared."""
    guide = guide_of(["Is er hulp?", "Is er huis?"], ["Ja", "Nee"])

    assert draw_tree(guide, "nl") == draw_tree(guide, "nl")
