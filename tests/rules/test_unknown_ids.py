"""References while files are broken: an id is called unknown only if it could not stand in one of those."""

from handreiking.rules import check
from tests.minimal import METHOD, minimal


def test_only_method_has_no_id() -> None:
    """While no method can be told by its id, no reference to one is called unknown: there is nothing to choose from."""
    rules = {one.rule for one in check(minimal({METHOD: "title: Overdracht\n"}))}

    assert ("missing-key" in rules, "unknown-method" in rules) == (True, False)
