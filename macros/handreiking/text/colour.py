"""Colours as ``#rrggbb`` (sRGB): how two of them mix, and how well one can be read on another."""

import re
from functools import lru_cache

HEX = re.compile(r"#?(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
BLACK, WHITE = "#000000", "#ffffff"
TEXT, PART = 4.5, 3.0
"""The least contrast of text, and of a part that has a meaning, with what is behind it (WCAG 2.2, 1.4.3 and 1.4.11)."""


def colour(text: str) -> str | None:
    """Return the colour that is written as `text`, ``#0f5a4f``, ``0F5A4F`` or ``#fff``; None if it is none."""
    digits = text.strip().lower().removeprefix("#")
    if not HEX.fullmatch(text.strip()):
        return None
    return f"#{digits}" if len(digits) == 6 else "#" + "".join(digit * 2 for digit in digits)


def parts(colour: str) -> tuple[int, int, int]:
    """Return the red, green and blue of `colour`, each from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(colour: str, other: str, share: float) -> str:
    """Return `colour` with a `share`, from 0 to 1, of the `other` one in it."""
    mixed = (round(one + (two - one) * share) for one, two in zip(parts(colour), parts(other), strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


@lru_cache(maxsize=4096)
def luminance(colour: str) -> float:
    """Return the relative luminance of `colour`, from 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    shares = (part / 255 for part in parts(colour))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    dark, light = sorted((luminance(colour), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
