"""A guide as a graph: its steps, the ones that answers lead to, how many questions are left, and its paths."""

from collections.abc import Iterator, Mapping

from handreiking.model.guide import Answer, Guide, Outcome, Question

Step = Question | Outcome


def steps(guide: Guide) -> Mapping[str, Step]:
    """Return the questions and outcomes of `guide` by id, in reading order."""
    found: tuple[Step, ...] = (*guide.questions, *guide.outcomes)
    return {step.id: step for step in found}


def led_to(guide: Guide) -> frozenset[str]:
    """Return the ids of the steps that some answer leads to, and of the first question."""
    answers = (answer.to for question in guide.questions for answer in question.answers)
    return frozenset((guide.questions[0].id, *answers))


def questions_left(guide: Guide) -> Mapping[str, int]:
    """Return, by the id of each question, the most questions that may still follow it. Assumes that answers only go down."""
    left: dict[str, int] = {}
    for question in reversed(guide.questions):
        ahead = [left[answer.to] + 1 for answer in question.answers if answer.to in left]
        left[question.id] = max(ahead, default=0)
    return left


def path_count(guide: Guide) -> int:
    """Return the number of paths, without following them. Assumes that answers only go down."""
    count: dict[str, int] = {}
    for question in reversed(guide.questions):
        count[question.id] = sum(count.get(answer.to, 1) for answer in question.answers)
    return count[guide.questions[0].id]


def paths(guide: Guide) -> Iterator[tuple[tuple[tuple[Question, Answer], ...], str]]:
    """Yield every path from the first question to an outcome: (the questions with the answers given, the id of the outcome)."""
    by_id = {question.id: question for question in guide.questions}

    def walk(step: str, given: tuple[tuple[Question, Answer], ...]) -> Iterator[tuple[tuple[tuple[Question, Answer], ...], str]]:
        if step not in by_id:
            yield given, step
            return
        for answer in by_id[step].answers:
            yield from walk(answer.to, (*given, (by_id[step], answer)))

    yield from walk(guide.questions[0].id, ())
