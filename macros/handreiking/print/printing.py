"""Everything that a handbook has on paper: the files, and which of them each page offers."""

from collections import defaultdict
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from handreiking.components.downloads.download import Download
from handreiking.print.editable import editable_checklist
from handreiking.print.edition import Edition
from handreiking.print.printables import Printable, printables
from handreiking.print.prints import PrintedFiles
from handreiking.print.typesetting import PrintedDocument, Typesetter

SIDES = 2
"""A pocket card has two. One that does not fit is left out altogether; the rule ``pocket-card-too-long`` reports it."""

OnProgress = Callable[[int, int], None]
"""Called with the number of documents that are done, and the number of all."""


def print_all(edition: Edition, cache: Path | None, progress: OnProgress) -> PrintedFiles:
    """Print `edition`. `cache` is the folder for finished files. Raises `NotPrinted` for a document that cannot be printed."""
    wanted = tuple(printables(edition))
    done = 0

    def count(_: Printable) -> None:
        nonlocal done
        done += 1
        progress(done, len(paper))

    files: dict[str, bytes] = {}
    offered: dict[tuple[str, str], list[Download]] = defaultdict(list)
    paper = [printable for printable in wanted if printable.variant != "editable"]
    words = [printable for printable in wanted if printable.variant == "editable"]
    for printed in chain(Typesetter(cache).typeset(paper, count), map(editable_checklist, words)):
        if printed.printable.variant == "pocket" and printed.pages > SIDES:
            continue
        download = _download(edition, printed)
        files[download.path] = printed.content
        offered[printed.printable.page].append(download)
    return PrintedFiles(files, {page: tuple(found) for page, found in offered.items()})


def _download(edition: Edition, printed: PrintedDocument) -> Download:
    made = printed.printable
    kind = "docx" if made.variant == "editable" else "pdf"
    path = f"{edition.words('address.paper')}/{made.name}.{kind}"
    return Download(path, made.title, made.variant, len(printed.content), printed.pages, made.changed, made.part)
