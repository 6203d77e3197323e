"""A new site replaces the previous one when it is complete, and not before."""

from pathlib import Path

import pytest

from handreiking.publish.exchange import Live, begin, end


def names(folder: Path) -> list[str]:
    """Return what is in `folder`, with what cannot be seen."""
    return sorted(path.name for path in folder.iterdir())


def written(live: Live) -> Live:
    """Write a page into the new site."""
    (live.new / "index.html").write_text("new", "utf-8")
    return live


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site that readers look at."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("former", "utf-8")
    (tmp_path / "site/old.html").write_text("old", "utf-8")
    return tmp_path / "site"


def test_the_former_site_stays_while_the_new_one_is_built(site: Path) -> None:
    """The new site is built beside the previous one, which readers still see."""
    live = written(begin(site))

    assert (site, site.parent, True) == (live.site, live.new.parent, live.new != site)
    assert "former" == (site / "index.html").read_text("utf-8")
    assert live.new.name.startswith(".site.new-")


def test_a_complete_site_takes_its_place(site: Path) -> None:
    """The new site has nothing of the previous one, and nothing is left beside it."""
    end(written(begin(site)), complete=True)

    assert (["index.html"], "new") == (names(site), (site / "index.html").read_text("utf-8"))
    assert ["site"] == names(site.parent)


def test_a_site_that_is_not_complete_is_removed(site: Path) -> None:
    """The former site stays as it was, and nothing is left beside it."""
    end(written(begin(site)), complete=False)

    assert (["index.html", "old.html"], "former") == (names(site), (site / "index.html").read_text("utf-8"))
    assert ["site"] == names(site.parent)


def test_the_first_site(tmp_path: Path) -> None:
    """Without a former site, in a folder that is not there yet, the new one appears."""
    end(written(begin(tmp_path / "deep/er/site")), complete=True)

    assert (["site"], ["index.html"]) == (names(tmp_path / "deep/er"), names(tmp_path / "deep/er/site"))


def test_others_may_read_it(site: Path) -> None:
    """A web server that runs as another user may read the new site."""
    assert 0o755 == begin(site).new.stat().st_mode & 0o777


def test_what_a_broken_build_left(site: Path) -> None:
    """A folder that an earlier build left is removed; those of other sites are not."""
    left = site.parent / ".site.new-abc"
    (left / "assets").mkdir(parents=True)
    other = site.parent / ".andere.new-abc"
    other.mkdir()
    live = begin(site)

    assert sorted([".andere.new-abc", live.new.name, "site"]) == names(site.parent)


def test_an_exchange_that_fails(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the new site cannot replace the previous one, that one comes back, and the failure is reported."""
    live = written(begin(site))
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if path == live.new:
            raise OSError("full")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="full"):
        end(live, complete=True)

    assert ["index.html", "old.html"] == names(site)


def test_a_build_that_was_killed_during_the_exchange(tmp_path: Path) -> None:
    """The former site comes back before the next build; of a build that was killed afterwards it is removed."""
    site, former = tmp_path / "site", tmp_path / ".site.old-1"
    former.mkdir()
    (former / "index.html").write_text("former", "utf-8")
    begin(site)
    back = (site / "index.html").read_text("utf-8")
    site.rename(tmp_path / ".site.old-2")
    site.mkdir()
    begin(site)

    assert ("former", []) == (back, list(tmp_path.glob(".site.old-*")))
