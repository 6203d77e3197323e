"""Whether everything can be read in the colours of a team, on everything that it stands on."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from handreiking.model.own_palette import palette
from handreiking.model.palette import Palette
from handreiking.text.colour import BLACK, PART, TEXT, WHITE, contrast, mix

BEHIND = ("paper", "card", "sunk", "accent_tint", "support_tint")
"""What text and parts stand on."""

PAIRS: tuple[tuple[float, str, str], ...] = (
    *((TEXT, name, on) for name in ("ink", "ink_soft", "accent", "accent_deep", "support") for on in BEHIND),
    *((TEXT, "on_accent", on) for on in ("accent", "accent_deep")),
    *((PART, name, on) for name in ("edge", "support_line") for on in BEHIND),
    (PART, "accent", "line"),
)
"""The least contrast, and the two colours that must have it."""

COMES_FROM: Mapping[str, tuple[str, ...]] = {
    "ink_soft": ("ink", "paper"),
    "edge": ("ink", "paper"),
    "line": ("paper", "ink"),
    "card": ("paper",),
    "sunk": ("paper", "ink"),
    "accent_deep": ("accent",),
    "on_accent": ("accent",),
    "accent_tint": ("accent", "paper"),
    "support_line": ("support",),
    "support_tint": ("support", "paper"),
}
"""The colours that a team may set from which another one follows, first the one that it follows from most."""

STEPS = 128
"""How finely a colour that can be read is looked for."""


@dataclass(frozen=True, slots=True)
class TooLow:
    """The colour called `name` cannot be read: `front` on `behind` has a contrast of `ratio`, and it must be `least`.

    `nearest` is the colour that is most like it and can; empty if there is none.
    """

    name: str
    front: str
    behind: str
    ratio: float
    least: float
    nearest: str


def too_low(base: Palette, own: Mapping[str, str], named: Collection[str] = ()) -> Iterator[TooLow]:
    """Yield what of the `own` colours of a team, by name, in the scheme `base` cannot be read: the worst for each of them.

    Those that the team `named` itself for this scheme are to be changed sooner than those that follow from another scheme.
    """
    worst: dict[str, tuple[float, str, str, float, float]] = {}
    for name, front, behind, ratio, least in _low(base, own, named):
        worst[name] = min(worst.get(name, (9, "", "", 9, 9)), (ratio / least, front, behind, ratio, least))
    for name, (_, front, behind, ratio, least) in worst.items():
        yield TooLow(name, front, behind, ratio, least, _nearest(base, own, named, name))


def _low(base: Palette, own: Mapping[str, str], named: Collection[str]) -> Iterator[tuple[str, str, str, float, float]]:
    """Yield each pair that has too little contrast: whose fault it is, the two colours, their contrast and the least one."""
    now = palette(base, own)
    for least, front, behind in PAIRS:
        one, two = getattr(now, front), getattr(now, behind)
        if (ratio := contrast(one, two)) < least:
            sources = (*COMES_FROM.get(front, (front,)), *COMES_FROM.get(behind, (behind,)))
            if found := [source for known in (named, own) for source in sources if source in known]:
                yield found[0], one, two, ratio, least


def _nearest(base: Palette, own: Mapping[str, str], named: Collection[str], name: str) -> str:
    options = (mix(own[name], end, step / STEPS) for step in range(1, STEPS + 1) for end in (BLACK, WHITE))
    return next((one for one in options if all(low[0] != name for low in _low(base, {**own, name: one}, named))), "")
