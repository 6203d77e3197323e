"""What was measured of a handbook of so many methods, and what issue 13 promises about it, as ratios."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.benchmarks.measuring import Cost
from tests.benchmarks.sizes import Size

MB = 1_000_000


@dataclass
class Figures:
    """The `costs` by step and the `sizes` by program; `visit` is the bytes that a first visit fetches unasked, if measured."""

    methods: int
    costs: dict[str, Cost] = field(default_factory=dict)
    sizes: dict[str, Size] = field(default_factory=dict)
    visit: int | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """The CPU seconds of the step `ours` as a part of those of the step `theirs`; `limits` has what is promised, by methods."""

    what: str
    ours: str
    theirs: str
    limits: Mapping[int, float]


RATIOS = (
    Ratio("first build ÷ plain Material", "build", "material", {100: 0.5, 1000: 0.1}),
    Ratio("first build ÷ plain Material, whole navigation", "build", "material-whole", {100: 0.5, 1000: 0.1}),
    Ratio("first build ÷ Zensical, cold", "build", "zensical", {100: 0.25}),
    Ratio("one edit ÷ plain Material", "edit", "material", {100: 0.1}),
    Ratio("one edit ÷ Hugo", "edit", "hugo", {1000: 1.0}),
    Ratio("nothing changed ÷ plain Material", "nothing", "material", {100: 0.05}),
    Ratio("nothing changed ÷ Hugo", "nothing", "hugo", {1000: 0.5}),
    Ratio("check, first ÷ yamllint", "check", "yamllint", {1000: 0.25}),
    Ratio("check, again ÷ yamllint", "check-again", "yamllint", {1000: 0.05}),
)
STEADY, LARGEST, VISIT = 1.15, 300_000, 3_000_000
MEMORY = {"check": 300 * MB, "build": 450 * MB}
"""What a step may hold at a thousand methods, in bytes."""

Line = tuple[str, int, str, str, bool | None]
"""What is promised, at how many methods, the figure, the limit or a dash, and whether it holds."""


def ratios(figures: Figures) -> Iterator[Line]:
    """Yield each ratio that was measured, with its limit if there is one for so many methods."""
    for one in RATIOS:
        if one.ours in figures.costs and one.theirs in figures.costs:
            ratio, limit = figures.costs[one.ours].cpu / figures.costs[one.theirs].cpu, one.limits.get(figures.methods)
            yield one.what, figures.methods, f"{ratio:.3f}", f"{limit:g}" if limit else "–", ratio <= limit if limit else None


def absolutes(figures: Figures) -> Iterator[Line]:
    """Yield the memory, the largest page and the first visit, each with its limit."""
    number = figures.methods
    for step, most in MEMORY.items():
        if number == 1000 and step in figures.costs:
            used = figures.costs[step].memory
            yield f"memory of {step}, MB", number, f"{used / MB:.0f}", f"{most / MB:.0f}", used <= most
    if "ours" in figures.sizes:
        size = figures.sizes["ours"]
        yield "largest page, kB", number, f"{size.largest / 1000:.0f}", f"{LARGEST / 1000:.0f}", size.largest <= LARGEST
    if figures.visit is not None:
        yield "a first visit, MB", number, f"{figures.visit / MB:.2f}", f"{VISIT / MB:.0f}", figures.visit <= VISIT


def steady(few: Figures, many: Figures) -> Iterator[Line]:
    """Yield what a page costs with `many` methods as a part of what it costs with `few`."""
    one, other = few.sizes["ours"], many.sizes["ours"]
    cpu = many.costs["build"].cpu / other.pages / (few.costs["build"].cpu / one.pages)
    for what, ratio in (("CPU", cpu), ("size", other.html / other.pages / (one.html / one.pages))):
        yield f"{what} per page ÷ at {few.methods}", many.methods, f"{ratio:.2f}", f"{STEADY:g}", ratio <= STEADY


def write(path: Path, found: Mapping[int, Figures]) -> None:
    """Write what was `found`, by the number of methods, to the file at `path`."""
    path.write_text(json.dumps([asdict(one) for one in found.values()], indent=1), "utf-8")


def read(path: Path) -> dict[int, Figures]:
    """Return what was written to the file at `path`; nothing if there is no such file."""
    kept = json.loads(path.read_text("utf-8")) if path.exists() else []
    return {one["methods"]: _figures(**one) for one in kept}


def _figures(
    methods: int, costs: dict[str, dict[str, object]], sizes: dict[str, dict[str, object]], visit: int | None
) -> Figures:
    made = {step: Cost(**cost) for step, cost in costs.items()}  # type: ignore[arg-type]
    return Figures(methods, made, {name: Size(**size) for name, size in sizes.items()}, visit)  # type: ignore[arg-type]
