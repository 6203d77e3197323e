"""The name or id that a writer most likely meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, options: Iterable[str]) -> str | None:
    """Return the option that a writer of `word` most likely meant, or None."""
    by_shape = {_shape(option): option for option in options}
    found = get_close_matches(_shape(word), by_shape, 1, 0.62)
    return by_shape[found[0]] if found else None


def _shape(word: str) -> str:
    return word.casefold().replace("_", "-")
