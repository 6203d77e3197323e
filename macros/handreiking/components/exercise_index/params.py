"""What the component `exercise_index` takes, and what its template gets."""

from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.model.exercise import Exercise
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ExerciseIndexParams:
    """All exercises, each with its method."""

    exercises: list[tuple[Exercise, Method]]


def exercise_index(context: Context) -> ExerciseIndexParams:
    """Return all exercises of the handbook."""
    methods = [part.entry for part in context.handbook.methods]
    return ExerciseIndexParams([(exercise, method) for method in methods for exercise in method.exercises])
