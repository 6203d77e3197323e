"""How long paper takes beside WeasyPrint: ``python tests/benchmarks/typst_and_weasyprint.py``; install weasyprint first.

It makes one checklist and one pack of the real handbook with our press, and the HTML of the same pages, with the site's
stylesheet and as PDF/UA-1, with WeasyPrint. Each is made in a process of its own that has imported what it needs and has made
nothing yet; what is printed is the CPU seconds of the making, the least of three turns, and their ratio.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.handbooks import edition_of, site_of

from handreiking.assets.styles import stylesheet
from handreiking.print.printable import Printable
from handreiking.print.printables import printables
from handreiking.print.printer import Printer
from handreiking.site.site import Site

ROOT = Path(__file__).parent.parent.parent
TURNS = 3
CHECKLIST, PACK = "checklist-overdracht-eigen-woning", "pakket-overdracht"
WITH_WEASYPRINT = """
import sys, time
from weasyprint import HTML
start = time.process_time()
HTML(sys.argv[1]).write_pdf(sys.argv[1] + ".pdf", pdf_variant="pdf/ua-1")
print(time.process_time() - start)
"""


def site() -> Site:
    """The real handbook."""
    return site_of(ROOT / "methods", "welke-aanpak")


def document(name: str) -> Printable:
    """Return the document called `name`."""
    return next(one for one in printables(edition_of(ROOT / "methods")) if one.name == name)


def html(name: str) -> str:
    """Return the HTML of the pages with what the document called `name` holds."""
    shown = site()
    part = next(part for part in shown.handbook.methods if part.slug == "overdracht")
    ids = [("checklist", one.id) for one in part.entry.checklists] + [("guide", one.id) for one in part.entry.guides]
    wanted = [("checklist", name.removeprefix("checklist-"))] if name == CHECKLIST else [("method", part.entry.id), *ids]
    body = "".join(str(shown.write(page).html) for page in shown.pages if (page.kind, page.id) in wanted)
    head = f'<meta charset="utf-8"><title>{name}</title><style>{stylesheet(shown.handbook, "Handreiking")}</style>'
    return f'<html lang="nl"><head>{head}</head><body data-md-color-scheme="default">{body}</body></html>'


def ours(name: str) -> float:
    """Return the CPU seconds of making the document called `name`, in this process."""
    wanted = document(name)
    start = time.process_time()
    list(Printer(threads=1).print([wanted]))
    return time.process_time() - start


def run(*arguments: str) -> float:
    """Run Python with `arguments` and return the number that it prints."""
    return float(subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True).stdout)


def main() -> None:
    """Measure and print."""
    for name in (CHECKLIST, PACK):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "page.html"
            file.write_text(html(name), "utf-8")
            turns = [(run(__file__, name), run("-c", WITH_WEASYPRINT, str(file))) for _ in range(TURNS)]
        press, weasyprint = (min(seconds) for seconds in zip(*turns, strict=True))
        print(f"{name}: Typst {press:.2f} s, WeasyPrint {weasyprint:.2f} s, ratio {press / weasyprint:.2f}")


if __name__ == "__main__":
    if sys.argv[1:]:
        print(ours(sys.argv[1]))
    else:
        main()
