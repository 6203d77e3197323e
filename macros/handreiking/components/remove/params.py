"""What the component `remove` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemoveParams:
    """The place of the button that removes everything that the handbook has stored on the device."""
