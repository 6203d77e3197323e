"""What the component `exercise_index` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.parts.params import PartLink
from handreiking.model.exercise import Exercise
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ExerciseIndexParams:
    """Exercises, each with its method; or the `parts` of a list that is divided."""

    exercises: list[tuple[Exercise, Method]]
    parts: Sequence[PartLink]


def exercise_index(
    context: Context, methods: Sequence[Method] | None = None, parts: Sequence[PartLink] = ()
) -> ExerciseIndexParams:
    """Return the exercises of `methods`, or all; or the `parts` that have them."""
    every = [part.entry for part in context.handbook.methods] if methods is None else methods
    shown = [] if parts else [(exercise, method) for method in every for exercise in method.exercises]
    return ExerciseIndexParams(shown, parts)
