"""What the component `exercise` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Exercise


@dataclass(frozen=True, slots=True)
class ExerciseParams:
    """A case for trainers."""

    exercise: Exercise
