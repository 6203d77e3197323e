"""What a maintainer changes on an ordinary day, each as a function that makes the change in a copy of a project.

``python -m tests.edits FOLDER`` makes a copy of this project with all of them in it.
"""

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from tests.conftest import REAL, ROOT, copy_project

GUIDE = """id: bellen-of-langsgaan
title: Bel je of ga je langs?
questions:
  - id: spoed
    ask: Heeft het haast?
    why: Wat haast heeft, wacht niet op een bezoek.
    answers:
      - label: Ja
        to: bellen
        because: Het heeft haast.
      - label: Nee
        to: langsgaan
        because: Er is tijd.
      - label: Weet ik niet
        to: bellen
        because: Bellen kan altijd.
outcomes:
  - id: bellen
    title: Bel vandaag
    text: Bel en vraag wat er nu nodig is.
    next:
      - Zet het in je agenda.
  - id: langsgaan
    title: Ga deze week langs
    text: Je ziet meer als je bij iemand thuis bent.
    next:
      - Spreek een tijd af.
"""
TERM = """  - id: keukentafelgesprek
    term: keukentafelgesprek
    definition: Een gesprek bij iemand thuis over wat nodig is.
"""
SOURCE = """  - id: een-nieuwe-bron
    author: Jansen, K.
    year: 2026
    title: Samen een plan maken
    published_in: Vakblad
    about: Twee wijkteams vertellen hoe zij een plan maken.
"""


def method(project: Path) -> Path:
    """The file of the first method, by name, with a checklist and a guide."""
    files = sorted((project / "methods/nl").glob("*.yaml"))
    return next(path for path in files if {"\nchecklists:", "\nguides:"} <= set(re.findall(r"\n\w+:", path.read_text("utf-8"))))


def replace(path: Path, pattern: str, replacement: str) -> None:
    """Replace what `pattern` finds first in the file at `path`, which must have it."""
    text, count = re.subn(pattern, replacement, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert count, f"{path.name} has nothing like {pattern}"
    path.write_text(text, "utf-8")


def reword_a_summary(project: Path) -> None:
    """Begin the summary of a method with another sentence."""
    replace(method(project), r"^summary: [^.]+\.", "summary: Je kijkt met een collega wat er nu het meest helpt.")


def add_an_item(project: Path) -> None:
    """Add an item to a checklist."""
    replace(method(project), r"^        items:\n", r"\g<0>          - text: Je hebt het met een collega besproken.\n")


def remove_an_item(project: Path) -> None:
    """Take the last item of a section away."""
    replace(method(project), r"^          - text: .*\n(?:            why: .*\n)?(?=      - title: |  - id: |\w)", "")


def rename_a_checklist(project: Path) -> None:
    """Give a checklist another title."""
    replace(method(project), r"^(checklists:\n  - id: .*\n    title: ).*$", r"\g<1>Wat je vandaag nog doet")


def add_a_method(project: Path) -> None:
    """Add a file with a method."""
    shutil.copy(ROOT / "tests/data/zesde-methode.yaml", project / "methods/nl/buurtkring.yaml")


def add_a_term(project: Path) -> None:
    """Add a word to the glossary."""
    replace(project / "methods/nl/begrippen.yaml", r"^terms:\n", rf"\g<0>{TERM}")


def add_an_answer(project: Path) -> None:
    """Add an answer to the first question of a guide, which leads where its first answer does."""
    new = r"\1\2- label: Nog niet helemaal\n\2  to: \4\n\2  because: Er moet nog iets gebeuren.\n\2\3"
    replace(method(project), r"^( +answers:\n)( +)(- label: .*\n +to: (.*)\n)", new)


def add_a_source(project: Path) -> None:
    """Add a source, and cite it."""
    replace(project / "methods/bronnen.yaml", r"^sources:\n", rf"\g<0>{SOURCE}")
    replace(method(project), r"^(summary: [^.]+)\.", r"\1 [@een-nieuwe-bron].")


def change_the_owner(project: Path) -> None:
    """Give a method another owner, and the dates of a new review."""
    replace(method(project), r"^owner: .*$", "owner: wijkteam Noord")
    replace(method(project), r"^reviewed: .*$", "reviewed: 2026-11-20")
    replace(method(project), r"^review_by: .*$", "review_by: 2028-02-29")


def add_a_guide(project: Path) -> None:
    """Add a file with a guide."""
    (project / "methods/nl/keuzehulpen/bellen-of-langsgaan.yaml").write_text(GUIDE, "utf-8")


EDITS: dict[str, Callable[[Path], None]] = {
    make.__name__.replace("_", "-"): make
    for make in (
        reword_a_summary,
        add_an_item,
        remove_an_item,
        rename_a_checklist,
        add_a_method,
        add_a_term,
        add_an_answer,
        add_a_source,
        change_the_owner,
        add_a_guide,
    )
}


if __name__ == "__main__":
    folder = copy_project(Path(sys.argv[1]), REAL)
    for edit in EDITS.values():
        edit(folder)
