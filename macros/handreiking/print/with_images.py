"""Images for Typst, which reads nothing outside one folder."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def beside(root: Path, images: Mapping[str, Path]) -> Iterator[Path | None]:
    """Return the folder where Typst finds what is in `root` and these `images`: a copy of both, while it is used.

    Without images there is none. Raises `OSError` for an image that is gone.
    """
    if not images:
        yield None
        return
    with TemporaryDirectory(prefix="handreiking-") as folder:
        copy = Path(folder) / "typst"
        shutil.copytree(root, copy)
        (copy / "media").mkdir()
        for name, path in images.items():
            shutil.copyfile(path, copy / "media" / name)
        yield copy
