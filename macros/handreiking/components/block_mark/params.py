"""What the component `block_mark` takes, which is what its template gets."""

from dataclasses import dataclass
from typing import Literal

from handreiking.components.statement import Block


@dataclass(frozen=True, slots=True)
class BlockMarkParams:
    """The mark that statements of `block` share, below it; `unit` is what the block is. Without such a mark there is nothing."""

    block: Block
    unit: Literal["list", "question", "case", "facts"]
