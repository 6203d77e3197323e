"""A new site replaces the previous one when it is complete, and not before."""

import errno
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from handreiking.publish import exchange
from handreiking.publish.exchange import Live, begin
from handreiking.publish.listing import LISTING
from handreiking.publish.lock import Busy

ATOMIC = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a moment between two renames")


def names(folder: Path) -> list[str]:
    """Return what is in `folder`, with what cannot be seen."""
    return sorted(path.name for path in folder.iterdir())


def written(live: Live, text: str = "new") -> Live:
    """Write a page and the list of all files into the new site."""
    new = live.make()
    (new / "index.html").write_text(text, "utf-8")
    (new / LISTING).write_text("{}", "utf-8")
    return live


def exchanged(live: Live) -> bool:
    """Publish the new site, and leave; return whether it was exchanged as a whole."""
    try:
        return live.publish()
    finally:
        live.leave()


def two_renames(patch: pytest.MonkeyPatch) -> None:
    """Have a system that cannot exchange folders in one step."""
    patch.setattr(exchange, "swap", lambda one, other: False)


def file_by_file(patch: pytest.MonkeyPatch) -> None:
    """Have a site that cannot be renamed, as a mount cannot."""

    def fixed(one: Path, other: Path) -> bool:
        raise OSError(errno.EBUSY, "Device or resource busy")

    patch.setattr(exchange, "swap", fixed)


WAYS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "one-step": lambda patch: None,
    "two-renames": two_renames,
    "file-by-file": file_by_file,
}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way in which a site takes the place of the former one."""
    WAYS[request.param](monkeypatch)
    return str(request.param)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site that readers look at."""
    (tmp_path / "site").mkdir()
    for name, text in (("index.html", "former"), ("old.html", "old"), (LISTING, "{}")):
        (tmp_path / "site" / name).write_text(text, "utf-8")
    return tmp_path / "site"


def test_the_former_site_stays_while_the_new_one_is_built(site: Path) -> None:
    """The new site is built beside the previous one, which readers still see."""
    live = written(begin(site))

    assert live.new
    assert (site, site.parent, True) == (live.site, live.new.parent, live.new != site)
    assert "former" == (site / "index.html").read_text("utf-8")
    assert live.new.name.startswith(".site.new-")


def test_a_complete_site_takes_its_place(site: Path, way: str) -> None:
    """The new site has nothing of the previous one, and nothing is left beside it."""
    whole = exchanged(written(begin(site)))

    assert (sorted([LISTING, "index.html"]), "new") == (names(site), (site / "index.html").read_text("utf-8"))
    assert (["site"], way != "file-by-file") == (names(site.parent), whole)


def test_a_site_that_is_not_complete_is_removed(site: Path) -> None:
    """The former site stays as it was, and nothing is left beside it."""
    written(begin(site)).leave()

    assert (sorted([LISTING, "index.html", "old.html"]), "former") == (names(site), (site / "index.html").read_text("utf-8"))
    assert ["site"] == names(site.parent)


def test_the_first_site(tmp_path: Path) -> None:
    """Without a former site, in a folder that is not there yet, the new one appears."""
    exchanged(written(begin(tmp_path / "deep/er/site")))

    assert (["site"], sorted([LISTING, "index.html"])) == (names(tmp_path / "deep/er"), names(tmp_path / "deep/er/site"))


def test_others_may_read_it(site: Path) -> None:
    """A web server that runs as another user may read the new site."""
    assert 0o755 == begin(site).make().stat().st_mode & 0o777


def test_what_a_broken_build_left(site: Path) -> None:
    """A folder that an earlier build left is removed; those of other sites are not."""
    left = site.parent / ".site.new-abc"
    (left / "assets").mkdir(parents=True)
    other = site.parent / ".andere.new-abc"
    other.mkdir()
    begin(site)

    assert [".andere.new-abc", ".site.lock", "site"] == names(site.parent)


def test_an_exchange_that_fails(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the new site cannot replace the previous one, that one comes back, and the failure is reported."""
    two_renames(monkeypatch)
    live = written(begin(site))
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path == live.new:
            raise OSError("full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="full"):
        exchanged(live)

    assert (sorted([LISTING, "index.html", "old.html"]), ["site"]) == (names(site), names(site.parent))


def test_a_build_that_was_killed_during_the_exchange(tmp_path: Path) -> None:
    """The former site comes back before the next build; of a build that was killed afterwards it is removed."""
    site, former = tmp_path / "site", tmp_path / ".site.old-1"
    former.mkdir()
    (former / "index.html").write_text("former", "utf-8")
    (former / LISTING).write_text("{}", "utf-8")
    begin(site).leave()
    back = (site / "index.html").read_text("utf-8")
    (tmp_path / ".site.old-2").mkdir()
    begin(site).leave()

    assert ("former", ["site"]) == (back, names(tmp_path))


def in_a_child(work: Callable[[], object]) -> int:
    """Do `work` in a process of its own, and return how that ended: 9 if it was killed."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        work()
    finally:
        os._exit(0)


def killed_at(step: int) -> Callable[[str, tuple[object, ...]], None]:
    """Return a hook that kills the process before it changes the disk for the so many-th time."""
    left = [step]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        changes = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "shutil.copyfile", "ctypes.call_function"}
        if event in changes or (event == "open" and str(arguments[1]).startswith("w")):
            left[0] -= 1
            if left[0] < 0:
                os._exit(9)

    return hook


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed")
def test_a_build_that_is_killed_at_any_moment(site: Path, way: str) -> None:
    """At each step of the exchange a killed build leaves a site with every page; the next build leaves nothing beside it."""
    pages, steps, ended = {"former", "new"}, 0, 9
    while ended == 9:
        pages.add(f"new {steps}")

        def exchange_until(step: int = steps) -> None:
            child = begin(site)
            written(child, f"new {step}")
            sys.addaudithook(killed_at(step))
            exchanged(child)

        ended = in_a_child(exchange_until)
        if way != "two-renames" or site.exists():
            assert (site / "index.html").read_text("utf-8") in pages
        begin(site).leave()
        assert ((site / "index.html").read_text("utf-8") in pages, ["site"]) == (True, names(site.parent))
        steps += 1

    assert (0, True) == (ended, steps > 3)


@ATOMIC
def test_nobody_looks_in_vain(site: Path) -> None:
    """While a site is exchanged five hundred times, each look at it finds its page."""
    found, done = {True: 0, False: 0}, threading.Event()

    def watch() -> None:
        while not done.is_set():
            found[os.path.exists(site / "index.html")] += 1

    watcher = threading.Thread(target=watch)
    watcher.start()
    for _ in range(500):
        exchanged(written(begin(site)))
    done.set()
    watcher.join()

    assert (0, True) == (found[False], found[True] > 500)


def test_one_build_at_a_time(site: Path) -> None:
    """While a build has the site another process may not begin one; when it has ended, however it ended, it may."""
    first = begin(site)

    def second() -> None:
        os._exit(busy(site))

    while_it_builds = in_a_child(second)
    first.leave()
    killed = in_a_child(lambda: (begin(site).make(), os._exit(9)))

    assert (1, 9, 0) == (while_it_builds, killed, in_a_child(second))


def busy(site: Path) -> int:
    """Return 1 if another build has the folder `site`, and 0 otherwise."""
    from handreiking.publish import lock  # noqa: PLC0415

    lock._held.clear()
    try:
        begin(site)
    except Busy:
        return 1
    return 0


def test_one_thread_at_a_time(site: Path) -> None:
    """Two builds in one process are two builds; one that its thread gave up is in nobody's way."""
    begin(site)
    found: list[int] = []
    other = threading.Thread(target=lambda: found.append(in_thread(site)))
    other.start()
    other.join()

    assert ([1], True) == (found, bool(begin(site)))


def in_thread(site: Path) -> int:
    """Return 1 if another thread has the folder `site`, and 0 otherwise."""
    try:
        begin(site)
    except Busy:
        return 1
    return 0
