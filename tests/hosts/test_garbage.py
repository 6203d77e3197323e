"""How often Python looks for garbage while a site is built."""

import gc

from handreiking.hosts.garbage import SELDOM, collect_as_usual, collect_seldom


def test_seldom_in_a_build() -> None:
    """A build looks seldom, and what runs after it in the same process as often as before."""
    before = gc.get_threshold()
    collect_seldom(True)
    during = gc.get_threshold()
    collect_as_usual()
    assert ((SELDOM, *before[1:]), before) == (during, gc.get_threshold())


def test_as_usual_in_a_preview() -> None:
    """A preview, which lives long, looks as often as any program."""
    before = gc.get_threshold()
    collect_seldom(False)
    collect_as_usual()
    assert before == gc.get_threshold()
