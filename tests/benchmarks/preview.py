"""How soon an edit is seen: ``python -m tests.benchmarks.preview [METHODS …]``; ``--edits`` and ``--memory`` ask for more.

It makes handbooks of so many methods (5 and 100 when not told), starts ``mkdocs serve``, and edits a method as a maintainer
would: a text that its own page shows, its summary, which lists show too, its title, and a file that breaks and is mended. It
waits as a browser does: it keeps the address open that tells when there is something new, and asks for the page again. How the
preview works it does not know. For each kind of edit it prints the CPU seconds of the server and all below it, until it is at
rest again and without what it takes at rest, and the seconds on the clock until the page shows the edit: the median, the least
and the most.

With ``--memory COUNT`` it makes so many edits of a text, and prints the memory after a tenth of them and after all.
"""

import argparse
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from tests.benchmarks.many_methods import project
from tests.benchmarks.serving import Server, serving
from tests.edits import method

from handreiking import catalogue

METHODS, EDITS = (5, 100), 5
CALM = 1.5
"""Seconds of rest after which an edit is over: longer than between two looks at the files."""

LIMITS = {5: 0.3, 100: 0.6, 1000: 1.5}
"""The CPU seconds that issue 13 promises, by methods; the first is this handbook."""

KINDS = {
    "a text of its own page": r"^(why:\n  - )(?:Zin \d+\. )?",
    "its summary": r"^(summary: )(?:Zin \d+\. )?",
    "its title": r"^(title: )(?:Zin \d+\. )?",
}
"""Where in the file of a method the words come that the page must show."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one edit took: `cpu` seconds of the server, and seconds on the `clock` until the page showed it."""

    cpu: float
    clock: float


def edits(server: Server, file: Path, count: int) -> Iterator[tuple[str, list[Seen]]]:
    """Make `count` edits of each kind in the `file`, and yield the kind and what each took. The page is that of the file."""
    lead, text = catalogue.load("nl")("broken.lead"), file.read_text("utf-8")
    page = f"{catalogue.load('nl')('address.methods')}/{file.stem}/"
    for kind, pattern in KINDS.items():
        yield kind, [edit(server, page, partial(put, file, pattern, n), f"Zin {n}.") for n in range(1, count + 1)]
        file.write_text(text, "utf-8")
        server.wait(page, lambda html: "Zin" not in html)
    spoil, mend = (partial(file.write_text, said, "utf-8") for said in (f"{text}\nkapot: [\n", text))
    turns = [(edit(server, page, spoil, lead), edit(server, page, mend, lead, shown=False)) for _ in range(count)]
    yield from (("a file breaks", [broken for broken, _ in turns]), ("and is mended", [mended for _, mended in turns]))


def put(file: Path, pattern: str, number: int) -> None:
    """Put words with the `number` where `pattern` ends in the `file`, in place of those put there before."""
    text, done = re.subn(pattern, rf"\g<1>Zin {number}. ", file.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert done, f"{file.name} has nothing like {pattern}"
    file.write_text(text, "utf-8")


def edit(server: Server, page: str, change: Callable[[], object], words: str, shown: bool = True) -> Seen:
    """Make a `change` and wait until `page` shows these `words`, or does not, and the server is at rest. Return what it took."""
    idle = server.at_rest(CALM)
    cpu, start = server.cpu(), time.monotonic()
    change()
    server.wait(page, lambda html: (words in html) == shown)
    clock = time.monotonic() - start
    server.at_rest(CALM)
    return Seen(max(0.0, server.cpu() - cpu - idle * (time.monotonic() - start)), clock)


def grown(server: Server, file: Path, count: int) -> tuple[int, int]:
    """Make `count` edits of a text in the `file`; return the bytes of memory held after a tenth of them, and after all."""
    page, pattern = f"{catalogue.load('nl')('address.methods')}/{file.stem}/", KINDS["a text of its own page"]
    held = []
    for number in range(1, count + 1):
        put(file, pattern, number)
        server.wait(page, lambda html, number=number: f"Zin {number}." in html)  # type: ignore[misc]
        if number in (max(1, count // 10), count):
            server.at_rest(CALM)
            held.append(server.memory())
    return held[0], held[-1]


def table(methods: int, kind: str, seen: list[Seen]) -> str:
    """Return what edits of a `kind` took as a line of a Markdown table."""
    cpu, clock = ([getattr(one, name) for one in seen] for name in ("cpu", "clock"))
    spread = [f"{median(found):.2f} ({min(found):.2f}–{max(found):.2f})" for found in (cpu, clock)]
    return f"| {methods} | {kind} | {' | '.join(spread)} | {LIMITS.get(methods, '–')} |"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("methods", nargs="*", type=int, default=METHODS, help="how many methods, one or more numbers")
    parser.add_argument("--edits", type=int, default=EDITS, help="how many edits of each kind")
    parser.add_argument("--memory", type=int, default=0, help="how many edits to make to see whether the memory grows")
    asked = parser.parse_args()
    print("| methods | edit | CPU seconds | seconds until it is seen | promised |\n| ---: | --- | ---: | ---: | ---: |")
    for number in asked.methods:
        with tempfile.TemporaryDirectory() as folder:
            made = project(Path(folder) / "handbook", number)
            with serving(made) as server:
                for kind, seen in edits(server, method(made), asked.edits):
                    print(table(number, kind, seen), flush=True)
                if asked.memory:
                    few, many = grown(server, method(made), asked.memory)
                    made_few = asked.memory // 10
                    print(f"\n{number} methods: {few / 1e6:.0f} MB after {made_few} edits, {many / 1e6:.0f} MB after all\n")


if __name__ == "__main__":
    main()
