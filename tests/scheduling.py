"""Which tests a worker of xdist takes together, and in which order."""

from collections.abc import Container, Iterable

from xdist.scheduler import LoadFileScheduling

SUBJECTS = ("real", "community", "sample")
"""The handbooks that tests look at; the real one takes longest."""


def unit(nodeid: str) -> str:
    """Return what the test `nodeid` belongs to: its file, and the handbook that it looks at if it looks at one."""
    file, _, test = nodeid.partition("::")
    subject = test.partition("[")[2].rstrip("]").partition("-")[0]
    return f"{file} {subject}" if subject in SUBJECTS else file


def in_order(units: Iterable[str], long: Container[str] = ()) -> list[str]:
    """Return `units`, each once, in the order in which workers take them; `long` are those that take long.

    One of each handbook comes first: no worker waits for the site that another builds. Of those that need no site the long ones
    come next, and half of the others, for when there is only one handbook. Each handbook comes at a stretch, because what is
    open of a site is closed when a test looks at the other. At the end there is short work, to fill all workers.
    """
    each = list(dict.fromkeys(units))
    of = {subject: [one for one in each if one.endswith(f" {subject}")] for subject in SUBJECTS}
    first = [found[0] for subject in reversed(SUBJECTS) if (found := of[subject])]
    rest = [one for found in of.values() for one in found[1:]]
    alone = [one for one in each if " " not in one]
    slow, quick = ([one for one in alone if (one in long) == is_long] for is_long in (True, False))
    return [*first, *slow, *quick[::2], *rest, *quick[1::2]]


class ByFileAndHandbook(LoadFileScheduling):  # type: ignore[misc]
    """Hands out the tests of one file about one handbook together."""

    def _split_scope(self, nodeid: str) -> str:
        return unit(nodeid)
