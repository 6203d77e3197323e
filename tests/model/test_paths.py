"""A guide as a graph: what its answers lead to, how long it may take and which paths there are."""

import pytest

from handreiking.model.guide import Guide
from handreiking.model.paths import led_to, path_count, paths, questions_left, steps


def guide(questions: str, outcomes: str = "x y z") -> Guide:
    """Return a guide; each of `questions`, parted by bars, is its id and the steps that its answers lead to."""
    asked = [
        {
            "id": id,
            "ask": "?",
            "why": "Daarom.",
            "answers": [{"label": f"{id}-{to}-{n}", "to": to} for n, to in enumerate(answers)],
        }
        for id, *answers in (one.split() for one in questions.split("|"))
    ]
    ends = [{"id": id, "title": id, "text": "Klaar.", "next": ["Ga."]} for id in outcomes.split()]
    given = {"id": "g", "title": "G", "questions": asked, "outcomes": ends}
    return Guide.model_validate({key: _tuples(value) for key, value in given.items()})


def _tuples(value: object) -> object:
    """Return `value` with tuples for its lists."""
    if isinstance(value, dict):
        return {key: _tuples(one) for key, one in value.items()}
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


SHORT = guide("a x y")
LONG = guide("a b c x | b c y | c x y")


def test_steps() -> None:
    """The steps are the questions and then the outcomes, in reading order."""
    assert ["a", "b", "c", "x", "y", "z"] == list(steps(LONG))
    assert LONG.questions[1] == steps(LONG)["b"]


def test_led_to() -> None:
    """An answer leads to a step; the first question needs none."""
    assert {"a", "b", "c", "x", "y"} == led_to(LONG)


@pytest.mark.parametrize(
    ("found", "expected"),
    [(SHORT, {"a": 0}), (LONG, {"a": 2, "b": 1, "c": 0}), (guide("a c x | b x y | c x y"), {"a": 1, "b": 0, "c": 0})],
)
def test_questions_left(found: Guide, expected: dict[str, int]) -> None:
    """The longest way counts."""
    assert expected == questions_left(found)


@pytest.mark.parametrize(("found", "expected"), [(SHORT, 2), (LONG, 6), (guide("a x x | b x y"), 2)])
def test_path_count(found: Guide, expected: int) -> None:
    """Each answer is a path of its own, and the count is that of the paths."""
    assert (expected, expected) == (path_count(found), len(list(paths(found))))


def test_paths() -> None:
    """A path has the answers given, in order, and where it ends."""
    told = [" ".join((*(answer.label for _, answer in given), end)) for given, end in paths(guide("a b x | b y z"))]
    asked = [[question.id for question, _ in given] for given, _ in paths(guide("a b x | b y z"))]

    assert ["a-b-0 b-y-0 y", "a-b-0 b-z-1 z", "a-x-1 x"] == told
    assert [["a", "b"], ["a", "b"], ["a"]] == asked
