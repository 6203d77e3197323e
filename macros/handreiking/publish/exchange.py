"""A new site takes the place of the former one only once it is complete: build it beside the old one, then exchange them."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Live:
    """Where readers look (`site`) and where the new site is built (`new`), beside it."""

    site: Path
    new: Path


def begin(site: Path) -> Live:
    """Make the folder for the new site beside `site`. Raises `OSError` if that place cannot be written."""
    site.parent.mkdir(parents=True, exist_ok=True)
    _clear(site)
    new = Path(tempfile.mkdtemp(prefix=f".{site.name}.new-", dir=site.parent))
    new.chmod(0o755)
    return Live(site, new)


def _clear(site: Path) -> None:
    """Remove what a build that was killed left beside `site`; if it was killed during the exchange, put the former site back."""
    for former in site.parent.glob(f".{site.name}.old-*"):
        if not site.exists():
            former.rename(site)
    for left in (*site.parent.glob(f".{site.name}.old-*"), *site.parent.glob(f".{site.name}.new-*")):
        shutil.rmtree(left, ignore_errors=True)


def end(live: Live, complete: bool) -> None:
    """Exchange the sites if the new one is `complete`; otherwise keep the former one and remove the new one.

    Raises `OSError` if the new site cannot be moved; the former one is then back in its place.
    """
    if complete:
        former = live.new.with_name(live.new.name.replace(".new-", ".old-"))
        if live.site.exists():
            live.site.rename(former)
        try:
            live.new.rename(live.site)
        except OSError:
            former.rename(live.site)
            raise
        shutil.rmtree(former, ignore_errors=True)
    shutil.rmtree(live.new, ignore_errors=True)
