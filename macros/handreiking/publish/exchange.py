"""A new site takes the place of the former one only once it is complete: build it beside the old one, then exchange them."""

import atexit
import errno
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from handreiking.publish.fill import fill
from handreiking.publish.lock import Lock, lock
from handreiking.publish.place import Place, place
from handreiking.publish.swap import swap

FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
"""What a system answers when a disk is full, or the part of it that is somebody's."""

FIXED = {errno.EBUSY, errno.EXDEV, errno.EPERM, errno.EACCES, errno.EROFS}
"""What a system answers when a folder cannot be renamed: a mount, the layer of an image, a folder that is in use."""


class Live:
    """The site at `place`, which is locked: where readers look (`site`) and where the new one is built (`new`, after `make`)."""

    def __init__(self, place: Place, lock: Lock) -> None:
        self.place, self.site, self._lock = place, place.site, lock
        self.new: Path | None = None
        atexit.register(self.leave)

    def make(self) -> Path:
        """Make the folder for the new site, and return it. Raises `OSError`."""
        self.new = Path(tempfile.mkdtemp(prefix=f"{self.place.prefix}.new-", dir=self.place.beside))
        self.new.chmod(0o755)
        return self.new

    def publish(self) -> bool:
        """Have the new site take the place of the former one, and return whether that was done as a whole, not file by file.

        Raises `OSError`; the former one is then there.
        """
        assert self.new, "made first"
        if not self.site.exists():
            self.site.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._exchange(self.new)
        except OSError as error:
            if error.errno not in FIXED or not self.site.is_dir():
                raise
            fill(self.site, self.new)
            return False
        return True

    def concerns(self, error: Exception) -> bool:
        """Whether `error` is of the disk, or about a file of the new site."""
        own = str(self.place.beside / f"{self.place.prefix}.")
        return isinstance(error, OSError) and (error.errno in FULL or str(error.filename or "").startswith(own))

    def _exchange(self, new: Path) -> None:
        if not self.site.exists():
            new.rename(self.site)
        elif not swap(new, self.site):
            self._rename_both(new)

    def _rename_both(self, new: Path) -> None:
        former = new.with_name(new.name.replace(".new-", ".old-"))
        self.site.rename(former)
        try:
            new.rename(self.site)
        except OSError:
            former.rename(self.site)
            raise

    def leave(self) -> None:
        """Remove what is left beside the site, and let go of it. Twice does no harm."""
        for left in (*self.place.left("old"), *self.place.left("new")) if self._lock.held else ():
            shutil.rmtree(left, ignore_errors=True)
        self._lock.release()
        atexit.unregister(self.leave)


def begin(site: Path, apart: Iterable[Path] = (), above: Path | None = None) -> Live:
    """Lock the folder `site`, and put right what a build that was killed left there. The rest is as in `place`.

    Raises `Busy` if another build has it, `Refused` if no site may be there, and `OSError` if it cannot be written.
    """
    found = place(site, apart, above)
    found.beside.mkdir(parents=True, exist_ok=True)
    live = Live(found, lock(found.lock))
    try:
        for former in found.left("old"):
            if not found.site.exists():
                former.rename(found.site)
        for left in (*found.left("old"), *found.left("new")):
            shutil.rmtree(left, ignore_errors=True)
    except OSError:
        live.leave()
        raise
    return live
