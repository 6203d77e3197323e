"""The list of pages for search engines, as MkDocs packs it."""

from gzip import GzipFile
from pathlib import Path

SITEMAP = "sitemap.xml"


def pack_sitemap(site: Path) -> None:
    """Pack the sitemap in the folder `site` anew, if it was packed: MkDocs writes the day of the build into the packed file.

    Raises `OSError` if the folder cannot be written.
    """
    packed = site / f"{SITEMAP}.gz"
    if packed.is_file():
        # It may be a hard link to the file of an earlier site.
        packed.unlink()
        with packed.open("wb") as file, GzipFile("", "wb", fileobj=file, mtime=0) as out:
            out.write((site / SITEMAP).read_bytes())
