"""What the component `offline` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfflineParams:
    """Whether the handbook is on this device, and the way to its zip: the address `download`, empty for none."""

    download: str
