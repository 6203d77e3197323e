"""An exercise as data for paper: what everyone in the group gets, and what only the trainer gets."""

from handreiking.model.exercise import Exercise, Space
from handreiking.print.entries import PaperRun
from handreiking.print.runs import PaperWriter
from handreiking.print.sheets import Data


def handout_data(paper: PaperWriter, exercise: Exercise) -> Data:
    """Return what everyone gets: the goal and the time, the story, the questions with room for answers, and the role cards."""
    space = {one.question: one for one in exercise.space}
    questions = [
        {"text": paper.runs(text), "kind": room.kind, "lines": room.lines}
        for number, text in enumerate(exercise.questions, 1)
        for room in (space.get(number) or Space(question=str(number)),)  # type: ignore[arg-type]
    ]
    return {
        "title": paper.line(exercise.title),
        "facts": _facts(paper, exercise),
        "story": paper.each(exercise.story),
        "questions": questions,
        "cards": [{"title": paper.line(card.title), "text": paper.runs(card.text)} for card in exercise.cards],
    }


def trainer_data(paper: PaperWriter, exercise: Exercise) -> Data:
    """Return what the trainer gets: the goal and the time, the points for the discussion, and each question with its answer."""
    pairs = zip(exercise.questions, exercise.answers or (), strict=False)
    return {
        "title": paper.line(exercise.title),
        "facts": _facts(paper, exercise),
        "discussion": paper.each(exercise.discussion),
        "answers": [{"question": paper.runs(question), "answer": paper.runs(answer)} for question, answer in pairs],
    }


def _facts(paper: PaperWriter, exercise: Exercise) -> list[tuple[str, list[PaperRun] | str]]:
    words = paper.context.words
    goal = [(words("exercise.goal"), paper.runs(exercise.goal))] if exercise.goal else []
    time = [words("exercise.minutes", number=exercise.minutes), *([words("exercise.fictional")] if exercise.fictional else [])]
    return [*goal, (words("exercise.time"), " · ".join(time))]
