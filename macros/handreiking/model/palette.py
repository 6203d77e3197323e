"""The colours of a handbook: those of the house, in its light and its dark scheme. Nowhere else is one of them named."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one scheme, each as ``#rrggbb``, by the names that they have in a style (``--hr-accent-deep``).

    `paper`, `card` and `sunk` are what a page stands on; `ink` is text, `line` sets apart, `edge` is the border of what can be
    used. The accent says: you can do this. The support says: mind this.
    """

    paper: str
    card: str
    sunk: str
    ink: str
    ink_soft: str
    line: str
    edge: str
    accent: str
    accent_deep: str
    on_accent: str
    accent_tint: str
    support: str
    support_line: str
    support_tint: str

    def items(self) -> Iterable[tuple[str, str]]:
        """Yield the name of each colour, as in a style, and the colour."""
        return ((one.name.replace("_", "-"), getattr(self, one.name)) for one in fields(self))


LIGHT = Palette(
    paper="#faf9f5",
    card="#ffffff",
    sunk="#f0f1ea",
    ink="#1c2624",
    ink_soft="#4d5a56",
    line="#d9dcd2",
    edge="#76837e",
    accent="#0f5a4f",
    accent_deep="#0a4039",
    on_accent="#ffffff",
    accent_tint="#e2eee8",
    support="#824900",
    support_line="#b8740a",
    support_tint="#fbefd5",
)
DARK = Palette(
    paper="#141a19",
    card="#1d2523",
    sunk="#1a2120",
    ink="#e8e9e2",
    ink_soft="#b3bcb6",
    line="#35413e",
    edge="#82908a",
    accent="#86cfb9",
    accent_deep="#a8e2d0",
    on_accent="#08251f",
    accent_tint="#1e3a34",
    support="#f2c069",
    support_line="#c99336",
    support_tint="#332811",
)

OWN = ("accent", "support", "paper", "ink")
"""The colours that a team may set; the others follow from them."""

SIGNS = ("accent", "support")
"""Those of which the dark one follows from the light one, if a team sets only that."""


@dataclass(frozen=True)
class Colours:
    """The palettes of a handbook, and the colours that the team set itself for the light scheme (`own`), by name."""

    light: Palette = LIGHT
    dark: Palette = DARK
    own: Mapping[str, str] = field(default_factory=dict, hash=False)
