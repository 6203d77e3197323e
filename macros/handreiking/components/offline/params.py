"""What the component `offline` takes, which is what its template gets."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfflineParams:
    """Whether the handbook is on this device, and the address of its zip (`download`), empty for none. `paper` may be in it."""

    download: str
    paper: bool = True
