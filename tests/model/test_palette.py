"""The colours of a team: what follows from them, and whether everything can be read."""

import random

import pytest

from handreiking.model.own_palette import darkened, palette
from handreiking.model.palette import DARK, LIGHT, OWN, Palette
from handreiking.model.readable import PAIRS, too_low
from handreiking.text.colour import contrast


@pytest.mark.parametrize("ours", [LIGHT, DARK], ids=["light", "dark"])
def test_ours_can_be_read(ours: Palette) -> None:
    """Our own colours have the contrast that those of a team must have."""
    found = [(front, behind) for least, front, behind in PAIRS if contrast(getattr(ours, front), getattr(ours, behind)) < least]

    assert [] == found


def test_nothing_of_a_team() -> None:
    """Without colours of a team everything is ours."""
    assert (LIGHT, {}) == (palette(LIGHT, {}), darkened({}, {}))


def test_an_accent() -> None:
    """From an accent follow what is on it, behind it and darker, and nothing else."""
    found = palette(LIGHT, {"accent": "#5b2a86"})
    ours, theirs = dict(LIGHT.items()), dict(found.items())

    assert {"accent", "accent-deep", "accent-tint"} == {name for name in ours if ours[name] != theirs[name]}


def test_white_paper() -> None:
    """White paper leaves the accent and the support, with their tints, as they are: these can be read on it."""
    found = dict(palette(LIGHT, {"paper": "#ffffff"}).items())
    changed = {name for name, colour in LIGHT.items() if found[name] != colour}

    assert changed <= {"paper", "card", "sunk", "ink-soft", "line", "edge"}


def test_the_dark_one_follows() -> None:
    """A team that sets one accent has a lighter one of the same hue in the dark scheme; one that it sets itself counts."""
    assert ["#baa6cc", "#d3b6f0"] == [darkened({"accent": "#5b2a86"}, dark)["accent"] for dark in ({}, {"accent": "#d3b6f0"})]


@pytest.mark.parametrize(
    ("base", "own", "expected"),
    [
        (LIGHT, {"accent": "#5b2a86"}, []),
        (LIGHT, {"accent": "#ffd400"}, ["accent"]),
        (LIGHT, {"ink": "#999999"}, ["ink"]),
        (LIGHT, {"paper": "#777777"}, ["paper"]),
        (LIGHT, {"accent": "#ffd400", "support": "#ffd400"}, ["accent", "support"]),
        (DARK, {"accent": "#5b2a86"}, ["accent"]),
    ],
)
def test_what_cannot_be_read(base: Palette, own: dict[str, str], expected: list[str]) -> None:
    """Each colour that cannot be read somewhere is found once, with its contrast and the nearest colour that can."""
    found = list(too_low(base, own))

    assert expected == [one.name for one in found]
    assert all(one.ratio == contrast(one.front, one.behind) < one.least for one in found)
    assert [] == list(too_low(base, {**own, **{one.name: one.nearest for one in found}}))


def test_what_is_to_be_changed() -> None:
    """Where a dark accent that follows from the light one cannot be read on dark paper of the team, that paper is named."""
    own = darkened({"accent": "#5b2a86"}, {"paper": "#777777"})

    assert ["paper"] == [one.name for one in too_low(DARK, own, ["paper"])]


def test_whatever_is_set() -> None:
    """Of any colours there is a nearest set that can be read, and what follows in the dark scheme always can."""
    chance = random.Random(14)
    for _ in range(60):
        own = {name: f"#{chance.randrange(1 << 24):06x}" for name in OWN[:2]}
        assert all(one.nearest for one in too_low(LIGHT, own)), own
        assert [] == list(too_low(DARK, darkened(own, {}))), own
