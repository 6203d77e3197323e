"""Figures as Markdown, ready for ``docs/development/speed.md``."""

import os
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from tests.benchmarks.figures import MB, Figures, Line, absolutes, ratios, steady
from tests.benchmarks.peers import MATERIAL, PEERS

STEPS = {
    "check": "ours, `check`, first",
    "check-again": "ours, `check`, again",
    "yamllint": "yamllint on the same files",
    "build": "ours, first build",
    "nothing": "ours, nothing changed",
    "edit": "ours, after one edit in a method",
    "material": "plain Material, pruned navigation of all pages",
    "material-whole": "plain Material, whole navigation on each page",
    "material-short": "plain Material, navigation of lists only",
    "zensical": "Zensical, cold",
    "zensical-again": "Zensical, after one edit",
    "hugo": "Hugo, full build",
}


def machine(versions: Mapping[str, str]) -> str:
    """Return a line with the date, the machine and the `versions` of the programs."""
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    return f"{date.today().isoformat()}, {os.cpu_count()} cores ({_processor()}), Python {platform.python_version()}; {named}."


def tables(found: Mapping[int, Figures]) -> str:
    """Return everything that was `found`, by the number of methods, as tables."""
    numbers = sorted(found)
    parts = [_table(["CPU seconds · MB of memory", *(f"{one} methods" for one in numbers)], _costs(found, numbers))]
    parts += [_table(SIZES, _sizes(found[number])) for number in numbers if found[number].sizes]
    parts += [_table(["ratio", "methods", "measured", "promised", ""], _lines(found, numbers))]
    return "\n\n".join(parts)


def missing(left_out: Iterable[str]) -> str:
    """Return, in a list, what each program does not do, and which were `left_out`."""
    lacks = {"plain Material": MATERIAL, **{name: peer.lacks for name, peer in PEERS.items()}}
    return "\n".join(f"- {name}: {said}.{' Left out.' if name in left_out else ''}" for name, said in lacks.items())


SIZES = ("built", "files", "MB", "pages", "kB a page", "largest page, kB", "words")


def _costs(found: Mapping[int, Figures], numbers: Sequence[int]) -> Iterator[Sequence[str]]:
    for step, title in STEPS.items():
        if any(step in found[number].costs for number in numbers):
            costs = [found[number].costs.get(step) for number in numbers]
            yield (
                title,
                *(f"{one.cpu:.2f} · {one.memory / MB:.0f}{' (not done)' * (one.code < 0)}" if one else "–" for one in costs),
            )


def _sizes(figures: Figures) -> Iterator[Sequence[str]]:
    for name, one in figures.sizes.items():
        page, largest = f"{one.html / one.pages / 1000:.1f}", f"{one.largest / 1000:.0f} (`{one.largest_page}`)"
        yield f"{name}, {figures.methods}", f"{one.files}", f"{one.bytes / MB:.1f}", f"{one.pages}", page, largest, f"{one.words}"


def _lines(found: Mapping[int, Figures], numbers: Sequence[int]) -> Iterator[Sequence[str]]:
    lines: list[Line] = [line for number in numbers for line in (*ratios(found[number]), *absolutes(found[number]))]
    if {100, 1000} <= {number for number in numbers if "ours" in found[number].sizes and "build" in found[number].costs}:
        lines += steady(found[100], found[1000])
    for what, number, figure, limit, holds in lines:
        yield what, f"{number}", figure, limit, "" if holds is None else "holds" if holds else "not yet"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    dashes = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, dashes, *rows))


def _processor() -> str:
    """The name of the processor's model, as Linux knows it."""
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines() if Path("/proc/cpuinfo").exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.processor())
