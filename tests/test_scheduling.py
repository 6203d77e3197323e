"""In which order workers take tests, and which stay together."""

import pytest

from tests.scheduling import in_order, unit


@pytest.mark.parametrize(
    ("nodeid", "expected"),
    [
        ("tests/a/test_b.py::test_c", "tests/a/test_b.py"),
        ("tests/a/test_b.py::test_c[deep-1]", "tests/a/test_b.py"),
        ("tests/a/test_b.py::test_c[sample]", "tests/a/test_b.py sample"),
        ("tests/a/test_b.py::test_c[real-360-light]", "tests/a/test_b.py real"),
        ("tests/a/test_b.py::test_c[community]", "tests/a/test_b.py community"),
    ],
    ids="alone values handbook handbook-and-values in-english".split(),
)
def test_unit(nodeid: str, expected: str) -> None:
    """A file is divided by the handbook that its tests look at."""
    assert expected == unit(nodeid)


def test_order() -> None:
    """One of each handbook comes first, then what is long; each handbook comes at a stretch, and short work comes last."""
    found = in_order(["a", "b sample", "b real", "c", "d sample", "d sample", "e real", "f", "g"], {"g"})

    assert ["b sample", "b real", "g", "a", "f", "e real", "d sample", "c"] == found
