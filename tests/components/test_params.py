"""What a component takes is checked: a param too many, one too few, and a component that does not exist are refused."""

from pathlib import Path

import pytest

from handreiking.components import render
from tests.handbooks import site_of

CONTEXT = site_of(Path(__file__).parent.parent / "data" / "minimal" / "methods").context("methoden/overdracht.md")


@pytest.mark.parametrize("component", ["ordered", "timeline"])
def test_unknown_param(component: str) -> None:
    """A param that a component does not take is refused, whether it computes something or not."""
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        render(component, CONTEXT, colour="red")


@pytest.mark.parametrize(("component", "lacks"), [("ordered", "texts"), ("timeline", "phases")])
def test_missing_param(component: str, lacks: str) -> None:
    """A component without a param that it needs is refused, whether it computes something or not."""
    with pytest.raises(TypeError, match=f"missing .* required positional arguments?: '{lacks}'"):
        render(component, CONTEXT)


def test_unknown_component() -> None:
    """A component that does not exist is refused."""
    with pytest.raises(KeyError, match="tabel"):
        render("tabel", CONTEXT)
