"""Colours: as they are written, and how well one is read on another."""

import pytest

from handreiking.text.colour import colour, contrast, mix


@pytest.mark.parametrize(
    ("text", "expected"),
    [("#0f5a4f", "#0f5a4f"), ("0F5A4F", "#0f5a4f"), (" #fff ", "#ffffff"), ("abc", "#aabbcc")]
    + [(text, None) for text in ("", "#", "#ff", "#fffff", "rood", "#ggg", "rgb(0, 0, 0)", "##fff", "#ffffff00")],
)
def test_colour(text: str, expected: str | None) -> None:
    """A colour is three or six digits of sixteen, with or without a sign before them."""
    assert expected == colour(text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54), ("#ff0000", "#ff0000", 1)],
)
def test_contrast(one: str, other: str, expected: float) -> None:
    """The contrast is that of WCAG, whichever comes first; #767676 is the lightest grey that may be text on white."""
    assert (expected, expected) == (round(contrast(one, other), 2), round(contrast(other, one), 2))


def test_mix() -> None:
    """A mixture is between two colours, and each of them at its ends."""
    assert ["#204060", "#90a0b0", "#ffffff"] == [mix("#204060", "#ffffff", share) for share in (0, 0.5, 1)]
