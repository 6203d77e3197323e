"""How often Python looks for garbage while a site is built."""

import gc

SELDOM = 50_000
"""After how many new objects to look, where Python's own number is 700: a build makes millions that it keeps, and few circles.

To look after every 700 takes a twentieth of the time of a build. After 50,000 it takes a hundredth, and as much memory.
"""

_usual: list[tuple[int, int, int]] = []


def collect_seldom(wanted: bool) -> None:
    """Look for garbage seldom if that is `wanted`, until `collect_as_usual`."""
    if wanted:
        _usual.append(gc.get_threshold())
        gc.set_threshold(SELDOM, *gc.get_threshold()[1:])


def collect_as_usual() -> None:
    """Look for garbage as often as before `collect_seldom`, if it changed that."""
    if _usual:
        gc.set_threshold(*_usual.pop())
