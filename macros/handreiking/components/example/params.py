"""What the component `example` takes, which is what its template gets."""

from dataclasses import dataclass

from handreiking.model.method import Example


@dataclass(frozen=True, slots=True)
class ExampleParams:
    """A case from practice, and its `number` on the page; `level` is the level of its heading."""

    example: Example
    number: int
    level: int
