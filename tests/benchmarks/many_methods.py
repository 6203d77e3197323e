"""How fast a handbook of many methods is built and checked, beside other programs that get the same text.

``python -m tests.benchmarks.many_methods 5 100`` makes handbooks of 5 and of 100 methods from the real one, paper off, and gives
their text to plain Material for MkDocs, Zensical and Hugo, and their files to yamllint. Everything runs in turn, each in a
process of its own; what is printed is Markdown, for ``docs/development/speed.md``. Those that are not installed are skipped:
``--install`` puts them into virtual environments in the folder ``--peers``. Python needs the packages of ``make test``.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.figures import Figures, read, write
from tests.benchmarks.first_visit import first_visit
from tests.benchmarks.measuring import Cost, run
from tests.benchmarks.same_text import projects
from tests.benchmarks.sizes import size
from tests.benchmarks.tables import machine, missing, tables
from tests.conftest import REAL, copy_project
from tests.edits import reword_a_summary
from tests.handbooks import site_of
from tests.many import many_methods

METHODS = (5, 100)
MATERIAL = ("material", "material-whole", "material-short")
NAMES = ("ours", *MATERIAL, *peers.PEERS)
Step = Iterator[tuple[str, Cost]]


def project(folder: Path, methods: int, handbook: Path = REAL, pdf: bool = False) -> Path:
    """Make a project of so many `methods` in `folder` from `handbook`, with paper if `pdf`, nothing stored, and return it."""
    copy_project(folder, handbook, pdf=pdf)
    many_methods(folder / "methods", methods)
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    return folder


def ours(folder: Path) -> Step:
    """Check and build the project in `folder` from nothing, again, and after an edit; it is left as it was, but for the site."""
    yield from (("check", _ours(peers.CHECK, folder)), ("check-again", _ours(peers.CHECK, folder)))
    for left in (".cache", "site"):
        shutil.rmtree(folder / left, ignore_errors=True)
    yield from (("build", _ours(peers.MKDOCS, folder)), ("nothing", _ours(peers.MKDOCS, folder)))
    kept = {path: path.read_bytes() for path in (folder / "methods").rglob("*.yaml")}
    reword_a_summary(folder)
    yield "edit", _ours(peers.MKDOCS, folder)
    for path in (path for path, content in kept.items() if path.read_bytes() != content):
        path.write_bytes(kept[path])
    shutil.rmtree(folder / ".cache", ignore_errors=True)


def _ours(command: tuple[str, ...], folder: Path) -> Cost:
    return run(command, folder, peers.ENVIRONMENT)


def edit(page: Path) -> None:
    """Change a paragraph of a Markdown `page`."""
    text = page.read_text("utf-8")
    page.write_text(text.replace(".", ", en ook dit.", 1), "utf-8")


class Bench:
    """Handbooks of several sizes in `folder`, and the peers that are there, without those that are left out."""

    def __init__(self, folder: Path, found: Path, without: Collection[str], patience: int) -> None:
        self.folder, self.patience = folder, patience
        asked = {name: peers.command(name, found) for name in peers.PEERS if name not in without}
        self.commands = {name: command for name, command in asked.items() if command}
        self.commands |= {name: list(peers.MKDOCS) for name in MATERIAL if name not in without}
        self.absent = [name for name, command in asked.items() if not command]
        self.own = "ours" not in without

    def figures(self, methods: int, turns: int, visit: bool) -> Figures:
        """Return what a handbook of so many `methods` costs: the least of several `turns`."""
        made = project(self.folder / "ours", methods)
        figures, pages = Figures(methods), self._write(made)
        for _ in range(turns):
            for step, cost in self._steps(made, pages):
                kept = figures.costs.get(step, cost)
                figures.costs[step] = min(kept, cost, key=lambda one: one.cpu)
                _tell(f"{methods} methods, {step}: {cost.cpu:.2f} s of CPU, {cost.clock:.1f} s, {cost.memory / 1e6:.0f} MB")
        sites = {
            "ours": made / "site",
            **{name: self.folder / name / "site" for name in pages},
            "hugo": self.folder / "hugo/public",
        }
        figures.sizes |= {name: size(site) for name, site in sites.items() if site.is_dir()}
        if visit and self.own:
            figures.visit = first_visit(made / "site").bytes
        shutil.rmtree(self.folder)
        return figures

    def _write(self, made: Path) -> Mapping[str, Path]:
        """Write the text for each program that makes a site, and return a page of each that is edited later."""
        site, docs = site_of(made / "methods", "welke-aanpak"), made / "docs"
        makers: Mapping[str, Callable[[], Path]] = {
            "material": lambda: projects.material(site, docs, self.folder / "material"),
            "material-whole": lambda: projects.material(site, docs, self.folder / "material-whole", "whole"),
            "material-short": lambda: projects.material(site, docs, self.folder / "material-short", "short"),
            "zensical": lambda: projects.material(site, docs, self.folder / "zensical"),
            "hugo": lambda: projects.hugo(site, docs, self.folder / "hugo"),
        }
        return {name: make() for name, make in makers.items() if name in self.commands}

    def _steps(self, made: Path, pages: Mapping[str, Path]) -> Step:
        """Run everything once, in turn. A peer starts from nothing each time; it may end before it is done."""
        if self.own:
            yield from ours(made)
        if "yamllint" in self.commands:
            yield "yamllint", run(self.commands["yamllint"], made, peers.ENVIRONMENT, right=False)
        for name, page in pages.items():
            for left in (".cache", "site", "public", "resources"):
                shutil.rmtree(self.folder / name / left, ignore_errors=True)
            yield name, (first := self._peer(name))
            if name == "zensical" and not first.code:
                edit(page)
                yield "zensical-again", self._peer(name)

    def _peer(self, name: str) -> Cost:
        cost = run(self.commands[name], self.folder / name, peers.ENVIRONMENT, right=False, most=self.patience)
        return replace(cost, said="")


def _tell(said: str) -> None:
    print(said, file=sys.stderr, flush=True)


def asked() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("methods", nargs="*", type=int, default=METHODS, help="how many methods, one or more numbers")
    parser.add_argument("--peers", type=Path, default=peers.FOLDER, help="the folder with a virtual environment for each peer")
    parser.add_argument("--install", action="store_true", help="install the peers that are not there")
    parser.add_argument("--without", action="append", default=[], choices=NAMES, help="leave this program out")
    parser.add_argument("--turns", type=int, default=1, help="how often each is run; the least counts")
    parser.add_argument("--patience", type=int, default=1200, help="CPU seconds after which a peer is ended")
    parser.add_argument("--visit", action="store_true", help="also open the site in Chromium, and count what is fetched")
    parser.add_argument("--results", type=Path, help="a file to keep figures in; those of other sizes in it are printed too")
    return parser.parse_args()


def main() -> None:
    """Measure and print."""
    wanted = asked()
    for name in (name for name in peers.PEERS if wanted.install and name not in wanted.without):
        peers.install(name, wanted.peers)
    found = read(wanted.results) if wanted.results else {}
    for number in wanted.methods:
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(Path(folder) / "bench", wanted.peers, wanted.without, wanted.patience)
            found[number] = bench.figures(number, wanted.turns, wanted.visit)
        if wanted.results:
            write(wanted.results, found)
    if bench.absent:
        print(f"Not installed, so left out: {', '.join(bench.absent)}. With --install they are fetched.\n")
    print(machine(peers.versions(wanted.peers)), tables(found), missing(wanted.without), sep="\n\n")


if __name__ == "__main__":
    main()
