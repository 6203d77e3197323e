"""The comment ``# handreiking: ignore[rule] reason`` silences a rule on its line; one that silences nothing is reported."""

import re
from collections.abc import Iterable, Iterator, Mapping

from handreiking.diagnostic import Diagnostic, Location

IGNORE = re.compile(r"(?:^|\s)(# *handreiking: *ignore\[([a-z, -]*)\] *(.*))$")


def without_ignored(diagnostics: Iterable[Diagnostic], texts: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield the diagnostics that no comment silences, and those about the comments. `texts` are those of the files by name."""
    ignored = {key: at for file, text in texts.items() for key, at in _ignored(file, text)}
    used: set[tuple[str, int, str]] = set()
    for diagnostic in diagnostics:
        key = (diagnostic.location.file, diagnostic.location.line, diagnostic.rule)
        used.add(key)
        if key not in ignored:
            yield diagnostic
    for key, (location, reason) in ignored.items():
        if key not in used:
            yield Diagnostic("unused-ignore", location, {"rule": key[2]}, severity="warning")
        elif not reason:
            yield Diagnostic("ignore-without-reason", location, {"rule": key[2]}, severity="warning")


def _ignored(file: str, text: str) -> Iterator[tuple[tuple[str, int, str], tuple[Location, str]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if "handreiking:" in line and (found := IGNORE.search(line)):
            at = Location(file, number, found.start(1) + 1, number, found.end(1) + 1)
            for rule in found[2].split(","):
                yield (file, number, rule.strip()), (at, found[3])
