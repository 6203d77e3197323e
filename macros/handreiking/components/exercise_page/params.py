"""What the component `exercise_page` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.parts.params import Place
from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class ExercisePageParams:
    """The exercises of `methods`: the part at `place`."""

    methods: Sequence[Method]
    place: Place
