"""Everything that a handbook has on paper: the files, and which of them each page offers."""

import itertools
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from handreiking.components.downloads.download import Download
from handreiking.model.checklist import SIDES
from handreiking.print.edition import Edition
from handreiking.print.printables import printables
from handreiking.print.printer import PrintedDocument, Printer
from handreiking.print.prints import PrintedFiles

OnProgress = Callable[[int, int], None]
"""Called with the number of documents that are done, and the number of all."""


def print_all(edition: Edition, printer: Printer, progress: OnProgress) -> PrintedFiles:
    """Print `edition`. Raises `NotPrinted` for a document that cannot be printed."""
    all = sum(1 for _ in printables(edition))
    count = itertools.count(1)
    files: dict[str, Path | bytes] = {}
    offered: dict[tuple[str, str], list[Download]] = defaultdict(list)
    for printed in printer.print(printables(edition), lambda _: progress(next(count), all)):
        if printed.printable.variant == "pocket" and printed.file.pages > SIDES:
            continue
        download = _download(edition, printed)
        files[download.path] = printed.file.place
        offered[printed.printable.page].append(download)
    printer.forget(place for place in files.values() if isinstance(place, Path))
    return PrintedFiles(files, {page: tuple(found) for page, found in offered.items()})


def _download(edition: Edition, printed: PrintedDocument) -> Download:
    made, file = printed.printable, printed.file
    kind = "docx" if made.variant == "editable" else "pdf"
    path = f"{edition.words('address.paper')}/{made.name}.{kind}"
    return Download(path, made.title, made.variant, file.size, file.pages, made.changed, made.part)
