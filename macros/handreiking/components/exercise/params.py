"""What the component `exercise` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.downloads.download import Download
from handreiking.model.exercise import Exercise


@dataclass(frozen=True, slots=True)
class ExerciseParams:
    """A case for trainers, and the files that it can be printed from; `level` is the level of its heading."""

    exercise: Exercise
    level: int
    downloads: Sequence[Download]


def exercise(context: Context, exercise: Exercise, level: int) -> ExerciseParams:
    """Return `exercise` with those of the downloads of the page that are about it."""
    return ExerciseParams(exercise, level, [one for one in context.part_downloads if one.part == exercise.id])
