"""The longer lists of words that a method chooses from."""

from typing import Literal

Recognition = Literal[
    "not-assessed", "well-described", "well-founded", "first-indications", "good-indications", "strong-indications"
]
"""The levels of recognition of the Dutch intervention databases, as words."""
