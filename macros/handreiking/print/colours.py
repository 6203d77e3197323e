"""The colours on paper: those of the house, in its templates, unless the team has its own."""

from collections.abc import Mapping

from handreiking.model.palette import Colours

NAMES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "accent": (("accent", "accent"),),
    "support": (("mind", "support"),),
    "ink": (("ink", "ink"), ("soft", "ink_soft")),
}
"""What follows on paper from a colour of the team: its name in the templates, and in a palette. Paper itself is white."""


def paper_colours(colours: Colours) -> dict[str, str]:
    """Return the colours that the team set, as ``#rrggbb``, by the names that the templates have for them."""
    return {name: getattr(colours.light, shown) for own in colours.own if own in NAMES for name, shown in NAMES[own]}
