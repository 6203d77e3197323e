"""The longer lists of words that a method chooses from."""

from typing import Literal

Recognition = Literal[
    "not-assessed", "well-described", "well-founded", "first-indications", "good-indications", "strong-indications"
]
"""The levels of recognition of the Dutch intervention databases, as words."""


Domain = Literal["housing", "money", "work", "family", "education", "safety", "mental-health", "addiction"]
"""The areas of a life in which a method is used: those that the sources name."""
