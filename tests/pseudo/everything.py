"""A method with every field of the model filled: a new field is in it by itself."""

from typing import Any

from tests.components.filled import Filled

RIGHT = {
    "category": ["wonen"],
    "url": "https://anders.example/",
    "method": "handover",
    "sign": "end",
    "minutes": "30",
    "number": "10",
    "to": "40",
    "from_month": "1",
    "to_month": "3",
    "lines": "3",
    "question": "1",
    "reviewed": "2026-11-01",
    "review_by": "2027-11-01",
    "recognition": "well-described",
    "recognition_until": "2028-11-01",
    "status": "draft",
}
"""What the rules ask of fields in which any value of their kind would do for the model."""


def everything(variant: int) -> dict[str, Any]:
    """Return a method with every field but guides, as the reader would hand it over; `variant` chooses the kind of its figure."""
    method: dict[str, Any] = Filled(variant).files()["method"]
    del method["guides"]
    for exercise in method["exercises"]:
        # Each question has one space at most.
        del exercise["space"][1:]
    return {key: _right(key, value, {}) for key, value in method.items()}


def _right(key: str, value: Any, checklist: dict[str, Any]) -> Any:
    if isinstance(value, list) and key not in RIGHT:
        return [_right(key, one, checklist) for one in value]
    if isinstance(value, dict):
        inside = value if "levels" in value else checklist
        return {name: _right(name, one, inside) for name, one in value.items()}
    return checklist["levels"][0] if key == "level" else RIGHT.get(key, value)
