"""From a title to the name of a file, and to an id."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 60
"""The most characters in a name; longer ones are cut off between two words, since people read them in addresses."""

UNFOLDED = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"})
"""Letters that Unicode does not decompose into a letter and a mark."""

DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
"""Names that Windows reserves for devices (https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file)."""

KEPT = frozenset((*DEVICES, "index", "readme", "404", "search", "assets", "sitemap"))
"""Names that no page and no id may have: those of devices, of MkDocs' index pages, and of what MkDocs adds to the site."""


def slug(title: str) -> str:
    """Return `title` in kebab-case, folded to ASCII: ``Één gezin, één plan`` becomes ``een-gezin-een-plan``.

    Empty if nothing of the title can be written that way; it may start with a digit, which an id may not.
    """
    letters = unicodedata.normalize("NFKD", re.sub(r"['’‘]", "", title).casefold().translate(UNFOLDED))
    words = re.findall(r"[a-z0-9]+", "".join(letter for letter in letters if not unicodedata.combining(letter)))
    name = words[0][:LONGEST] if words else ""
    for word in words[1:]:
        if len(name) + 1 + len(word) > LONGEST:
            break
        name += f"-{word}"
    return name


def slugs(titles: Iterable[str]) -> list[str]:
    """Return a different slug for each of `titles`: an empty one becomes a number, one that is already taken gets a number."""
    found: list[str] = []
    for number, title in enumerate(titles, 1):
        name = slug(title) or str(number)
        while name in found:
            name += f"-{number}"
        found.append(name)
    return found
