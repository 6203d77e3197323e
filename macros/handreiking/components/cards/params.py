"""What the component `cards` takes, which is what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.model.method import Method


@dataclass(frozen=True, slots=True)
class CardsParams:
    """The methods, each under a sentence that a worker might say about a situation."""

    methods: Sequence[Method]
