"""Two folders are exchanged in one step, where the system can do that: then there is no moment without a site."""

import errno
import os
import sys
from pathlib import Path

AT_FDCWD, RENAME_EXCHANGE = -100, 2
"""From Linux's ``fcntl.h`` and ``fs.h``: https://man7.org/linux/man-pages/man2/rename.2.html."""

CANNOT = {errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP}
"""What a kernel or a file system answers that does not know the exchange."""


def swap(one: Path, other: Path) -> bool:
    """Exchange the folders, and return whether the system can; if not, nothing happened.

    Raises `OSError` when it can, but not with these two.
    """
    if sys.platform != "linux":
        return False
    # Not at the top: most commands publish nothing.
    import ctypes  # noqa: PLC0415

    exchange = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if exchange is None:
        return False
    if exchange(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(other))
