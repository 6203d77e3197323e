"""What the component `exercise` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Exercise


@dataclass(frozen=True, slots=True)
class ExerciseParams:
    """A case for trainers; `level` is the level of its heading."""

    exercise: Exercise
    level: int
