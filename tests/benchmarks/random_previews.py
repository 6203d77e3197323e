"""Whether a preview after edits equals a build of everything: ``python -m tests.benchmarks.random_previews [COUNT]``.

It makes a series of edits (50 when not told) in a copy of a handbook, as ``random_edits`` does, and shows each in one preview.
After each edit another process builds a preview of a copy, from nothing: both must leave the same files, byte for byte. An edit
that breaks the handbook is undone, and the preview must be what it was.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from multiprocessing import get_context
from pathlib import Path
from random import Random

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from tests.benchmarks.edits.contents import CONTENTS
from tests.benchmarks.edits.state import Desk
from tests.benchmarks.random_edits import Differs, differences, edit
from tests.conftest import REAL, SAMPLE, TODAY, copy_project

from handreiking.hosts.mkdocs import HandreikingPlugin

ADDRESS = "http://127.0.0.1:8000/"
LEFT = ("gebroken", "sitemap.xml", "sitemap.xml.gz")
"""What a preview has besides, or of the last build of everything."""


def served(project: Path, site: Path) -> MkDocsConfig:
    """Build the `project` as ``mkdocs serve`` does at first, into the folder `site`."""
    vars(MkDocsConfig)["plugins"].plugin_cache.clear()
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url=ADDRESS)
    return config


def anew(project: Path, site: Path) -> None:
    """Build a preview from nothing, and end it."""
    served(project, site).plugins.on_shutdown()


def compare(project: Path, site: Path, fresh: Path) -> None:
    """Build a copy of the `project` from nothing, in the folder `fresh`, by another process. Raises `Differs` if `site` does."""
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(project, fresh / "project", ignore=lambda *_: (".cache", "site"))
    other = get_context("spawn").Process(target=anew, args=(fresh / "project", fresh / "site"))
    other.start()
    other.join()
    for folder in (site, fresh / "site"):
        shutil.copytree(folder, fresh / f"{folder.name}-compared", ignore=shutil.ignore_patterns(*LEFT), dirs_exist_ok=True)
    if other.exitcode or (found := differences(fresh / f"{site.name}-compared", fresh / "site-compared")):
        raise Differs("\n".join(found) if not other.exitcode else "the build from nothing failed")


def walk(project: Path, folder: Path, seed: int, count: int) -> None:
    """Make `count` edits in the `project`, shown by a preview in `folder`. Raises `Differs`."""
    site, desk, ended = folder / "shown", Desk(project, Random(seed), int(TODAY)), Counter[str]()
    config = served(project, site)
    for number in range(1, count + 1):
        before, done = desk.state(), edit(desk, CONTENTS)
        plugin = config.plugins["handreiking"]
        assert isinstance(plugin, HandreikingPlugin)
        quickly = plugin.made.edit()
        broken = bool(plugin.made.instead) or plugin.made.build.findings.errors
        if broken:
            desk.restore(before)
            quickly = plugin.made.edit()
        if not quickly:
            config = served(project, site)
        how = "broken" if broken else "quickly" if quickly else "all"
        ended[how] += 1
        print(f"{number}: {done}: {how}", flush=True)
        try:
            compare(project, site, folder / "fresh")
        except Differs as found:
            raise Differs(f"seed {seed}, edit {number}: {done}\n{found}") from None
    print(f"{count} edits: equal. {dict(ended)}")


def main() -> None:
    """Walk, and print."""
    handbooks = {"sample": SAMPLE, "real": REAL}
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=50, help="how many edits")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    parser.add_argument("--handbook", choices=sorted(handbooks), default="real", help="the handbook that is copied")
    asked = parser.parse_args()
    os.environ["SOURCE_DATE_EPOCH"] = TODAY
    with tempfile.TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "project", handbooks[asked.handbook], pdf=False)
        shutil.rmtree(project / ".cache", ignore_errors=True)
        try:
            walk(project, Path(folder), asked.seed, asked.count)
        except Differs as found:
            sys.exit(f"Not equal.\n{found}")


if __name__ == "__main__":
    main()
