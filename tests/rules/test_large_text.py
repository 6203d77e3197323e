"""A text as large as a file may be is checked in a time that grows with it, and no faster."""

import time

import pytest

from handreiking.rules import check
from tests.minimal import METHOD, minimal, text

SIGNS = {
    "words": "Dit is een zin van een paar woorden. ",
    "letters": "aaaaaaaaaa",
    "brackets": "[(",
    "stars": "*a ",
    "links": "[a](method:b ",
    "open brackets": "[",
    "angle brackets": "<b ",
    "ampersands": "&a",
    "bytes": "=C3",
    "citations": "[@a",
    "brackets apart": "[a] ",
}
SMALL, LARGE = 50_000, 400_000


def seconds(sign: str, size: int) -> float:
    """Return the CPU seconds that a check takes of a handbook with `size` characters of `sign` in one text."""
    handbook = minimal({METHOD: text(METHOD, ("text: Vraag wie er helpt.", f"text: '{(sign * (size // len(sign))).strip()}'"))})
    begin = time.process_time()
    check(handbook)
    return time.process_time() - begin


@pytest.mark.long
@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_grows_with_the_text(sign: str) -> None:
    """Eight times the text takes at most sixteen times as long: nothing looks at each place once for each other place."""
    seconds(sign, 1000)
    assert seconds(sign, LARGE) < 16 * max(seconds(sign, SMALL), 0.05)
